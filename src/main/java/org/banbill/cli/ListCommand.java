package org.banbill.cli;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Places;
import org.banbill.library.ClauseText;
import org.banbill.library.Library;
import org.banbill.source.LanguageTag;
import org.banbill.source.YamlScalar;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code banbill list}: what there is. */
final class ListCommand implements Command {

    private static final String KINDS =
            "jurisdictions, languages, clauses, demands, parameters, traditions or outlines";

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
        Workspace workspace = Workspace.open();
        Library library = workspace.library();
        Places places = workspace.places();
        LanguageTag language = LanguageOption.of(given);
        String what = given.matchedPositionalValue(0, "");
        Map<String, String> lines = switch (what) {
            case "jurisdictions" -> jurisdictions(places, language);
            case "languages" -> languages(places);
            case "clauses" -> clauses(library, language);
            case "demands" -> demands(library, language);
            case "parameters" -> parameters(places, language);
            case "traditions" -> traditions(places, language);
            case "outlines" -> outlines(library, language);
            default ->
                throw new ParameterException(
                        given.commandSpec().commandLine(), "`" + what + "` cannot be listed: " + KINDS);
        };
        int width = lines.keySet().stream().mapToInt(String::length).max().orElse(0);
        lines.forEach((id, words) ->
                console.result(Printable.of((id + " ".repeat(width - id.length() + 2) + words).stripTrailing())));
        return console.report(workspace.findings());
    }

    private static Map<String, String> jurisdictions(Places places, LanguageTag language) {
        Map<String, String> lines = new TreeMap<>();
        for (String id : places.jurisdictionIds()) {
            places.jurisdiction(id)
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

    private static Map<String, String> languages(Places places) {
        Map<String, TreeSet<String>> byTag = new TreeMap<>();
        for (String id : places.jurisdictionIds()) {
            places.jurisdiction(id)
                    .ifPresent(place -> place.languages()
                            .forEach(language -> byTag.computeIfAbsent(language.tag(), tag -> new TreeSet<>())
                                    .add(id)));
        }
        Map<String, String> lines = new TreeMap<>();
        byTag.forEach((tag, ids) -> lines.put(tag, String.join(", ", ids)));
        return lines;
    }

    private static Map<String, String> clauses(Library library, LanguageTag language) {
        Map<String, String> lines = new TreeMap<>();
        for (String id : library.clauseIds()) {
            String heading =
                    text(library, id, language).map(ShowCommand::heading).orElse("");
            String part = library.clause(id).map(clause -> clause.part() + "/").orElse("");
            lines.put(part + id, heading + " (" + String.join(", ", library.languagesOfClause(id)) + ")");
        }
        return lines;
    }

    /** In the language asked for, else in the first there is. */
    static Optional<ClauseText> text(Library library, String id, LanguageTag language) {
        return library.clauseText(id, language)
                .or(() -> library.languagesOfClause(id).stream()
                        .findFirst()
                        .flatMap(tag -> library.clauseText(id, new LanguageTag(tag))));
    }

    private static Map<String, String> demands(Library library, LanguageTag language) {
        Map<String, String> lines = new java.util.LinkedHashMap<>();
        library.demands()
                .values()
                .forEach(demand -> lines.put(demand.id(), demand.text().forPeople(language)));
        return lines;
    }

    private static Map<String, String> parameters(Places places, LanguageTag language) {
        Map<String, String> lines = new TreeMap<>();
        places.parameters()
                .values()
                .forEach(parameter ->
                        lines.put(parameter.id(), parameter.meaning().forPeople(language)));
        return lines;
    }

    private static Map<String, String> traditions(Places places, LanguageTag language) {
        Map<String, String> lines = new TreeMap<>();
        places.traditionIds()
                .forEach(id -> places.tradition(id)
                        .ifPresent(tradition -> lines.put(id, tradition.name().forPeople(language))));
        return lines;
    }

    private static Map<String, String> outlines(Library library, LanguageTag language) {
        Map<String, String> lines = new TreeMap<>();
        library.outlineIds()
                .forEach(id -> library.outline(id)
                        .ifPresent(outline -> lines.put(id, outline.title().forPeople(language))));
        return lines;
    }
}
