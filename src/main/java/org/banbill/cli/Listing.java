package org.banbill.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banbill.check.ExplainedRule;
import org.banbill.finding.Catalogue;
import org.banbill.finding.Finding;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Places;
import org.banbill.library.Ban;
import org.banbill.library.Clause;
import org.banbill.library.LanguageFile;
import org.banbill.library.Library;
import org.banbill.library.Paper;
import org.banbill.source.LanguageTag;
import org.banbill.source.Reading;
import org.banbill.source.YamlScalar;

/** What there is of a kind, a row each. */
final class Listing {

    /** What can be listed. */
    static final List<String> KINDS = List.of(
            "jurisdictions",
            "forms",
            "languages",
            "clauses",
            "terms",
            "demands",
            "parameters",
            "traditions",
            "outlines",
            "papers",
            "rules",
            "precedents");

    private final Library library;
    private final Places places;
    private final LanguageTag language;
    private final Catalogue words;
    private final Reading reading = new Reading();
    private final Map<LanguageTag, Library> spoken = new HashMap<>();

    /**
     * @param name as people see it
     * @param words what it is
     * @param data the same for programs
     */
    record Row(String name, String words, Map<String, Object> data) {

        static Row of(String id, String words) {
            return new Row(id, words, Listing.data(id, "name", words));
        }
    }

    Listing(Library library, Places places, LanguageTag language, Catalogue words) {
        this.library = library;
        this.places = places;
        this.language = language;
        this.words = words;
        reading.findings().addAll(library.findings());
        reading.findings().addAll(places.findings());
    }

    /** What is wrong with the files that were read. */
    List<Finding> findings() {
        return reading.findings().inReadingOrder();
    }

