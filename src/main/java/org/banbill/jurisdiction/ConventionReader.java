package org.banbill.jurisdiction;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.jurisdiction.Tradition.Definitions;
import org.banbill.jurisdiction.Tradition.Level;
import org.banbill.jurisdiction.Tradition.Lists;
import org.banbill.jurisdiction.Tradition.Opening;
import org.banbill.jurisdiction.Tradition.Quotations;
import org.banbill.jurisdiction.Tradition.Sort;
import org.banbill.jurisdiction.Tradition.TermHeading;
import org.banbill.source.Text;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;

/** Reads the conventions of a tradition: how it joins the items of lists, defines terms, and quotes other laws. */
final class ConventionReader {

    private final TraditionTexts texts;
    private final LookReader looks;
    private final LevelReader levelReader;
    private final Findings findings;

    ConventionReader(TraditionTexts texts, LookReader looks, LevelReader levelReader, Findings findings) {
        this.texts = texts;
        this.looks = looks;
        this.levelReader = levelReader;
        this.findings = findings;
    }

    Lists lists(YamlMapping mapping) {
        YamlMapping lists = TraditionTexts.orEmpty(mapping.findMapping("lists", findings), mapping);
        lists.refuseOtherKeys(Set.of("introduction", "between", "before-last", "end", "before-after"), findings);
        YamlMapping last = TraditionTexts.orEmpty(lists.findMapping("before-last", findings), lists);
        last.refuseOtherKeys(Set.of("and", "or", "none"), findings);
        return new Lists(
                texts.orNothing(lists, "introduction"),
                texts.orNothing(lists, "between"),
                texts.orNothing(last, "and"),
                texts.orNothing(last, "or"),
                texts.orNothing(last, "none"),
                texts.orNothing(lists, "end"),
                texts.orNothing(lists, "before-after"));
    }

    Definitions definitions(YamlMapping mapping, Map<String, Level> levels) {
        YamlMapping definitions = TraditionTexts.orEmpty(mapping.expectMapping("definitions", findings), mapping);
        definitions.refuseOtherKeys(
                Set.of("level", "introduction", "head", "heading", "looks", "sort", "between", "before-last", "end"),
                findings);
        Optional<YamlScalar> level = definitions.expectText("level", findings);
        level.filter(scalar -> !levels.containsKey(scalar.text()))
                .ifPresent(scalar -> findings.error(
                        Rule.UNKNOWN_LEVEL.as("in-tradition"),
                        scalar.position(),
                        scalar,
                        Suggestion.didYouMean(scalar.text(), levels.keySet())));
        Text between = texts.orNothing(definitions, "between");
        return new Definitions(
                level.map(YamlScalar::text).orElse(""),
                texts.pattern(definitions, "introduction"),
                texts.all(texts.text(definitions, "head"), "{term}"),
                definitions.isYes("heading", findings) ? TermHeading.YES : TermHeading.NO,
                looks.looks(definitions, "looks"),
                looks.oneOf(definitions, "sort", Sort.values(), Sort.ALPHABETICAL),
                between,
                Text.findPattern(definitions, "before-last", findings).orElse(between),
                texts.orNothing(definitions, "end"));
    }

    Quotations quotations(YamlMapping mapping, Map<String, Level> ofBills) {
        YamlMapping quotations = TraditionTexts.orEmpty(mapping.findMapping("quotations", findings), mapping);
        quotations.refuseOtherKeys(
                Set.of(
                        "open",
                        "close",
                        "opening",
                        "introduction",
                        "end",
                        "indent",
                        "added-looks",
                        "struck-looks",
                        "levels"),
                findings);
        Map<String, Level> levels = levelReader.read(quotations.findMapping("levels", findings));
        Set<String> known = new TreeSet<>(ofBills.keySet());
        known.addAll(levels.keySet());
        levelReader.check(levels, known);
        return new Quotations(
                texts.orNothing(quotations, "open"),
                texts.orNothing(quotations, "close"),
                looks.oneOf(quotations, "opening", Opening.values(), Opening.THE_FIRST),
                texts.orNothing(quotations, "introduction"),
                texts.orNothing(quotations, "end"),
                looks.number(quotations, "indent", 0),
                looks.looks(quotations, "added-looks"),
                looks.looks(quotations, "struck-looks"),
                levels);
    }
}
