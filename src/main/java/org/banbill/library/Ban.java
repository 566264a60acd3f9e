package org.banbill.library;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.finding.Findings;
import org.banbill.finding.Named;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.library.Precedent.Verified;
import org.banbill.source.LanguageTag;
import org.banbill.source.Text;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;

/**
 * A ban or case that is enacted or decided somewhere, or a bill that was: what it does, so that a draft can be held
 * against it.
 *
 * @param since the year, or the years in which it changed
 * @param does what it bans or decides, in our own words
 * @param aspects what is known of it; an aspect that is not there is not known
 * @param meets demands, or parts of them, that it meets as far as it reaches
 * @param clauses for which it is a precedent
 */
public record Ban(
        String id,
        Text name,
        Kind kind,
        String since,
        Text place,
        Text does,
        Map<Aspect, Text> aspects,
        List<YamlScalar> meets,
        List<YamlScalar> clauses,
        Precedent precedent,
        Position position) {

    private static final Set<String> KEYS = Set.of(
            "name",
            "kind",
            "citation",
            "since",
            "place",
            "does",
            "binds",
            "where",
            "exceptions",
            "until",
            "remedies",
            "lesson",
            "meets",
            "clauses",
            "source",
            "checked",
            "verified");

    /** What sort of precedent it is. */
    public enum Kind implements Named {
        /** A law in force, or one that was. */
        BAN,
        /** A law that limits, without banning. */
        RULE,
        /** Of a court or an authority. */
        DECISION,
        /** Proposed, and not law. */
        BILL;
    }

    /** What there is to know of a ban beside what it does. */
    public enum Aspect implements Named {
        /** For whom it holds. */
        BINDS,
        /** In which places. */
        WHERE,
        EXCEPTIONS,
        /** When it ends or ended, or that it has no end. */
        UNTIL,
        REMEDIES,
        /** What a drafter learns from it. */
        LESSON;
    }

    public Ban {
        aspects = Collections.unmodifiableMap(new EnumMap<>(aspects));
        meets = List.copyOf(meets);
        clauses = List.copyOf(clauses);
    }

    static Ban read(String id, YamlMapping mapping, Findings findings) {
        mapping.refuseOtherKeys(KEYS, findings);
        Map<Aspect, Text> aspects = new EnumMap<>(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            Text.find(mapping, aspect.id(), findings).ifPresent(text -> aspects.put(aspect, text));
        }
        Text does = Text.expect(mapping, "does", findings).orElse(new Text(Map.of()));
        return new Ban(
                id,
                Text.expect(mapping, "name", findings).orElse(new Text(Map.of())),
                kind(mapping, findings),
                mapping.expectText("since", findings).map(YamlScalar::text).orElse(""),
                Text.expect(mapping, "place", findings).orElse(new Text(Map.of())),
                does,
                aspects,
                mapping.findTexts("meets", findings),
                mapping.findTexts("clauses", findings),
                Precedent.of(mapping, does, findings),
                mapping.position());
    }

    private static Kind kind(YamlMapping mapping, Findings findings) {
        Optional<YamlScalar> written = mapping.expectText("kind", findings);
        Optional<Kind> found = written.flatMap(kind -> Named.find(kind.text(), List.of(Kind.values())));
        if (found.isEmpty()) {
            written.ifPresent(kind -> findings.error(Rule.WRONG_TYPE.as("kind"), kind.position(), kind));
        }
        return found.orElse(Kind.RULE);
    }

    /** Whether somebody read it. */
    public Verified verified() {
        return precedent.verified();
    }

    /** An aspect in the first language that has it; empty where it is not known. */
    public String aspect(Aspect aspect, LanguageTag language) {
        Text text = aspects.get(aspect);
        return text == null ? "" : text.forPeople(language);
    }

    /** How far it meets a demand. */
    public Extent meets(Demand demand) {
        List<String> named = meets.stream().map(YamlScalar::text).toList();
        if (named.contains(demand.id())) {
            return Extent.WHOLE;
        }
        long parts = demand.needs().stream().filter(named::contains).count();
        return parts == 0 ? Extent.NOT : parts == demand.needs().size() ? Extent.WHOLE : Extent.PART;
    }

    /** How far something meets a demand. */
    public enum Extent implements Named {
        WHOLE,
        PART,
        NOT;
    }
}
