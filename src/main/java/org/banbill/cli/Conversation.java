package org.banbill.cli;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.banbill.finding.Catalogue;
import org.banbill.finding.Finding;
import org.banbill.finding.Severity;
import org.banbill.interview.Answer;
import org.banbill.interview.Answers;
import org.banbill.interview.Interview;
import org.banbill.interview.Phrases;
import org.banbill.interview.Question;
import org.banbill.interview.Questionnaire;

/** An interview in a terminal: one question at a time, then all answers, any of which can be changed. */
final class Conversation {

    private static final String BACK = "<";
    private static final String HELP = "?";
    private static final String UNKNOWN = "-";

    private final Interview interview;
    private final Phrases phrases;
    private final Lines lines;
    private final Console console;
    private final Consumer<Answers> saved;
    private final LocalDate today;
    private final Deque<String> earlier = new ArrayDeque<>();
    /** Another thread reads them when the user ends the program. */
    private volatile Answers answers;

    private boolean isWhole;

    /** How it ended. */
    enum End {
        /** The folder is to be written. */
        WRITE,
        /** There were no more lines: what was answered is saved. */
        STOPPED
    }

    /** What became of one question. */
    private enum Step {
        ON,
        BACK,
        STOP
    }

    /**
     * @param saved keeps the answers, after each one
     * @param today as an example of a day
     */
    Conversation(
            Interview interview,
            Answers answers,
            Lines lines,
            Console console,
            Consumer<Answers> saved,
            LocalDate today) {
        this.interview = interview;
        this.phrases = interview.phrases();
        this.answers = answers;
        this.lines = lines;
        this.console = console;
        this.saved = saved;
        this.today = today;
    }

    Answers answers() {
        return answers;
    }

    End run() {
        Questionnaire first = interview.at(answers);
        console.tell(phrases.say("welcome", interview.title(), asked(first).size(), interview.languageName()));
        console.tell(phrases.say("keys"));
        while (true) {
            Questionnaire all = interview.at(answers);
            Optional<Question> next = all.next();
            if (next.isEmpty()) {
                Optional<End> end = review(all);
                if (end.isPresent()) {
                    return end.get();
                }
            } else if (!askFrom(all, next.get())) {
                return End.STOPPED;
            }
        }
    }

    /** Asks a question, and the one before it where the person goes back; false where there are no more lines. */
    private boolean askFrom(Questionnaire all, Question question) {
        Step step = ask(all, question);
        while (step == Step.BACK) {
            if (earlier.isEmpty()) {
                console.tell(phrases.say("first-question"));
                return true;
            }
            Questionnaire now = interview.at(answers);
            Optional<Question> before = now.question(earlier.pop());
            if (before.isPresent()) {
                step = ask(now, before.get());
            }
        }
        return step == Step.ON;
    }

    private static List<Question> asked(Questionnaire all) {
        return all.questions().stream()
                .filter(question -> question.need() == Question.Need.ASKED)
                .toList();
    }

    private Step ask(Questionnaire all, Question question) {
        show(all, question);
        while (true) {
            Optional<String> line = lines.next(prompt(all, question));
            if (line.isEmpty()) {
                return Step.STOP;
            }
            String typed = line.get().strip();
            if (typed.equals(BACK)) {
                return Step.BACK;
            }
            if (typed.equals(HELP)) {
                help(question);
                continue;
            }
            Optional<Answer> answer = answer(all, question, typed);
            if (answer.isEmpty() || !isGood(question, answer.get())) {
                continue;
            }
            Outcome whole = question.isFact() && !answer.get().isUnknown()
                    ? withSource(question, answer.get())
                    : new Outcome(Step.ON, answer.get());
            if (whole.step() == Step.STOP) {
                return Step.STOP;
            }
            if (whole.step() == Step.ON) {
                take(question, whole.answer());
                return Step.ON;
            }
        }
    }

    private void take(Question question, Answer answer) {
        if (answer.isUnknown()) {
            console.tell(phrases.say("unknown-noted"));
        }
        answers = answers.with(question.id(), answer);
        saved.accept(answers);
        earlier.push(question.id());
    }

    private void show(Questionnaire all, Question question) {
        List<Question> asked = asked(all);
        int number = asked.indexOf(question) + 1;
        console.tell("");
        String group = phrases.say("group-" + question.group().id());
        console.tell(number == 0 ? group : phrases.say("question", number, asked.size(), group));
        console.tell(question.ask());
        if (!question.meaning().isEmpty()) {
            String printed = question.printedIn().isEmpty() ? "" : " " + question.printedIn();
            console.tell("  " + phrases.say("why", question.meaning() + "." + printed));
        }
        if (!question.example().isEmpty()) {
            console.tell("  " + phrases.say("example", question.example()));
        }
        for (int index = 0; index < question.choices().size(); index++) {
            console.tell(
                    "  " + (index + 1) + "  " + question.choices().get(index).meaning());
        }
    }

    private String prompt(Questionnaire all, Question question) {
        return all.settled(question)
                .flatMap(Answer::value)
                .map(usual -> "[" + interview.shown(question, usual) + "] > ")
                .orElse("> ");
    }

    private void help(Question question) {
        console.tell("  " + (question.help().isEmpty() ? phrases.say("no-help") : question.help()));
        if (!interview.counsel().isEmpty() && question.isFact()) {
            console.tell("  " + phrases.say("next-ask", interview.counsel()));
        }
        console.tell("  " + phrases.say("keys"));
    }

