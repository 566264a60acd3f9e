package org.banbill.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banbill.check.WholeLibrary;
import org.banbill.finding.Findings;
import org.banbill.finding.Severity;
import org.banbill.source.LanguageTag;
import org.banbill.work.DraftChoices;
import org.banbill.work.FindingsOfDrafts;
import org.banbill.work.Place;
import org.banbill.work.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code banbill check}: looks for mistakes in all files, or in those of one draft. */
final class CheckCommand implements Command {

    private static final Set<String> FORMATS = Set.of("text", "json", "sarif");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.named("check");
        spec.usageMessage()
                .description("Looks for mistakes in all files, or in what the named places need.", "")
                .footer("", "Examples:", "  banbill check", "  banbill check oakville --format sarif");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("<jurisdiction|folder>")
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("Places to draft for the check. Default: every one.")
                .build());
        spec.addOption(DraftCommand.text("--format", "<format>", "text, json or sarif. Default: text."));
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        String format = given.matchedOptionValue("--format", "text");
        if (!FORMATS.contains(format)) {
            throw WrongUsage.format(given, format, List.of("text", "json", "sarif"));
        }
        Workspace workspace = Home.open();
        Findings findings = new Findings();
        List<String> named = given.matchedPositionalValue(0, List.of());
        int drafts = 0;
        if (named.isEmpty()) {
            findings.addAll(WholeLibrary.check(workspace.library(), workspace.places()));
        }
        for (String name : named.isEmpty() ? workspace.places().jurisdictionIds() : new ArrayList<>(named)) {
            Optional<Place> place = findings.take(workspace.place(name));
            // A place that only others extend has nothing to draft.
            if (place.isPresent()
                    && (!named.isEmpty()
                            || place.get().jurisdiction().tradition().isPresent())) {
                drafts += draft(place.get(), findings);
            }
        }
        if (format.equals("text")) {
            int status = console.report(findings);
            long errors = findings.inReadingOrder().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .count();
            console.result(console.said(
                    "check.end",
                    console.catalogue().count("drafts", drafts),
                    console.catalogue().count("errors", errors)));
            return status;
        }
        console.exact(
                format.equals("json")
                        ? FindingsJson.of(findings.inReadingOrder(), console.catalogue())
                        : Sarif.of(findings.inReadingOrder(), console.catalogue()));
        return Console.status(findings.inReadingOrder());
    }

    private static int draft(Place place, Findings findings) {
        int drafts = 0;
        FindingsOfDrafts together = new FindingsOfDrafts(place);
        for (LanguageTag language : place.jurisdiction().languages()) {
            together.take("", place.draft(DraftChoices.PLAIN, language));
            List<String> papers = findings.take(place.papers(language)).orElse(List.of());
            papers.forEach(paper -> together.take(paper, place.draft(DraftChoices.PLAIN.ofPaper(paper), language)));
            drafts += 1 + papers.size();
        }
        findings.addAll(together.inReadingOrder());
        return drafts;
    }
}
