package org.banbill.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banbill.check.ExplainedRule;
import org.banbill.finding.Catalogue;
import org.banbill.jurisdiction.Parameter;
import org.banbill.jurisdiction.Tradition;
import org.banbill.library.Ban;
import org.banbill.library.Clause;
import org.banbill.library.ClauseText;
import org.banbill.library.DraftProvision;
import org.banbill.library.DraftText;
import org.banbill.library.Meets;
import org.banbill.library.Precedent;
import org.banbill.library.Term;
import org.banbill.library.TermText;
import org.banbill.source.LanguageTag;
import org.banbill.source.YamlScalar;

/** What {@code banbill show} shows, for programs. */
final class ShownData {

    private ShownData() {}

    static Map<String, Object> of(Clause clause, ClauseText text) {
        Map<String, Object> data = begin("clause", clause.id(), text.position().file());
        data.put("heading", ShowCommand.heading(text));
        data.put("core", clause.protection() == Clause.Protection.CORE);
        data.put("meets", meets(clause.meets()));
        Map<String, Object> options = new LinkedHashMap<>();
        clause.options().forEach((name, option) -> {
            Map<String, Object> written = new LinkedHashMap<>();
            written.put("choices", option.choices());
            written.put("default", option.standard());
            options.put(name, written);
        });
        data.put("options", options);
        data.put(
                "provisions",
                text.provisions().stream().map(ShownData::provision).toList());
        data.put("note", text.note().strip());
        data.put("precedents", precedents(clause.precedents()));
        return data;
    }

    static Map<String, Object> of(Term term, TermText text) {
        Map<String, Object> data = begin("term", term.id(), text.position().file());
        data.put("name", text.name().text());
        data.put("forms", new ArrayList<>(text.forms()));
        data.put("meets", meets(term.meets()));
        data.put("definitions", text.definitions().map(ShownData::provision).toList());
        data.put("note", text.note().strip());
        data.put("precedents", precedents(term.precedents()));
        return data;
    }

    static Map<String, Object> of(ExplainedRule rule, Catalogue catalogue) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", "rule");
        data.put("id", rule.rule().id());
        data.put("explanation", catalogue.say(rule.explanation()));
        data.put("bad", rule.bad());
        data.put("good", rule.good());
        return data;
    }

    static Map<String, Object> of(Ban ban, LanguageTag language) {
        Map<String, Object> data = begin("precedent", ban.id(), ban.position().file());
        data.put("name", ban.name().forPeople(language));
        data.put("what", ban.kind().id());
        data.put("place", ban.place().forPeople(language));
        data.put("since", ban.since());
        data.put("does", ban.does().forPeople(language));
        for (Ban.Aspect aspect : Ban.Aspect.values()) {
            String words = ban.aspect(aspect, language);
            if (!words.isEmpty()) {
                data.put(aspect.id(), words);
            }
        }
        data.put("meets", ban.meets().stream().map(YamlScalar::text).toList());
        data.put("clauses", ban.clauses().stream().map(YamlScalar::text).toList());
        data.put("citation", ban.precedent().citation());
        data.put("source", ban.precedent().source());
        data.put("checked", ban.precedent().checked());
        data.put("verified", ban.verified().id());
        return data;
    }

    static Map<String, Object> of(Parameter parameter, LanguageTag language) {
        Map<String, Object> data =
                begin("parameter", parameter.id(), parameter.position().toString());
        data.put("meaning", parameter.meaning().forPeople(language));
        data.put("type", parameter.type().id());
        data.put("nature", parameter.nature().id());
        parameter.ask().ifPresent(text -> data.put("question", text.forPeople(language)));
        parameter.example().ifPresent(text -> data.put("example", text.forPeople(language)));
        parameter.standard().ifPresent(text -> data.put("default", text.forPeople(language)));
        return data;
    }

    static Map<String, Object> of(Tradition tradition, LanguageTag language) {
        Map<String, Object> data =
                begin("tradition", tradition.id(), tradition.position().file());
        data.put("name", tradition.name().forPeople(language));
        data.put("for", tradition.governments());
        data.put("levels", List.copyOf(tradition.levels().keySet()));
        return data;
    }

    private static Map<String, Object> begin(String kind, String id, String file) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("kind", kind);
        data.put("id", id);
        data.put("file", file);
        return data;
    }

    private static List<Object> meets(List<Meets> all) {
        List<Object> data = new ArrayList<>();
        for (Meets meets : all) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("demand", meets.demand().toString());
            one.put(
                    "provisions",
                    meets.provisions().stream().map(YamlScalar::text).toList());
            data.add(one);
        }
        return data;
    }

    private static List<Object> precedents(List<Precedent> all) {
        List<Object> data = new ArrayList<>();
        for (Precedent precedent : all) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("citation", precedent.citation().toString());
            one.put("source", precedent.source().toString());
            one.put("checked", precedent.checked().toString());
            one.put("verified", precedent.verified().id());
            data.add(one);
        }
        return data;
    }

    private static Map<String, Object> provision(DraftProvision provision) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", provision.id());
        provision.heading().map(DraftText::marked).ifPresent(heading -> data.put("heading", heading));
        data.put("text", provision.text().marked());
        if (!provision.items().isEmpty()) {
            data.put("join", provision.join().id());
            data.put(
                    "items",
                    provision.items().stream().map(ShownData::provision).toList());
        }
        provision.after().map(DraftText::marked).ifPresent(after -> data.put("after", after));
        Map<String, Object> when = conditions(provision);
        if (!when.isEmpty()) {
            data.put("when", when);
        }
        return data;
    }

    /** When the provision is printed; empty where always. */
    static Map<String, Object> conditions(DraftProvision provision) {
        Map<String, Object> conditions = new LinkedHashMap<>(provision.when().asked());
        if (!provision.option().isEmpty()) {
            conditions.put("option", provision.option());
        }
        return conditions;
    }
}