    /** What was typed as an answer; empty where nothing was, and nothing is usual. */
    private Optional<Answer> answer(Questionnaire all, Question question, String typed) {
        if (typed.equals(UNKNOWN)) {
            return Optional.of(Answer.UNKNOWN);
        }
        if (typed.isEmpty()) {
            Optional<Answer> usual = all.settled(question);
            if (usual.isPresent()) {
                return usual;
            }
            return question.need() == Question.Need.OPTIONAL ? Optional.of(Answer.of("")) : tellOfNothing();
        }
        if (!question.choices().isEmpty() && typed.matches("[0-9]{1,2}")) {
            int number = Integer.parseInt(typed);
            if (number >= 1 && number <= question.choices().size()) {
                return Optional.of(Answer.of(question.choices().get(number - 1).id()));
            }
        }
        Optional<Question.Choice> meant = question.choices().stream()
                .filter(choice -> choice.meaning().equalsIgnoreCase(typed))
                .findFirst();
        return Optional.of(meant.map(choice -> Answer.of(choice.id()))
                .orElseGet(() -> interview.filed(question, Answer.of(typed))));
    }

    private Optional<Answer> tellOfNothing() {
        console.tell("  " + phrases.say("empty") + " " + phrases.say("empty-way-out"));
        return Optional.empty();
    }

    /** Tells what is wrong with an answer, and what it weakens; whether it can be taken. */
    private boolean isGood(Question question, Answer answer) {
        boolean isGood = true;
        for (Finding finding : interview.check(question, answer, answers)) {
            String told = finding.said(Catalogue.in(phrases.language().base()));
            boolean isError = finding.severity() == Severity.ERROR;
            console.tell("  " + (isError ? told : phrases.say("weakens-noted", told)));
            isGood &= !isError;
        }
        if (!isGood) {
            console.tell("  " + phrases.say("again"));
        }
        return isGood;
    }

    /** The answer with where it can be read, step by step; none where the person goes back or says no more. */
    private Outcome withSource(Question question, Answer answer) {
        String value = answer.value().orElse("");
        Optional<String> source = more(question, phrases.say("source"), answer.source());
        if (source.isEmpty()) {
            return new Outcome(Step.STOP, Answer.UNKNOWN);
        }
        if (source.get().equals(BACK)) {
            return new Outcome(Step.BACK, Answer.UNKNOWN);
        }
        while (!source.get().isEmpty()) {
            Optional<String> day = more(question, phrases.say("checked", today), answer.checked());
            if (day.isEmpty()) {
                return new Outcome(Step.STOP, Answer.UNKNOWN);
            }
            if (day.get().equals(BACK)) {
                return new Outcome(Step.BACK, Answer.UNKNOWN);
            }
            Answer whole = interview.filed(question, Answer.of(value, source.get(), day.get()));
            if (isGood(question, whole)) {
                return new Outcome(Step.ON, whole);
            }
        }
        return new Outcome(Step.ON, Answer.of(value));
    }

    /** What became of an answer. */
    private record Outcome(Step step, Answer answer) {}

    /** A line that belongs to an answer: empty text for nothing, the earlier one where it stays. */
    private Optional<String> more(Question question, String prompt, String earlierLine) {
        while (true) {
            Optional<String> line =
                    lines.next("  " + prompt + (earlierLine.isEmpty() ? "" : " [" + earlierLine + "]") + " > ");
            if (line.isEmpty()) {
                return line;
            }
            String typed = line.get().strip();
            if (typed.equals(HELP)) {
                help(question);
                continue;
            }
            return Optional.of(typed.equals(UNKNOWN) ? "" : typed.isEmpty() ? earlierLine : typed);
        }
    }

    /** Shows all answers; the end, or empty where one was changed. */
    private Optional<End> review(Questionnaire all) {
        List<Question> shown = new ArrayList<>(isWhole ? all.questions() : asked(all));
        console.tell("");
        console.tell(phrases.say("all-answers"));
        for (int index = 0; index < shown.size(); index++) {
            console.tell(line(index + 1, shown.get(index), all));
        }
        if (isWhole) {
            all.takenOver()
                    .forEach(taken -> console.tell(
                            "    " + phrases.say("taken-over", taken.meaning(), taken.value(), taken.from())));
        }
        int more = all.questions().size() - shown.size();
        console.tell(isWhole ? phrases.say("number-to-change-all") : phrases.say("number-to-change", more));
        Optional<String> line = lines.next("> ");
        if (line.isEmpty()) {
            return Optional.of(End.STOPPED);
        }
        String typed = line.get().strip();
        if (typed.equalsIgnoreCase("w")) {
            return Optional.of(End.WRITE);
        }
        if (typed.equalsIgnoreCase("m")) {
            isWhole = true;
            return Optional.empty();
        }
        Optional<Question> wanted = typed.equals(BACK)
                ? Optional.ofNullable(earlier.poll()).flatMap(all::question)
                : Optional.of(typed)
                        .filter(number -> number.matches("[0-9]{1,3}"))
                        .map(Integer::parseInt)
                        .filter(number -> number >= 1 && number <= shown.size())
                        .map(number -> shown.get(number - 1));
        if (wanted.isEmpty()) {
            console.tell(phrases.say("not-a-number"));
            return Optional.empty();
        }
        return ask(all, wanted.get()) == Step.STOP ? Optional.of(End.STOPPED) : Optional.empty();
    }

    private String line(int number, Question question, Questionnaire all) {
        Optional<Answer> answer = all.settled(question);
        String value = answer.map(given -> given.value()
                        .map(text -> interview.shown(question, text))
                        .orElse(phrases.say("not-known")))
                .orElse(phrases.say("left-out"));
        boolean isUnverified = question.isFact()
                && answer.filter(given -> !given.isUnknown() && !given.isVerified())
                        .isPresent();
        return String.format("%3d  %s  ", number, question.ask())
                + value
                + (isUnverified ? " (" + phrases.say("unverified-yet") + ")" : "");
    }
}
