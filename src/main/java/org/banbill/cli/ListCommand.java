package org.banbill.cli;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banbill.finding.Findings;
import org.banbill.finding.Message;
import org.banbill.library.ClauseText;
import org.banbill.library.Library;
import org.banbill.library.TermText;
import org.banbill.source.LanguageTag;
import org.banbill.source.Loaded;
import org.banbill.work.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code banbill list}: what there is. */
final class ListCommand implements Command {

    private static final String KINDS =
            "jurisdictions, forms, languages, clauses, terms, demands, parameters, traditions, outlines, papers, rules"
                    + " or precedents";

    private static final List<String> FORMATS = List.of("text", "json");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.named("list");
        spec.usageMessage().description("Lists " + KINDS + ".", "").footer("", "Example: banbill list clauses");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("<what>")
                .index("0")
                .arity("1")
                .required(true)
                .type(String.class)
                .completionCandidates(Listing.KINDS)
                .description(KINDS + ".")
                .build());
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("<folder>")
                .index("1")
                .arity("0..1")
                .type(String.class)
                .description("With what a folder of your own adds. Default: that in which you are.")
                .build());
        spec.addOption(DraftCommand.choice("--format", FORMATS, "Default: text."));
        spec.addOption(DraftCommand.text("--language", "<tag>", "Names in this language. Default: en."));
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        String what = given.matchedPositionalValue(0, "");
        if (!Listing.KINDS.contains(what)) {
            throw WrongUsage.of(given, "usage.no-list", what, Message.anyOf(Listing.KINDS));
        }
        String format = DraftCommand.chosen(given, "--format", FORMATS);
        Workspace workspace = Home.open();
        Findings findings = new Findings();
        String folder = given.matchedPositionalValue(1, "");
        Optional<Shelf> shelf =
                folder.isEmpty() ? Optional.of(Shelf.here(workspace)) : Shelf.of(folder, workspace, findings);
        if (shelf.isEmpty()) {
            return console.report(findings);
        }
        Listing listing = new Listing(
                shelf.get().library(), shelf.get().places(), LanguageOption.of(given, console), console.catalogue());
        List<Listing.Row> rows = listing.rows(what);
        if (format.equals("json")) {
            console.exact(Json.tree(rows.stream().map(Listing.Row::data).toList()));
        } else {
            int width = rows.stream().mapToInt(row -> row.name().length()).max().orElse(0);
            rows.forEach(row -> console.result(Printable.of(
                    (row.name() + " ".repeat(width - row.name().length() + 2) + row.words()).stripTrailing())));
        }
        findings.addAll(listing.findings());
        return console.report(findings);
    }

    /** In the language asked for, else in the first there is. */
    static Loaded<ClauseText> text(Library library, String id, LanguageTag language) {
        Loaded<ClauseText> asked = library.clauseText(id, language);
        return asked.value().isPresent()
                ? asked
                : library.languagesOfClause(id).or(Set.of()).stream()
                        .findFirst()
                        .map(tag -> library.clauseText(id, new LanguageTag(tag)))
                        .orElse(asked);
    }

    /** Likewise the text of a term. */
    static Loaded<TermText> termText(Library library, String id, LanguageTag language) {
        Loaded<TermText> asked = library.termText(id, language);
        return asked.value().isPresent()
                ? asked
                : library.languagesOfTerm(id).or(Set.of()).stream()
                        .findFirst()
                        .map(tag -> library.termText(id, new LanguageTag(tag)))
                        .orElse(asked);
    }
}
