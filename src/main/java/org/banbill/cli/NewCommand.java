package org.banbill.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.banbill.finding.Findings;
import org.banbill.finding.Result;
import org.banbill.interview.Answers;
import org.banbill.interview.GivenAnswers;
import org.banbill.source.LanguageTag;
import org.banbill.work.Beginning;
import org.banbill.work.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code banbill new}: asks for what a place's own version needs, and writes its folder. */
final class NewCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.named("new");
        spec.usageMessage()
                .description(
                        "Begins your own place's version: asks in plain words, writes a folder, and drafts it.", "")
                .footer(
                        "",
                        "Examples:",
                        "  banbill new oakville --from us-city",
                        "  banbill new oakville",
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
                "--questionnaire", "<file.xlsx>", "Writes the questions as a workbook, and asks nothing."));
        spec.addOption(DraftCommand.text(
                "--answers", "<file>", "Takes the answers from a filled-in workbook or an answers.yaml."));
        spec.addOption(DraftCommand.texts(
                "--set",
                "<question=answer>",
                "Answers a question; also <question>.source= and .checked=. `-` means not known yet."));
        spec.addOption(DraftCommand.text("--output", "<folder>", "Where to draft. Default: drafts/<folder>."));
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
                new LanguageTag(console.language().tag()),
                workspace);
        findings.addAll(begun.findings());
        if (begun.value().isEmpty()) {
            return nothing(findings, console);
        }
        Beginning beginning = begun.value().get();
        Answers answers = beginning.earlier();
        if (taken.isPresent()) {
            answers = findings.take(taken.get().over(answers, beginning.interview()))
                    .orElse(answers);
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
        Path drafts = Path.of(given.matchedOptionValue(
                "--output", "drafts/" + Home.own(folder.get()).id()));
        NewPlace place = new NewPlace(beginning, folder.get(), drafts, given.hasMatchedOption("--force"), console);
        boolean isAsking = taken.isEmpty() && settings.isEmpty();
        return isAsking ? place.ask(answers) : place.finish(answers);
    }

    private static int nothing(Findings findings, Console console) {
        int status = console.report(findings);
        console.say("nothing-written");
        return status;
    }

    /** The language in which people are asked, where the command line says it. */
    private static Optional<LanguageTag> language(ParseResult given) {
        return Optional.ofNullable(given.<String>matchedOptionValue(UserLanguage.OPTION, null))
                .map(LanguageTag::new);
    }
}
