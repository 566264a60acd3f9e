package org.banbill.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.finding.Result;
import org.banbill.finding.Severity;
import org.banbill.interview.Answer;
import org.banbill.interview.Answers;
import org.banbill.interview.Interview;
import org.banbill.interview.Question;
import org.banbill.interview.Questionnaire;
import org.banbill.work.Beginning;

/** One question of an interview. Each answer is saved at once, and going back loses none. */
final class QuestionPage implements Page {

    /**
     * What the page shows.
     *
     * @param place the name of its folder
     * @param group the part of the interview
     * @param value as it stands in the form
     * @param isAnswered whether an answer is kept
     * @param number among the questions that only the place can answer; 0 for another one
     * @param back the question before; empty for the first
     * @param then {@code check} where the person came from the list of answers
     * @param errors that keep the answer from being taken
     * @param warnings of what it takes away from the bill
     */
    record View(
            String place,
            Question question,
            String group,
            String value,
            String source,
            String checked,
            boolean isUnknown,
            boolean isAnswered,
            int number,
            int of,
            Optional<String> back,
            String then,
            String counsel,
            List<String> errors,
            List<String> warnings) {}

    @Override
    public Reply show(Visit visit) {
        String place = visit.asked("place");
        Result<Beginning> begun = BeginPage.beginning(place, Optional.empty(), visit);
        if (begun.value().isEmpty()) {
            return visit.noSuchPlace(begun.findings());
        }
        Answers answers = begun.value().get().earlier();
        Questionnaire all = begun.value().get().interview().at(answers);
        String id = visit.asked("id");
        Optional<Question> question = id.isEmpty() ? all.next() : all.question(id);
        if (question.isEmpty()) {
            return Reply.goTo(visit.shell("").to("answers", "place", place));
        }
        Optional<Answer> given = all.settled(question.get());
        Answer shown = given.orElse(Answer.of(""));
        return show(visit, place, begun.value().get().interview(), all, question.get(), shown, List.of(), List.of());
    }

    private static Reply show(
            Visit visit,
            String place,
            Interview interview,
            Questionnaire all,
            Question question,
            Answer shown,
            List<String> errors,
            List<String> warnings) {
        List<Question> asked = all.questions().stream()
                .filter(other -> other.need() == Question.Need.ASKED)
                .toList();
        int index = asked.indexOf(question);
        View view = new View(
                place,
                question,
                interview.phrases().say("group-" + question.group().id()),
                shown.value()
                        .map(value -> question.choices().isEmpty() ? interview.shown(question, value) : value)
                        .orElse(""),
                shown.source(),
                shown.checked(),
                shown.isUnknown(),
                all.answers().to(question.id()).isPresent(),
                index + 1,
                asked.size(),
                index > 0 ? Optional.of(asked.get(index - 1).id()) : Optional.empty(),
                visit.request().isPost() ? visit.typed("then") : visit.asked("then"),
                interview.counsel(),
                errors,
                warnings);
        Shell shell = visit.shell(question.ask(), !errors.isEmpty());
        return visit.html(
                errors.isEmpty() ? 200 : 422,
                output -> JtequestionGenerated.render(output, Visit.UNTOUCHED, shell, view));
    }

    @Override
    public Reply take(Visit visit) {
        String place = visit.typed("place");
        Result<Beginning> begun = BeginPage.beginning(place, Optional.empty(), visit);
        if (begun.value().isEmpty()) {
            return visit.noSuchPlace(begun.findings());
        }
        Beginning beginning = begun.value().get();
        Interview interview = beginning.interview();
        Answers answers = beginning.earlier();
        Questionnaire all = interview.at(answers);
        Optional<Question> asked = all.question(visit.typed("id"));
        if (asked.isEmpty()) {
            return Reply.goTo(visit.shell("").to("answers", "place", place));
        }
        Question question = asked.get();
        if (visit.typed("do").equals("forget")) {
            return save(visit, place, beginning, answers.without(question.id()), question);
        }
        Answer answer = interview.filed(question, answer(visit, all, question));
        List<String> errors = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        boolean isEmpty = answer.value().filter(String::isEmpty).isPresent();
        if (isEmpty && question.need() != Question.Need.OPTIONAL) {
            errors.add(interview.phrases().say("empty") + " " + visit.say("question.empty"));
        } else if (!isEmpty) {
            for (Finding finding : interview.check(question, answer, answers)) {
                (finding.severity() == Severity.ERROR ? errors : warnings).add(finding.said(visit.catalogue()));
            }
        }
        boolean isSure = visit.typed("do").equals("keep") || answer.isUnknown();
        if (!errors.isEmpty() || (!warnings.isEmpty() && !isSure)) {
            return show(visit, place, interview, all, question, answer, errors, warnings);
        }
        return save(visit, place, beginning, answers.with(question.id(), answer), question);
    }

    /** What the form says. An empty field erases nothing: it stands for the answer that is there, or is usual. */
    private static Answer answer(Visit visit, Questionnaire all, Question question) {
        if (visit.typed("do").equals("unknown")) {
            return Answer.UNKNOWN;
        }
        String typed = visit.typed("value").strip();
        String value =
                typed.isEmpty() ? all.settled(question).flatMap(Answer::value).orElse("") : typed;
        return question.isFact()
                ? Answer.of(
                        value,
                        visit.typed("source").strip(),
                        visit.typed("checked").strip())
                : Answer.of(value);
    }

    private static Reply save(Visit visit, String place, Beginning beginning, Answers answers, Question question) {
        Findings findings = new Findings();
        return visit.tools()
                .alone(() -> visit.tools()
                        .current()
                        .own()
                        .path(place)
                        .flatMap(folder -> findings.take(beginning.save(folder, answers)))
                        .map(paths -> Reply.goTo(next(visit, place, beginning.interview(), answers, question)))
                        .orElseGet(
                                () -> visit.problem(422, visit.say("question.unsaved"), "", findings.inReadingOrder())))
                .orElseGet(visit::busy);
    }

    /** Back to the list where the person came from it, else on to what follows in order, else to what is still open. */
    private static String next(Visit visit, String place, Interview interview, Answers answers, Question question) {
        Shell shell = visit.shell("");
        if (visit.typed("then").equals("check")) {
            return shell.to("answers", "place", place) + "#" + question.id();
        }
        List<Question> asked = interview.at(answers).questions().stream()
                .filter(other -> other.need() == Question.Need.ASKED)
                .toList();
        int index = asked.stream().map(Question::id).toList().indexOf(question.id());
        return index >= 0 && index + 1 < asked.size()
                ? shell.to(
                        "question", "place", place, "id", asked.get(index + 1).id())
                : shell.to("question", "place", place);
    }
}
