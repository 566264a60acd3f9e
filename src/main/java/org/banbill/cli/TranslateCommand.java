package org.banbill.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.finding.Findings;
import org.banbill.library.Library;
import org.banbill.library.TextKind;
import org.banbill.library.Translation;
import org.banbill.library.Translation.State;
import org.banbill.sheet.TranslatedSheet;
import org.banbill.sheet.TranslationSheet;
import org.banbill.source.LanguageTag;
import org.banbill.work.LibraryFile;
import org.banbill.work.OutputFolder;
import org.banbill.work.TakingTranslations;
import org.banbill.work.Translating;
import org.banbill.work.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code banbill translate}: how far a language has come, and what its translators do next. */
final class TranslateCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "json");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.named("translate");
        spec.usageMessage()
                .description(
                        "Tells which texts of a language are missing, and which were made from words that changed.", "")
                .footer(
                        "",
                        "Examples:",
                        "  banbill translate sl",
                        "  banbill translate sl --workbook sl.xlsx",
                        "  banbill translate sl --texts sl.xlsx",
                        "  banbill translate sl --current public-authorities",
                        "  banbill translate sl --format json");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("<language>")
                .index("0")
                .arity("1")
                .required(true)
                .type(String.class)
                .description("A language tag, such as sl. `banbill list languages` shows them.")
                .build());
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("<clause|term>")
                .index("1..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("Only these. Default: all.")
                .build());
        spec.addOption(DraftCommand.flag(
                "--current", "Records that the texts, as they stand, say what their source says today."));
        spec.addOption(DraftCommand.text(
                "--workbook",
                "<file>",
                "Writes a workbook for translators: a row for each text, its source beside it."));
        spec.addOption(DraftCommand.text("--texts", "<file>", "Takes in the texts of such a workbook."));
        spec.addOption(DraftCommand.flag("--force", "Overwrites a workbook that was edited since it was written."));
        spec.addOption(DraftCommand.choice("--format", FORMATS, "Default: text."));
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        String tag = given.matchedPositionalValue(0, "");
        if (!LanguageTag.isOne(tag)) {
            throw WrongUsage.of(given, "usage.no-language-tag", tag);
        }
        List<String> named = given.matchedPositionalValue(1, List.of());
        boolean isListed = Stream.of("--current", "--workbook", "--texts").noneMatch(given::hasMatchedOption);
        boolean isJson = DraftCommand.chosen(given, "--format", FORMATS).equals("json");
        if (isJson && !isListed) {
            throw WrongUsage.of(given, "usage.json-alone");
        }
        Findings findings = new Findings();
        Workspace workspace = Home.open();
        Optional<Translating> translating = findings.take(Translating.of(workspace, new LanguageTag(tag)));
        if (translating.isEmpty()) {
            return console.report(findings);
        }
        if (given.hasMatchedOption("--current")) {
            return record(translating.get(), named, findings, console);
        }
        if (given.hasMatchedOption("--workbook")) {
            return write(translating.get(), workspace, given, console);
        }
        if (given.hasMatchedOption("--texts")) {
            return take(translating.get(), workspace, given.matchedOptionValue("--texts", ""), console);
        }
        if (isJson) {
            console.exact(Json.tree(TranslatedData.of(translating.get(), named)));
        } else {
            show(translating.get(), named, console);
        }
        return console.report(findings);
    }

    private static int record(Translating translating, List<String> named, Findings findings, Console console) {
        Optional<String> text = findings.take(translating.recorded(named));
        if (text.isPresent() && !findings.hasErrors()) {
            String file = "clauses/" + Library.madeFromPath(translating.language());
            write(Map.of(file, text.get()), findings, console);
        }
        return console.report(findings);
    }

    private static int write(Translating translating, Workspace workspace, ParseResult given, Console console) {
        Findings findings = new Findings();
        Optional<Path> file = Paths.expectFile("--workbook", given.matchedOptionValue("--workbook", ""), findings);
        if (file.isEmpty()) {
            return console.report(findings);
        }
        byte[] bytes = TranslationSheet.workbook(
                translating.language(),
                translating.source(),
                workspace.isRightToLeft(translating.language()),
                translating.rows(workspace.library()));
        return console.written(OutputFolder.write(file.get(), bytes, given.hasMatchedOption("--force")));
    }

    private static int take(Translating translating, Workspace workspace, String written, Console console) {
        Findings findings = new Findings();
        Optional<List<Map<String, String>>> steps = Paths.expectFile("--texts", written, findings).stream()
                .findFirst()
                .flatMap(path -> findings.take(TranslatedSheet.read(path, translating.language())))
                .flatMap(given -> findings.take(TakingTranslations.of(translating, workspace.library(), given)));
        steps.orElse(List.of()).stream()
                .filter(files -> !files.isEmpty())
                .map(files -> findings.take(LibraryFile.write(Home.folder(), files)))
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .distinct()
                .forEach(path -> console.exact(Paths.written(path)));
        return console.report(findings);
    }

    private static void write(Map<String, String> files, Findings findings, Console console) {
        findings.take(LibraryFile.write(Home.folder(), files))
                .ifPresent(written -> written.forEach(path -> console.exact(Paths.written(path))));
    }

    private static void show(Translating translating, List<String> named, Console console) {
        console.result(console.said("translate.head", translating.language(), translating.source()));
        for (TextKind kind : TextKind.values()) {
            long all = translating.count(kind, Optional.empty());
            long missing = translating.count(kind, Optional.of(State.MISSING));
            console.result("  "
                    + switch (kind) {
                        case CLAUSE -> console.said("translate.clauses", all - missing, all);
                        case TERM -> console.said("translate.terms", all - missing, all);
                    });
        }
        translating.files().forEach((file, texts) -> {
            long known = texts.stream().filter(text -> text.known().isPresent()).count();
            console.result("  " + console.said("translate.texts", known, texts.size(), Printable.of(file)));
        });
        List<Translation> wanted = translating.texts().stream()
                .filter(text -> named.isEmpty() || named.contains(text.id()))
                .toList();
        list(console.said("translate.missing"), wanted, State.MISSING, console);
        list(console.said("translate.stale"), wanted, State.STALE, console);
        list(console.said("translate.unrecorded"), wanted, State.UNRECORDED, console);
    }

    private static void list(String heading, List<Translation> texts, State state, Console console) {
        List<Translation> found =
                texts.stream().filter(text -> text.state() == state).toList();
        if (!found.isEmpty()) {
            console.result("");
            console.result(heading);
            found.forEach(text -> console.result(Printable.of("  " + name(text)
                    + text.stale().stream().map(piece -> " ." + piece).collect(Collectors.joining(",")))));
        }
    }

    private static String name(Translation text) {
        return text.kind() == TextKind.TERM ? "terms/" + text.id() : text.id();
    }
}
