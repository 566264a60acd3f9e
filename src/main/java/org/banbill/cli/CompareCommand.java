package org.banbill.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.banbill.compare.ChangesText;
import org.banbill.finding.Findings;
import org.banbill.finding.Result;
import org.banbill.render.redline.Revision;
import org.banbill.work.Comparing;
import org.banbill.work.Comparing.Side;
import org.banbill.work.OutputFolder;
import org.banbill.work.Workspace;
import org.banbill.work.Workspace.Origin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code banbill compare}: a redline of two drafts, and what it means for the letter's demands. */
final class CompareCommand implements Command {

    private static final List<String> FORMATS = List.of("docx", "txt", "json", "sarif");

    static final ChangesText.Marks COLOURED =
            new ChangesText.Marks("\u001b[31m[-", "-]\u001b[0m", "\u001b[32m{+", "+}\u001b[0m");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.named("compare");
        spec.usageMessage()
                .description(
                        "Writes two drafts as one Word document with tracked changes, and names what they weaken.",
                        "",
                        "Who accepts all changes has the second draft, who rejects them all the first.",
                        "",
                        "A draft is a jurisdiction or a folder; with options of `draft`, it stands in quotes.",
                        "")
                .footer(
                        "",
                        "Examples:",
                        "  banbill compare kr our-city",
                        "  banbill compare us \"us --without severability --set deletion-period='14 days'\"",
                        "  banbill compare us us-ca-san-francisco --author \"City Attorney\" -o redline.docx");
        spec.addPositional(draft("0", "<before>", "The draft before."));
        spec.addPositional(draft("1", "<after>", "The draft after."));
        spec.addOption(OptionSpec.builder("-o", "--output")
                .paramLabel("<file>")
                .arity("1")
                .type(String.class)
                .description("Where to write. Default: drafts/<before>-<after>.redline.docx.")
                .build());
        spec.addOption(DraftCommand.text("--author", "<name>", "Who made the changes. Default: Banbill."));
        spec.addOption(
                DraftCommand.text("--date", "<date>", "When: 2026-11-24 or 2026-11-24T12:00:00Z. Default: now."));
        spec.addOption(DraftCommand.text("--language", "<tag>", "The language of both drafts."));
        spec.addOption(DraftCommand.text(
                "--against", "<place>", "What a Word file was drafted from, where it does not say that any more."));
        spec.addOption(DraftCommand.text(
                "--format", "<format>", "docx, txt; json or sarif, which are printed. Default: docx."));
        spec.addOption(DraftCommand.flag("--force", "Overwrites a file that was edited since it was written."));
        spec.addOption(DraftCommand.flag("--quiet", "Prints only the path written, and errors."));
        return spec;
    }

    private static PositionalParamSpec draft(String index, String label, String description) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .index(index)
                .arity("1")
                .required(true)
                .type(String.class)
                .description(description)
                .build();
    }

    @Override
    public int run(ParseResult given, Console console) {
        String format = given.matchedOptionValue("--format", "docx");
        if (!FORMATS.contains(format)) {
            throw WrongUsage.format(given, format, FORMATS);
        }
        Instant date = date(given);
        Workspace workspace = Home.open();
        Findings findings = new Findings();
        String language = given.matchedOptionValue("--language", "");
        Optional<Side> before = side(given, given.matchedPositionalValue(0, ""), language, workspace, findings);
        Optional<Side> after = side(given, given.matchedPositionalValue(1, ""), language, workspace, findings);
        Optional<Path> file = Paths.expectFile(
                "--output",
                given.matchedOptionValue(
                        "--output",
                        "drafts/" + before.map(Side::name).orElse("") + "-"
                                + after.map(Side::name).orElse("") + ".redline." + format),
                findings);
        if (before.isEmpty() || after.isEmpty() || file.isEmpty()) {
            int status = console.report(findings);
            console.say("nothing-written");
            return status;
        }
        Comparing comparing = Comparing.of(before.get(), after.get());
        if (format.equals("json") || format.equals("sarif")) {
            console.exact(
                    format.equals("json")
                            ? Json.tree(comparing.data())
                            : Sarif.of(comparing.weakened(), console.catalogue()));
            return console.report(findings);
        }
        byte[] bytes = format.equals("docx")
                ? comparing.redline(new Revision(given.matchedOptionValue("--author", "Banbill"), date))
                : (String.join("\n", comparing.lines(ChangesText.Marks.PLAIN, console.catalogue())) + "\n")
                        .getBytes(StandardCharsets.UTF_8);
        List<Origin> origins = Stream.of(0, 1)
                .map(index -> Operand.origin(given.matchedPositionalValue(index, ""), workspace))
                .toList();
        Result<List<String>> paths = OutputFolder.write(file.get(), bytes, origins, given.hasMatchedOption("--force"));
        findings.addAll(paths.findings());
        paths.or(List.of()).forEach(console::result);
        console.report(findings);
        if (paths.value().isPresent() && !given.hasMatchedOption("--quiet")) {
            comparing
                    .lines(console.hasColour() ? COLOURED : ChangesText.Marks.PLAIN, console.catalogue())
                    .forEach(console::tell);
        }
        return paths.value().isPresent() ? Console.GOOD : Console.FOUND;
    }

    private static Optional<Side> side(
            ParseResult given, String written, String language, Workspace workspace, Findings findings) {
        try {
            Optional<String> against = Optional.ofNullable(given.matchedOptionValue("--against", null));
            return findings.take(Operand.read(written, language, against, workspace));
        } catch (ParameterException e) {
            throw WrongUsage.of(given, "usage.in", written, WrongUsage.told(e));
        }
    }

    /** As asked for, else what the build's environment fixes, else now. */
    private static Instant date(ParseResult given) {
        String written = given.matchedOptionValue("--date", "");
        try {
            if (!written.isEmpty()) {
                return written.contains("T")
                        ? Instant.parse(written)
                        : LocalDate.parse(written).atStartOfDay().toInstant(ZoneOffset.UTC);
            }
            String epoch = System.getenv("SOURCE_DATE_EPOCH");
            return epoch == null || epoch.isBlank()
                    ? Instant.now()
                    : Instant.ofEpochSecond(Long.parseLong(epoch.strip()));
        } catch (DateTimeException | NumberFormatException e) {
            throw written.isEmpty()
                    ? WrongUsage.of(given, "usage.no-epoch")
                    : WrongUsage.of(given, "usage.no-date", written);
        }
    }
}
