package org.banbill.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.assembly.Coverage;
import org.banbill.assembly.Draft;
import org.banbill.bill.Bill;
import org.banbill.check.FinishedBill;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Suggestion;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.render.RenderOptions;
import org.banbill.render.format.Format;
import org.banbill.source.LanguageTag;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code banbill draft}: writes the bill of a place. */
final class DraftCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.named("draft");
        spec.usageMessage()
                .description("Writes the bill of a jurisdiction, or of your own folder, as Word documents.", "")
                .footer(
                        "",
                        "Examples:",
                        "  banbill draft kr",
                        "  banbill draft us --annotated --format docx,txt",
                        "  banbill draft gb --set deletion-period=\"14 days\" --without extent");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("<jurisdiction|folder>")
                .index("0")
                .arity("1")
                .required(true)
                .type(String.class)
                .description("`banbill list jurisdictions` names them.")
                .build());
        DraftOptions.addTo(spec);
        spec.addOption(flag("--annotated", "Adds notes, precedents and demands as comments, in a copy of its own."));
        spec.addOption(text(
                "--format",
                "<formats>",
                String.join(", ", Format.ids()) + "; several joined by commas. Default: docx."));
        spec.addOption(text("--output", "<folder>", "Where to write. Default: drafts/<jurisdiction>."));
        spec.addOption(text("--template", "<file>", "Your office's Word template (.dotx or .docx) gives the look."));
        spec.addOption(flag("--scrub", "Leaves no author, company, path or time in the Word files."));
        spec.addOption(flag("--force", "Overwrites files that were edited since they were written."));
        spec.addOption(flag("--quiet", "Prints only the paths written, and errors."));
        return spec;
    }

    static OptionSpec text(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .arity("1")
                .type(String.class)
                .description(description)
                .build();
    }

    static OptionSpec texts(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build();
    }

    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .arity("0")
                .type(boolean.class)
                .description(description)
                .build();
    }

    @Override
    public int run(ParseResult given, Console console) {
        Workspace workspace = Workspace.open();
        Findings findings = new Findings();
        List<Format> formats = formats(given, findings);
        Optional<Workspace.Place> place = findings.take(workspace.place(given.matchedPositionalValue(0, "")));
        Optional<Path> output = place.flatMap(found -> Paths.expect(
                "--output",
                given.matchedOptionValue(
                        "--output", "drafts/" + found.jurisdiction().id()),
                findings));
        if (place.isEmpty() || output.isEmpty() || findings.hasErrors()) {
            return console.report(findings);
        }
        boolean quiet = given.hasMatchedOption("--quiet");
        Jurisdiction jurisdiction = place.get().jurisdiction();
        OutputFiles files = new OutputFiles(output.get());
        WordFiles word = WordFiles.asked(given, formats, workspace.places().jurisdictionIds(), findings);
        if (findings.hasErrors()) {
            int status = console.report(findings);
            console.tell("Nothing was written.");
            return status;
        }
        List<Draft> results = new ArrayList<>();
        for (LanguageTag language : DraftOptions.languages(given, jurisdiction, findings)) {
            Optional<Draft> result =
                    findings.take(place.get().draft(DraftOptions.request(given, place.get(), language, findings)));
            result.ifPresent(made -> {
                findings.addAll(FinishedBill.check(made.bill()));
                results.add(made);
                render(made.bill(), formats, word.options(given.hasMatchedOption("--annotated")), files);
            });
        }
        if (findings.hasErrors()) {
            int status = console.report(findings);
            console.tell("Nothing was written.");
            return status;
        }
        int status = files.write(given.hasMatchedOption("--force"), findings, console);
        console.report(findings);
        if (status == Console.GOOD && !quiet) {
            results.forEach(result -> summary(result, console));
            word.summary(console);
        }
        return status;
    }

    private static List<Format> formats(ParseResult given, Findings findings) {
        List<Format> formats = new ArrayList<>();
        for (String name : given.matchedOptionValue("--format", "docx").split(",", -1)) {
            Format.of(name)
                    .ifPresentOrElse(
                            formats::add,
                            () -> findings.error(
                                    "unknown-format",
                                    Position.COMMAND_LINE,
                                    "`" + name + "` is not a format.",
                                    Suggestion.didYouMean(name, Format.ids())));
        }
        return formats;
    }

    private static void render(Bill bill, List<Format> formats, RenderOptions options, OutputFiles files) {
        String name = bill.edition().outline() + "." + bill.edition().language();
        for (Format format : formats) {
            format.renderer().render(bill, options).forEach(file -> files.add(name + file.ending(), file.bytes()));
        }
    }

    private static void summary(Draft result, Console console) {
        Coverage coverage = result.coverage();
        Map<Coverage.Status, List<String>> byStatus = new LinkedHashMap<>();
        coverage.demands()
                .forEach(entry -> byStatus.computeIfAbsent(entry.status(), status -> new ArrayList<>())
                        .add(entry.demand()));
        console.tell(result.bill().title() + " (" + result.bill().edition().language() + "), "
                + result.bill().provisions().count() + " provisions.");
        byStatus.forEach(
                (status, demands) -> console.tell("  demands " + status.id() + ": " + String.join(" ", demands)));
        Set<String> unverified = FinishedBill.unverified(result.bill());
        console.tell(
                unverified.isEmpty()
                        ? "  every fact in it is verified."
                        : "  not yet verified: " + String.join(", ", unverified) + " (see the checklist at its end).");
        console.tell("  A machine drafted this text; no lawyer has reviewed it yet.");
    }
}
