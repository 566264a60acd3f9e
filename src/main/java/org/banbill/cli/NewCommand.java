package org.banbill.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.banbill.finding.Findings;
import org.banbill.finding.Result;
import org.banbill.interview.Answers;
import org.banbill.interview.GivenAnswers;
import org.banbill.interview.Phrases;
import org.banbill.interview.Question;
import org.banbill.source.LanguageTag;
import org.banbill.work.Beginning;
import org.banbill.work.DraftChoices;
import org.banbill.work.DraftOrder;
import org.banbill.work.DraftingMany;
import org.banbill.work.DraftingMany.Outcome;
import org.banbill.work.DraftingMany.Wanted;
import org.banbill.work.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code banbill new}: asks for what a place's own version needs, and writes its folder. */
final class NewCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.named("new");
        spec.usageMessage()
                .description("Begins your own place's version: asks in plain words, writes a folder, and drafts it.", "")
                .footer(
                        "",
                        "Examples:",
                        "  banbill new oakville --from us-city",
                        "  banbill new oakville                  (goes on where you stopped)",
                        "  banbill new oakville --from us-city --questionnaire oakville.xlsx",
                        "  banbill new oakville --from us-city --answers oakville.xlsx",
                        "  banbill new oakville --from us-city --set legislature=\"the Town Council\"");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("<folder>")
                .index("0")
                .arity("1")
                .required(true)
                .type(String.class)
                .description("The folder to write; its name names your place.")
                .build());
        spec.addOption(DraftCommand.text(
                "--from", "<form|place>", "What to begin from: `banbill list forms` names them; or a place."));
        spec.addOption(DraftCommand.text(
                "--language", "<tag>", "Asks in this language: en, ko. Default: that of your system."));
        spec.addOption(DraftCommand.text(
                "--questionnaire", "<file.xlsx>", "Writes the questions as a workbook, and asks nothing."));
        spec.addOption(DraftCommand.text(
                "--answers", "<file>", "Takes the answers from a filled-in workbook or an answers.yaml."));
        spec.addOption(DraftCommand.texts(
                "--set",
                "<question=answer>",
                "Answers a question; also <question>.source= and .checked=. `-` means not known yet."));
        spec.addOption(DraftCommand.flag("--force", "Writes anew what was edited."));
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        Findings findings = new Findings();
        String written = given.matchedPositionalValue(0, "");
        Optional<Path> folder = Paths.expectFolder("new", written, findings);
        Map<String, String> settings = DraftOptions.pairs(given, "--set", findings);
        if (folder.isEmpty() || findings.hasErrors()) {
            return console.report(findings);
        }
        Workspace workspace = Home.open();
        Optional<String> answersFile = Optional.ofNullable(given.<String>matchedOptionValue("--answers", null));
        Optional<GivenAnswers> taken = answersFile.flatMap(file -> findings.take(AnswersOption.read(file)));
        if (findings.hasErrors()) {
            return nothing(findings, console);
        }
        Result<Beginning> begun = Beginning.of(
                Home.own(folder.get()),
                Optional.ofNullable(given.<String>matchedOptionValue("--from", null))
                        .or(() -> taken.map(GivenAnswers::from)),
                language(given).or(() -> taken.flatMap(GivenAnswers::language)),
                new LanguageTag(Locale.getDefault().getLanguage().equals("ko") ? "ko" : "en"),
                workspace);
        findings.addAll(begun.findings());
        if (begun.value().isEmpty()) {
            return nothing(findings, console);
        }
        Beginning beginning = begun.value().get();
        Answers answers = beginning.earlier();
        if (taken.isPresent()) {
            answers = findings.take(taken.get().over(answers, beginning.interview())).orElse(answers);
        }
        answers = findings.take(GivenAnswers.settings(settings, answers, beginning.interview()))
                .orElse(answers);
        if (findings.hasErrors()) {
            return nothing(findings, console);
        }
        if (given.hasMatchedOption("--questionnaire")) {
            return AnswersOption.write(
                    given.matchedOptionValue("--questionnaire", ""),
                    beginning.interview(),
                    answers,
                    given.hasMatchedOption("--force"),
                    console);
        }
        boolean isAsking = taken.isEmpty() && settings.isEmpty();
        return isAsking
                ? ask(beginning, folder.get(), answers, given.hasMatchedOption("--force"), console)
                : finish(beginning, folder.get(), answers, given.hasMatchedOption("--force"), console);
    }

    private static int nothing(Findings findings, Console console) {
        int status = console.report(findings);
        console.tell("Nothing was written.");
        return status;
    }

    private static Optional<LanguageTag> language(ParseResult given) {
        String tag = given.matchedOptionValue("--language", "");
        if (!tag.isEmpty() && !LanguageTag.isOne(tag)) {
            throw new ParameterException(
                    given.commandSpec().commandLine(), "`" + tag + "` is not a language tag, such as `en` or `ko`");
        }
        return tag.isEmpty() ? Optional.empty() : Optional.of(new LanguageTag(tag));
    }

    private static int ask(Beginning beginning, Path folder, Answers answers, boolean force, Console console) {
        Phrases phrases = beginning.interview().phrases();
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
                LocalDate.now());
        while (true) {
            Conversation.End end = conversation.run();
            if (saving.hasErrors()) {
                return console.report(saving);
            }
            if (end == Conversation.End.STOPPED) {
                return stopped(beginning, folder, conversation.answers(), lines, console);
            }
            int status = finish(beginning, folder, conversation.answers(), force, console);
            if (status == Console.GOOD || !lines.isTyped()) {
                return status;
            }
        }
    }

    /** Whoever types can go on another time; a script that has no more to say is told what is missing. */
    private static int stopped(Beginning beginning, Path folder, Answers answers, Lines lines, Console console) {
        Phrases phrases = beginning.interview().phrases();
        console.tell("");
        console.tell(phrases.say("saved", Paths.written(folder), Paths.written(folder)));
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

    private static int finish(Beginning beginning, Path folder, Answers answers, boolean force, Console console) {
        Phrases phrases = beginning.interview().phrases();
        Result<Map<String, String>> files = beginning.files(answers);
        if (files.value().isEmpty()) {
            int status = console.report(files.findings());
            console.tell("Nothing was written.");
            return status;
        }
        files.findings().forEach(finding -> console.tell(String.valueOf(finding)));
        int writing = console.written(beginning.write(folder, files.value().get(), force));
        if (writing != Console.GOOD) {
            return writing;
        }
        String name = Paths.written(folder);
        Workspace fresh = Home.open();
        Outcome outcome = new DraftingMany(
                        fresh,
                        DraftChoices.PLAIN,
                        DraftOrder.PLAIN,
                        force,
                        1)
                .draft(new Wanted(name, Path.of("drafts", Home.own(folder).id())));
        int status = DraftReport.tell(outcome, new Findings(), console);
        DraftReport.summary(outcome, false).forEach(console::tell);
        next(beginning, answers, name, phrases, console);
        return status;
    }

    private static void next(
            Beginning beginning, Answers answers, String name, Phrases phrases, Console console) {
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
