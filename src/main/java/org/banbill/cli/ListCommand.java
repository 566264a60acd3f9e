package org.banbill.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Places;
import org.banbill.library.ClauseText;
import org.banbill.library.Library;
import org.banbill.library.TermText;
import org.banbill.source.LanguageTag;
import org.banbill.source.Loaded;
import org.banbill.source.Reading;
import org.banbill.source.YamlScalar;
import org.banbill.work.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code banbill list}: what there is. */
final class ListCommand implements Command {

    private static final String KINDS =
            "jurisdictions, languages, clauses, terms, demands, parameters, traditions or outlines";

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
                .description(KINDS + ".")
                .build());
        spec.addOption(DraftCommand.text("--language", "<tag>", "Names in this language. Default: en."));
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        String what = given.matchedPositionalValue(0, "");
        Listing listing = new Listing(Home.open(), LanguageOption.of(given));
        Map<String, String> lines = switch (what) {
            case "jurisdictions" -> listing.jurisdictions();
            case "languages" -> listing.languages();
            case "clauses" -> listing.clauses();
            case "terms" -> listing.terms();
            case "demands" -> listing.demands();
            case "parameters" -> listing.parameters();
            case "traditions" -> listing.traditions();
            case "outlines" -> listing.outlines();
            default ->
                throw new ParameterException(
                        given.commandSpec().commandLine(), "`" + what + "` cannot be listed: " + KINDS);
        };
        int width = lines.keySet().stream().mapToInt(String::length).max().orElse(0);
        lines.forEach((id, words) ->
                console.result(Printable.of((id + " ".repeat(width - id.length() + 2) + words).stripTrailing())));
        return console.report(listing.reading.findings());
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

    /** The lines of a list: what is listed, and what it is. */
    private static final class Listing {

        private final Library library;
        private final Places places;
        private final LanguageTag language;
        private final Reading reading = new Reading();

        Listing(Workspace workspace, LanguageTag language) {
            this.library = workspace.library();
            this.places = workspace.places();
            this.language = language;
            reading.findings().addAll(library.findings());
            reading.findings().addAll(places.findings());
        }

        Map<String, String> jurisdictions() {
            Map<String, String> lines = new TreeMap<>();
            for (String id : places.jurisdictionIds()) {
                reading.take(places.jurisdiction(id))
                        .ifPresent(place -> lines.put(id, place.name().forPeople(language) + kind(place)));
            }
            return lines;
        }

        private static String kind(Jurisdiction place) {
            String languages = String.join(
                    ", ", place.languages().stream().map(LanguageTag::tag).toList());
            Optional<String> tradition = place.tradition().map(YamlScalar::text);
            return " (" + place.level() + "; " + languages
                    + tradition.map(id -> "; " + id).orElse("; nothing to draft, others extend it") + ")";
        }

        Map<String, String> languages() {
            Map<String, TreeSet<String>> byTag = new TreeMap<>();
            for (String id : places.jurisdictionIds()) {
                reading.take(places.jurisdiction(id))
                        .ifPresent(place -> place.languages()
                                .forEach(tag -> byTag.computeIfAbsent(tag.tag(), none -> new TreeSet<>())
                                        .add(id)));
            }
            Map<String, String> lines = new TreeMap<>();
            byTag.forEach((tag, ids) -> lines.put(tag, String.join(", ", ids)));
            return lines;
        }

        Map<String, String> clauses() {
            Map<String, String> lines = new TreeMap<>();
            for (String id : library.clauseIds()) {
                String heading = reading.take(text(library, id, language))
                        .map(ShowCommand::heading)
                        .orElse("");
                String part = reading.take(library.clause(id))
                        .map(clause -> clause.part() + "/")
                        .orElse("");
                Set<String> languages =
                        reading.findings().take(library.languagesOfClause(id)).orElse(Set.of());
                lines.put(part + id, heading + " (" + String.join(", ", languages) + ")");
            }
            return lines;
        }

        Map<String, String> terms() {
            Map<String, String> lines = new TreeMap<>();
            for (String id : library.termIds()) {
                String name = reading.take(termText(library, id, language))
                        .map(text -> text.name().text())
                        .orElse("");
                Set<String> languages =
                        reading.findings().take(library.languagesOfTerm(id)).orElse(Set.of());
                lines.put(id, name + " (" + String.join(", ", languages) + ")");
            }
            return lines;
        }

        Map<String, String> demands() {
            Map<String, String> lines = new LinkedHashMap<>();
            reading.take(library.demands())
                    .orElse(Map.of())
                    .forEach((id, demand) -> lines.put(id, demand.text().forPeople(language)));
            return lines;
        }

        Map<String, String> parameters() {
            Map<String, String> lines = new TreeMap<>();
            reading.take(places.parameters())
                    .orElse(Map.of())
                    .forEach(
                            (id, parameter) -> lines.put(id, parameter.meaning().forPeople(language)));
            return lines;
        }

        Map<String, String> traditions() {
            Map<String, String> lines = new TreeMap<>();
            places.traditionIds()
                    .forEach(id -> reading.take(places.tradition(id))
                            .ifPresent(
                                    tradition -> lines.put(id, tradition.name().forPeople(language))));
            return lines;
        }

        Map<String, String> outlines() {
            Map<String, String> lines = new TreeMap<>();
            library.outlineIds()
                    .forEach(id -> reading.take(library.outline(id))
                            .ifPresent(outline -> lines.put(id, outline.title().forPeople(language))));
            return lines;
        }
    }
}