    /** @param kind one of {@link #KINDS} */
    List<Row> rows(String kind) {
        return switch (kind) {
            case "jurisdictions" -> jurisdictions();
            case "forms" -> forms();
            case "languages" -> languages();
            case "clauses" -> clauses();
            case "terms" -> terms();
            case "demands" -> demands();
            case "parameters" -> parameters();
            case "traditions" -> traditions();
            case "outlines" -> outlines();
            case "papers" -> papers();
            case "rules" -> rules();
            case "precedents" -> precedents();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static Row rule(String id, String explanation) {
        return new Row(id, explanation, data(id, "explanation", explanation));
    }

    private static Map<String, Object> data(String id, String key, Object value) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", id);
        data.put(key, value);
        return data;
    }

    private List<Row> jurisdictions() {
        List<Row> rows = new ArrayList<>();
        for (String id : places.jurisdictionIds()) {
            reading.take(places.jurisdiction(id)).ifPresent(place -> rows.add(jurisdiction(id, place)));
        }
        return rows;
    }

    private List<Row> forms() {
        List<Row> rows = new ArrayList<>();
        for (String id : places.formIds()) {
            reading.take(places.form(id)).ifPresent(form -> rows.add(jurisdiction(id, form)));
        }
        return rows;
    }

    private Row jurisdiction(String id, Jurisdiction place) {
        List<String> languages =
                place.languages().stream().map(LanguageTag::tag).toList();
        Optional<String> tradition = place.tradition().map(YamlScalar::text);
        String name = place.name().forPeople(language);
        Map<String, Object> data = data(id, "name", name);
        data.put("level", place.level());
        data.put("languages", languages);
        tradition.ifPresent(known -> data.put("tradition", known));
        return new Row(
                id,
                name + " (" + words.say("government." + place.level()) + "; " + String.join(", ", languages)
                        + tradition.map(known -> "; " + known).orElse("; " + words.say("list.nothing-to-draft"))
                        + ")",
                data);
    }

    private List<Row> languages() {
        Map<String, Map<String, TreeSet<String>>> byLanguage = new TreeMap<>();
        library.languages().forEach(tag -> byLanguage.put(tag, new TreeMap<>()));
        for (String id : places.jurisdictionIds()) {
            reading.take(places.jurisdiction(id))
                    .ifPresent(place -> place.languages()
                            .forEach(tag -> byLanguage
                                    .computeIfAbsent(tag.base(), none -> new TreeMap<>())
                                    .computeIfAbsent(tag.tag(), none -> new TreeSet<>())
                                    .add(id)));
        }
        List<Row> rows = new ArrayList<>();
        byLanguage.forEach((tag, varieties) -> rows.add(language(tag, varieties)));
        return rows;
    }

    /** How much of a language there is, and where it is spoken: by the tags of its varieties. */
    private Row language(String tag, Map<String, ? extends Set<String>> varieties) {
        LanguageTag language = new LanguageTag(tag);
        Set<String> wanted = new TreeSet<>();
        long clauses = 0;
        for (String id : library.clauseIds()) {
            boolean isThere = library.clauseText(id, language).value().isPresent();
            clauses += isThere ? 1 : 0;
            // one that was written for a place alone is asked for by nobody else
            if (isThere || library.clause(id).value().flatMap(Clause::of).isEmpty()) {
                wanted.add(id);
            }
        }
        long terms = library.termIds().stream()
                .filter(id -> library.termText(id, language).value().isPresent())
                .count();
        Optional<LanguageTag> from = library.language(language).value().flatMap(LanguageFile::translatedFrom);
        String spoken = varieties.entrySet().stream()
                .map(variety -> (variety.getKey().equals(tag) ? "" : variety.getKey() + ": ")
                        + String.join(", ", variety.getValue()))
                .collect(Collectors.joining("; "));
        Map<String, Object> data = data(tag, "clauses", clauses);
        data.put("terms", terms);
        from.ifPresent(source -> data.put("translated-from", source.tag()));
        data.put("jurisdictions", varieties);
        return new Row(
                tag,
                words.say(
                                "list.texts",
                                clauses,
                                wanted.size(),
                                terms,
                                library.termIds().size())
                        + from.map(source -> ", " + words.say("list.made-from", source))
                                .orElse("") + "; "
                        + (spoken.isEmpty() ? words.say("list.no-place", tag) : spoken),
                data);
    }

    private List<Row> clauses() {
        List<Row> rows = new ArrayList<>();
        for (String id : library.clauseIds()) {
            String heading = reading.take(ListCommand.text(library, id, language))
                    .map(ShowCommand::heading)
                    .orElse("");
            String part = reading.take(library.clause(id)).map(Clause::part).orElse("");
            Set<String> languages =
                    reading.findings().take(library.languagesOfClause(id)).orElse(Set.of());
            boolean isOwn = library.isOwnClause(id);
            Map<String, Object> data = data(id, "part", part);
            data.put("heading", heading);
            data.put("languages", languages);
            data.put("own", isOwn);
            rows.add(new Row((part.isEmpty() ? "" : part + "/") + id, heading + remark(languages, isOwn), data));
        }
        rows.sort(Comparator.comparing(Row::name));
        return rows;
    }

    private String own(boolean isOwn) {
        return isOwn ? " (" + words.say("list.own") + ")" : "";
    }

    private String remark(Set<String> languages, boolean isOwn) {
        return " (" + String.join(", ", languages) + (isOwn ? "; " + words.say("list.own") : "") + ")";
    }

    private List<Row> terms() {
        List<Row> rows = new ArrayList<>();
        for (String id : library.termIds()) {
            String name = reading.take(ListCommand.termText(library, id, language))
                    .map(text -> text.name().text())
                    .orElse("");
            Set<String> languages =
                    reading.findings().take(library.languagesOfTerm(id)).orElse(Set.of());
            boolean isOwn = library.isOwnTerm(id);
            Map<String, Object> data = data(id, "name", name);
            data.put("languages", languages);
            data.put("own", isOwn);
            rows.add(new Row(id, name + remark(languages, isOwn), data));
        }
        return rows;
    }

    private List<Row> demands() {
        List<Row> rows = new ArrayList<>();
        reading.take(library.demands()).orElse(Map.of()).forEach((id, demand) -> {
            String text = demand.text().forPeople(language);
            rows.add(new Row(id, text, data(id, "text", text)));
        });
        return rows;
    }

    private List<Row> parameters() {
        List<Row> rows = new ArrayList<>();
        new TreeMap<>(reading.take(places.parameters()).orElse(Map.of())).forEach((id, parameter) -> {
            String meaning = parameter.meaning().forPeople(language);
            Map<String, Object> data = data(id, "meaning", meaning);
            data.put("type", parameter.type().id());
            boolean isOwn = places.isOwnParameter(id);
            data.put("own", isOwn);
            rows.add(new Row(id, meaning + own(isOwn), data));
        });
        return rows;
    }

    private List<Row> traditions() {
        List<Row> rows = new ArrayList<>();
        places.traditionIds()
                .forEach(id -> reading.take(places.tradition(id))
                        .ifPresent(tradition -> rows.add(
                                Row.of(id, tradition.name().forPeople(language) + own(places.isOwnTradition(id))))));
        return rows;
    }

    private List<Row> outlines() {
        List<Row> rows = new ArrayList<>();
        library.outlineIds()
                .forEach(id -> reading.take(library.outline(id))
                        .ifPresent(
                                outline -> rows.add(Row.of(id, outline.title().forPeople(language)))));
        return rows;
    }

    /** Those of good drafting: `show` tells each whole. */
    private List<Row> rules() {
        Catalogue catalogue = Catalogue.in(language.base());
        return ExplainedRule.list().stream()
                .map(rule -> rule(rule.rule().id(), catalogue.say(rule.explanation())))
                .toList();
    }

    /** Each with whom it is for, the demands that it carries, and the places that it fits. */
    private List<Row> papers() {
        List<Row> rows = new ArrayList<>();
        for (String id : library.paperIds()) {
            reading.take(library.paper(id)).ifPresent(paper -> rows.add(paper(id, paper)));
        }
        rows.sort(Comparator.comparing(Row::name));
        return rows;
    }

    private List<Row> precedents() {
        List<Row> rows = new ArrayList<>();
        for (String id : library.banIds()) {
            reading.take(library.ban(id)).ifPresent(ban -> rows.add(precedent(id, ban)));
        }
        return rows;
    }

    private Row precedent(String id, Ban ban) {
        String name = ban.name().forPeople(language);
        String place = ban.place().forPeople(language);
        Map<String, Object> data = data(id, "name", name);
        data.put("kind", ban.kind().id());
        data.put("place", place);
        data.put("since", ban.since());
        data.put("verified", ban.verified().id());
        return new Row(
                id,
                name + " (" + words.say("precedent-kind." + ban.kind().id()) + "; " + place + ", " + ban.since() + "; "
                        + words.say(
                                "list.verified",
                                words.say("verified." + ban.verified().id())) + ")",
                data);
    }

    /** A paper has its translations in dictionaries beside it, so each language is asked for its own. */
    private boolean fits(String paper, Jurisdiction place, LanguageTag tag) {
        return spoken.computeIfAbsent(tag, library::speaking)
                .paper(paper)
                .value()
                .filter(said -> said.fits(place, tag))
                .isPresent();
    }

    private Row paper(String id, Paper paper) {
        List<String> fitting = new ArrayList<>();
        for (String place : places.jurisdictionIds()) {
            reading.take(places.jurisdiction(place))
                    .filter(one -> one.tradition().isPresent())
                    .filter(one -> one.languages().stream().anyMatch(tag -> fits(id, one, tag)))
                    .ifPresent(one -> fitting.add(place));
        }
        List<String> demands = paper.meets().stream().map(YamlScalar::text).toList();
        String title = paper.title().forPeople(language);
        String use = paper.use().forPeople(language);
        Map<String, Object> data = data(id, "title", title);
        data.put("use", use);
        data.put("demands", demands);
        data.put("jurisdictions", fitting);
        return new Row(
                id,
                title + " (" + use + (demands.isEmpty() ? "" : "; " + String.join(" ", demands)) + "; "
                        + String.join(", ", fitting) + ")",
                data);
    }
}
