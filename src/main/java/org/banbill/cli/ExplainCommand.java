package org.banbill.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banbill.assembly.Draft;
import org.banbill.bill.Bill;
import org.banbill.bill.ProvisionId;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Parameter;
import org.banbill.source.LanguageTag;
import org.banbill.work.DraftChoices;
import org.banbill.work.Place;
import org.banbill.work.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code banbill explain}: which file and line each value and each provision of a draft comes from. */
final class ExplainCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "json");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.named("explain");
        spec.usageMessage()
                .description("Says from which file and line each value and text of a draft comes, and why.", "")
                .footer(
                        "",
                        "Examples:",
                        "  banbill explain kr",
                        "  banbill explain kr deletion-period",
                        "  banbill explain kr public-authorities.ban",
                        "  banbill explain gb \"section 5(1)\"");
        spec.addPositional(positional("<jurisdiction|folder>", "0", "1", "Whose draft."));
        spec.addPositional(positional(
                "<parameter|provision>", "1", "0..1", "Only this one: by its name, or by its number on the page."));
        spec.addOption(DraftCommand.text("--language", "<tag>", "Default: the jurisdiction's first."));
        spec.addOption(DraftCommand.choice("--format", FORMATS, "Default: text."));
        return spec;
    }

    private static PositionalParamSpec positional(String label, String index, String arity, String description) {
        return PositionalParamSpec.builder()
                .paramLabel(label)
                .index(index)
                .arity(arity)
                .required(arity.equals("1"))
                .type(String.class)
                .description(description)
                .build();
    }

    @Override
    public int run(ParseResult given, Console console) {
        boolean isJson = DraftCommand.chosen(given, "--format", FORMATS).equals("json");
        Workspace workspace = Home.open();
        Findings findings = new Findings();
        Optional<Place> place = findings.take(workspace.place(given.matchedPositionalValue(0, "")));
        if (place.isEmpty()) {
            return console.report(findings);
        }
        Jurisdiction jurisdiction = place.get().jurisdiction();
        List<LanguageTag> languages = findings.take(place.get().languages(DraftOptions.choices(given, findings)))
                .orElse(List.of());
        if (languages.isEmpty()) {
            return console.report(findings);
        }
        LanguageTag language = languages.get(0);
        Optional<Bill> bill =
                findings.take(place.get().draft(DraftChoices.PLAIN, language)).map(Draft::bill);
        if (bill.isEmpty()) {
            return console.report(findings);
        }
        String asked = given.matchedPositionalValue(1, "");
        Set<String> known = bill.get()
                .provisions()
                .map(provision -> provision.id().path())
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, Parameter> parameters = place.get().places().parameters().or(Map.of());
        known.addAll(parameters.keySet());
        String only = known.contains(asked)
                ? asked
                : NumberedProvision.of(asked, bill.get()).orElse(asked);
        if (!only.isEmpty() && !known.contains(only)) {
            unknown(only, known, place.get(), findings);
            return console.report(findings);
        }
        Explanation explanation =
                Explanation.of(only, bill.get(), jurisdiction, parameters, language, console.catalogue());
        if (isJson) {
            console.exact(Json.tree(explanation.data()));
        } else {
            explanation.lines().forEach(line -> console.result(Printable.of(line)));
        }
        return console.report(findings);
    }

    private static void unknown(String only, Set<String> known, Place place, Findings findings) {
        String clause = new ProvisionId(only).clause();
        boolean leftOut = place.library().clauseIds().contains(clause) && !known.contains(clause);
        findings.error(
                leftOut ? Rule.UNKNOWN_NAME.as("left-out") : Rule.UNKNOWN_NAME,
                Position.COMMAND_LINE,
                clause,
                place.jurisdiction().id(),
                only,
                Suggestion.didYouMean(only, known));
    }
}
