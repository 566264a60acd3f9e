package org.banbill.web;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.assembly.Draft;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.finding.Result;
import org.banbill.interview.Answer;
import org.banbill.interview.Answers;
import org.banbill.interview.Interview;
import org.banbill.interview.Question;
import org.banbill.interview.Questionnaire;
import org.banbill.work.Beginning;

/** All answers, to be checked before anything is made of them, and the bill as it grows. */
final class AnswersPage implements Page {

    /**
     * What the page shows.
     *
     * @param language that of the bill, by its name
     * @param groups the answers by the parts of the interview
     * @param open how many questions only the place can answer and nobody has
     * @param counts the demands that the bill meets so far; empty where it cannot be drafted yet
     */
    record View(
            String place,
            String form,
            String language,
            Map<String, List<Item>> groups,
            int open,
            List<Questionnaire.TakenOver> takenOver,
            List<DemandView.Count> counts,
            List<DemandView> demands,
            List<FindingView> findings) {

        long met() {
            return demands.stream()
                    .filter(demand -> demand.status().equals("met"))
                    .count();
        }
    }

    /**
     * A question with its answer.
     *
     * @param answer in words
     * @param state the key of its words: given, usual, unknown, open, none
     */
    record Item(String id, String ask, String answer, String state, boolean isUnverified) {}

    @Override
    public Reply show(Visit visit) {
        return show(visit, visit.asked("place"), List.of());
    }

    private static Reply show(Visit visit, String place, List<Finding> problems) {
        Result<Beginning> begun = BeginPage.beginning(place, Optional.empty(), visit);
        if (begun.value().isEmpty()) {
            return visit.noSuchPlace(begun.findings());
        }
        Beginning beginning = begun.value().get();
        Interview interview = beginning.interview();
        Answers answers = beginning.earlier();
        Questionnaire all = interview.at(answers);
        Map<String, List<Item>> groups = new LinkedHashMap<>();
        for (Question question : all.questions()) {
            groups.computeIfAbsent(
                            interview.phrases().say("group-" + question.group().id()), none -> new ArrayList<>())
                    .add(item(question, all, interview));
        }
        Optional<Draft> draft = beginning.draft(answers).value();
        Map<String, org.banbill.library.Demand> demands =
                visit.tools().current().open().workspace().library().demands().or(Map.of());
        View view = new View(
                place,
                interview.title(),
                interview.languageName(),
                groups,
                (int) all.questions().stream()
                        .filter(question -> question.need() == Question.Need.ASKED)
                        .filter(question -> answers.to(question.id()).isEmpty())
                        .count(),
                all.takenOver(),
                draft.map(made -> DemandView.counts(made.coverage())).orElse(List.of()),
                draft.map(made -> DemandView.all(made.coverage(), demands, visit.language()))
                        .orElse(List.of()),
                FindingView.all(problems));
        Shell shell = visit.shell(visit.say("answers.title"), !problems.isEmpty());
        return visit.html(
                problems.isEmpty() ? 200 : 422,
                output -> JteanswersGenerated.render(output, Visit.UNTOUCHED, shell, view));
    }

    private static Item item(Question question, Questionnaire all, Interview interview) {
        Optional<Answer> given = all.answers().to(question.id());
        Optional<Answer> settled = all.settled(question);
        String words = settled.flatMap(Answer::value)
                .map(value -> interview.shown(question, value))
                .orElse("");
        String state = settled.filter(Answer::isUnknown).isPresent()
                ? "unknown"
                : !words.isEmpty()
                        ? given.isPresent() ? "given" : "usual"
                        : question.need() == Question.Need.OPTIONAL ? "none" : "open";
        boolean isUnverified = question.isFact()
                && settled.filter(answer -> !answer.isUnknown() && !answer.isVerified())
                        .isPresent();
        return new Item(question.id(), question.ask(), words, state, isUnverified);
    }

    @Override
    public Reply take(Visit visit) {
        String place = visit.typed("place");
        Result<Beginning> begun = BeginPage.beginning(place, Optional.empty(), visit);
        Optional<Path> folder = visit.tools().current().own().path(place);
        if (begun.value().isEmpty() || folder.isEmpty()) {
            return visit.noSuchPlace(begun.findings());
        }
        return visit.tools()
                .alone(() -> write(visit, place, begun.value().get(), folder.get()))
                .orElseGet(visit::busy);
    }

    private static Reply write(Visit visit, String place, Beginning beginning, Path folder) {
        Findings findings = new Findings();
        Optional<List<String>> paths = findings.take(beginning.files(beginning.earlier()))
                .flatMap(files -> findings.take(beginning.write(folder, files, false)));
        return paths.isPresent()
                ? Reply.goTo(visit.shell("").to("bill", "place", place))
                : show(visit, place, findings.inReadingOrder());
    }
}
