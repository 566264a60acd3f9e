package org.banbill.jurisdiction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.bill.Form.LineStyle;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.banbill.jurisdiction.Tradition.Level;
import org.banbill.jurisdiction.Tradition.Quotations;
import org.banbill.jurisdiction.Tradition.Writing;
import org.banbill.language.Numbers;
import org.banbill.library.Condition;
import org.banbill.source.Ids;
import org.banbill.source.Text;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;

/** Reads a tradition's file. */
final class TraditionReader {

    private static final Set<String> KEYS = Set.of(
            "name",
            "for",
            "page",
            "fonts",
            "date",
            "first-of-month",
            "amount",
            "amount-of",
            "percent",
            "numbers",
            "durations",
            "numerals",
            "words",
            "levels",
            "citations",
            "lists",
            "definitions",
            "quotations",
            "line-styles",
            "document");
    private final Findings findings;
    private final LookReader looks;
    private final PatternCheck patterns;
    private final TraditionTexts texts;
    private final LevelReader levelReader;
    private final PageReader pages;
    private final ConventionReader conventions;

    private TraditionReader(Findings findings) {
        this.findings = findings;
        this.patterns = new PatternCheck(findings);
        this.texts = new TraditionTexts(patterns, findings);
        this.looks = new LookReader(findings);
        this.levelReader = new LevelReader(texts, looks, new CiteReader(texts, patterns, findings), findings);
        this.pages = new PageReader(texts, looks, findings);
        this.conventions = new ConventionReader(texts, looks, levelReader, findings);
    }

    static Tradition read(String id, YamlMapping mapping, Findings findings) {
        return new TraditionReader(findings).tradition(id, mapping);
    }

    private Tradition tradition(String id, YamlMapping mapping) {
        mapping.refuseOtherKeys(KEYS, findings);
        Map<String, Level> levels = levelReader.read(mapping.expectMapping("levels", findings));
        levelReader.check(levels, levels.keySet());
        Quotations quotations = conventions.quotations(mapping, levels);
        Map<String, LineStyle> styles = new LinkedHashMap<>();
        mapping.findMapping("line-styles", findings)
                .ifPresent(all -> all.keys().forEach(key -> {
                    Ids.check(key, all.keyPosition(key), findings);
                    styles.put(key, looks.line(key, all.findMapping(key, findings)));
                }));
        return new Tradition(
                id,
                texts.text(mapping, "name"),
                findings.take(Condition.levels(mapping, "for")).orElse(List.of()),
                pages.page(mapping),
                pages.fonts(mapping),
                new Writing(
                        Text.findPattern(mapping, "date", findings).map(patterns::checkDate),
                        Text.findPattern(mapping, "first-of-month", findings),
                        texts.pattern(mapping, "amount", "{currency}", "{symbol}", "{number}")
                                .map(text -> patterns.checkOnce(text, "{number}")),
                        currency(mapping),
                        texts.pattern(mapping, "percent", "{number}", "{words}").map(patterns::checkShare),
                        Text.findPattern(mapping, "numbers", findings),
                        Text.findPattern(mapping, "durations", findings),
                        numerals(mapping)),
                words(mapping),
                levels,
                new CitationsReader(texts, looks, findings).read(mapping),
                conventions.lists(mapping),
                conventions.definitions(mapping, levels),
                quotations,
                styles,
                new DocumentReader(findings, styles.keySet(), levels.keySet()).entries(mapping),
                mapping.position());
    }

    private Optional<String> currency(YamlMapping mapping) {
        Optional<YamlScalar> written = mapping.findText("amount-of", findings);
        written.filter(code -> !Numbers.isCurrency(code.text()))
                .ifPresent(code -> findings.error(Rule.WRONG_TYPE.as("currency"), code.position(), code));
        return written.map(YamlScalar::text);
    }

    private Optional<String> numerals(YamlMapping mapping) {
        Optional<YamlScalar> written = mapping.findText("numerals", findings);
        written.filter(system -> !Numbers.isSystem(system.text()))
                .ifPresent(system -> findings.error(Rule.WRONG_TYPE.as("digits"), system.position(), system));
        return written.map(YamlScalar::text).filter(Numbers::isSystem);
    }

    private Map<String, Text> words(YamlMapping mapping) {
        Map<String, Text> words = new LinkedHashMap<>();
        mapping.findMapping("words", findings)
                .ifPresent(all -> all.keys()
                        .forEach(key -> Text.findPattern(all, key, findings)
                                .map(word -> patterns.check(patterns.checkWords(word)))
                                .ifPresent(word -> words.put(key, word))));
        return words;
    }
}
