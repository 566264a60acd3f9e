package org.banbill.jurisdiction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.bill.Form;
import org.banbill.bill.Form.AfterLabel;
import org.banbill.bill.Form.Sidenote;
import org.banbill.bill.Form.TextPlace;
import org.banbill.bill.UnitNumbers;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.jurisdiction.Tradition.FirstUnit;
import org.banbill.jurisdiction.Tradition.HeadingLetters;
import org.banbill.jurisdiction.Tradition.Headings;
import org.banbill.jurisdiction.Tradition.Level;
import org.banbill.jurisdiction.Tradition.Only;
import org.banbill.source.Ids;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;

/** Reads the levels of a tradition: its units, their numbers and looks, and how each is cited. */
final class LevelReader {

    private static final Set<String> KEYS = Set.of(
            "first-unit",
            "only",
            "number",
            "label",
            "first-label",
            "first-labels",
            "sole-label",
            "shoulder",
            "group-times",
            "inside",
            "items",
            "after-label",
            "label-looks",
            "heading",
            "text",
            "outline-level",
            "line",
            "text-line",
            "cite");

    private final TraditionTexts texts;
    private final LookReader looks;
    private final CiteReader cites;
    private final Findings findings;

    LevelReader(TraditionTexts texts, LookReader looks, CiteReader cites, Findings findings) {
        this.texts = texts;
        this.looks = looks;
        this.cites = cites;
        this.findings = findings;
    }

    /** The levels under a key, by their names; empty where there is none. */
    Map<String, Level> read(Optional<YamlMapping> written) {
        Map<String, Level> levels = new LinkedHashMap<>();
        written.ifPresent(all -> all.keys().forEach(key -> {
            Ids.check(key, all.keyPosition(key), findings);
            all.findMapping(key, findings).ifPresent(level -> levels.put(key, level(key, level)));
        }));
        return levels;
    }

    /** @param known the levels that they can stand inside of, or have for items */
    void check(Map<String, Level> levels, Set<String> known) {
        for (Level level : levels.values()) {
            if (level.id().startsWith(Form.QUOTED)) {
                findings.error(Rule.UNKNOWN_LEVEL.as("quoted-name"), level.position(), level.id(), Form.QUOTED);
            }
            for (Optional<String> named : List.of(level.inside(), level.items())) {
                named.filter(name -> !known.contains(name))
                        .ifPresent(name -> findings.error(
                                Rule.UNKNOWN_LEVEL.as("in-tradition"),
                                level.position(),
                                name,
                                Suggestion.didYouMean(name, known)));
            }
            Set<String> around = UnitNumbers.around(
                    level.id(), id -> Optional.ofNullable(levels.get(id)).flatMap(Level::inside));
            if (around.contains(level.id())) {
                findings.error(Rule.UNKNOWN_LEVEL.as("inside-itself"), level.position(), level.id());
            }
            level.cite().filter(cite -> level.number().isPresent()).ifPresent(cite -> cites.check(level, cite));
            if (level.number().isPresent() && level.cite().isEmpty()) {
                findings.error(Rule.MISSING_KEY.as("cite"), level.position(), level.id());
            }
        }
    }

    private Level level(String id, YamlMapping mapping) {
        mapping.refuseOtherKeys(KEYS, findings);
        YamlMapping heading = TraditionTexts.orEmpty(mapping.findMapping("heading", findings), mapping);
        heading.refuseOtherKeys(Set.of("before", "after", "looks", "capital", "sidenote"), findings);
        return new Level(
                id,
                mapping.findText("inside", findings).map(YamlScalar::text),
                mapping.findText("items", findings).map(YamlScalar::text),
                looks.oneOf(mapping, "first-unit", FirstUnit.values(), FirstUnit.NUMBERED),
                looks.oneOf(mapping, "only", Only.values(), Only.NUMBERED),
                mapping.findText("number", findings).flatMap(cites::numberFormat),
                texts.label(mapping, "label").orElse(TraditionTexts.NOTHING),
                texts.label(mapping, "first-label"),
                (int) looks.number(mapping, "first-labels", 1),
                texts.pattern(mapping, "sole-label"),
                texts.all(mapping, "shoulder", "{ref}"),
                (int) looks.number(mapping, "group-times", 0),
                looks.oneOf(mapping, "after-label", AfterLabel.values(), AfterLabel.TAB),
                looks.looks(mapping, "label-looks"),
                mapping.find("heading").isPresent() ? Headings.PRINTED : Headings.LEFT_OUT,
                texts.pattern(heading, "before"),
                texts.pattern(heading, "after"),
                looks.looks(heading, "looks"),
                heading.isYes("capital", findings) ? HeadingLetters.CAPITAL : HeadingLetters.AS_WRITTEN,
                heading.findMapping("sidenote", findings).map(sidenote -> sidenote(id, sidenote)),
                looks.oneOf(mapping, "text", TextPlace.values(), TextPlace.BESIDE),
                (int) looks.number(mapping, "outline-level", 0),
                looks.line(id, mapping.findMapping("line", findings)),
                looks.line(id + "-text", mapping.findMapping("text-line", findings)),
                mapping.findMapping("cite", findings).map(cites::read),
                mapping.position());
    }

    private Sidenote sidenote(String level, YamlMapping mapping) {
        mapping.refuseOtherKeys(Set.of("width", "gap", "line"), findings);
        return new Sidenote(
                looks.line(level + "-sidenote", mapping.findMapping("line", findings)),
                looks.number(mapping, "width", 30),
                looks.number(mapping, "gap", 4));
    }
}
