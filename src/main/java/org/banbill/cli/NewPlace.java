package org.banbill.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banbill.finding.Findings;
import org.banbill.finding.Result;
import org.banbill.interview.Answers;
import org.banbill.interview.Phrases;
import org.banbill.interview.Question;
import org.banbill.work.Beginning;
import org.banbill.work.DraftChoices;
import org.banbill.work.DraftOrder;
import org.banbill.work.DraftingMany;
import org.banbill.work.DraftingMany.Outcome;
import org.banbill.work.DraftingMany.Wanted;
import org.banbill.work.Workspace;

/** A place of one's own that is being begun: asked for, written, drafted. */
final class NewPlace {

    private final Beginning beginning;
    private final Path folder;
    private final Path drafts;
    private final boolean force;
    private final Console console;
    private final Phrases phrases;

    /**
     * @param drafts where its draft is written
     * @param force whether what somebody edited is written anew
     */
    NewPlace(Beginning beginning, Path folder, Path drafts, boolean force, Console console) {
        this.beginning = beginning;
        this.folder = folder;
        this.drafts = drafts;
        this.force = force;
        this.console = console;
        this.phrases = beginning.interview().phrases();
    }

    /** Asks in the terminal, and writes the folder at the end; gives the exit status. */
    int ask(Answers answers) {
        Lines lines = Lines.ofThisProcess(console);
        if (!answers.byQuestion().isEmpty()) {
            console.tell(phrases.say("taken-up", Paths.written(folder)));
        }
        Findings saving = new Findings();
        Conversation conversation = new Conversation(
                beginning.interview(),
                answers,
                lines,
                console,
                now -> saving.addAll(beginning.save(folder, now).findings()),
                LocalDate.now(ZoneId.systemDefault()));
        while (true) {
            Conversation.End end = new IfInterrupted(() -> tellSaved(conversation.answers())).during(conversation::run);
            if (saving.hasErrors()) {
                return console.report(saving);
            }
            if (end == Conversation.End.STOPPED) {
                return stopped(conversation.answers(), lines);
            }
            int status = finish(conversation.answers());
            if (status == Console.GOOD || !lines.isTyped()) {
                return status;
            }
        }
    }

    /** Whoever types can go on another time; a script that has no more to say is told what is missing. */
    private int stopped(Answers answers, Lines lines) {
        tellSaved(answers);
        if (lines.isTyped()) {
            return Console.GOOD;
        }
        List<Question> missing = beginning.interview().at(answers).open();
        if (!missing.isEmpty()) {
            console.tell(phrases.say("missing-head"));
            missing.forEach(question -> console.tell("  " + question.id() + ": " + question.ask()));
        }
        return Console.USAGE;
    }

    private void tellSaved(Answers answers) {
        console.tell("");
        console.tell(
                answers.byQuestion().isEmpty()
                        ? phrases.say("nothing-saved")
                        : phrases.say("saved", Paths.written(folder), Paths.written(folder)));
    }

    /** Writes the folder, drafts it and says what to do next; gives the exit status. */
    int finish(Answers answers) {
        Result<Map<String, String>> files = beginning.files(answers);
        if (files.value().isEmpty()) {
            int status = console.report(files.findings());
            console.say("nothing-written");
            return status;
        }
        files.findings().forEach(finding -> console.tell(finding.in(console.catalogue())));
        int writing = console.written(beginning.write(folder, files.value().get(), force));
        if (writing != Console.GOOD) {
            return writing;
        }
        String name = Paths.written(folder);
        Workspace fresh = Home.open();
        Outcome outcome =
                new DraftingMany(fresh, DraftChoices.PLAIN, DraftOrder.PLAIN, force, 1).draft(new Wanted(name, drafts));
        int status = DraftReport.tell(outcome, new Findings(), console);
        DraftReport.summary(outcome, false, console.catalogue()).forEach(console::tell);
        next(answers, name);
        return status;
    }

    private void next(Answers answers, String name) {
        Beginning.Left left = beginning.left(answers);
        console.tell("");
        console.tell(phrases.say("next-head"));
        Map<String, List<Question>> lists = new LinkedHashMap<>();
        lists.put("next-unknown", left.unknown());
        lists.put("next-undecided", left.undecided());
        lists.put("next-unverified", left.unverified());
        lists.forEach((phrase, questions) -> {
            if (!questions.isEmpty()) {
                console.tell("  " + phrases.say(phrase));
                questions.forEach(question -> console.tell("    " + question.ask() + " (" + question.id() + ")"));
            }
        });
        if (!beginning.interview().counsel().isEmpty()) {
            console.tell("  " + phrases.say("next-ask", beginning.interview().counsel()));
        }
        List.of("next-draft", "next-new", "next-check", "next-coverage")
                .forEach(phrase -> console.tell("  " + phrases.say(phrase, name)));
        console.tell("  " + phrases.say("next-lawyer"));
    }
}
