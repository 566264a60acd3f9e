package org.banbill.jurisdiction;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.banbill.finding.Findings;
import org.banbill.jurisdiction.Tradition.Alternatives;
import org.banbill.jurisdiction.Tradition.Citations;
import org.banbill.jurisdiction.Tradition.Order;
import org.banbill.jurisdiction.Tradition.Runs;
import org.banbill.jurisdiction.Tradition.Scope;
import org.banbill.source.Text;
import org.banbill.source.YamlMapping;

/** Reads how the citations of a tradition are put together. */
final class CitationsReader {

    private static final Set<String> NEEDED_JOINS = Set.of("and", "or", "to", "between");
    private static final Set<String> JOIN_KEYS = Set.of("and", "or", "to", "between", "within");

    private final TraditionTexts texts;
    private final LookReader looks;
    private final Findings findings;

    CitationsReader(TraditionTexts texts, LookReader looks, Findings findings) {
        this.texts = texts;
        this.looks = looks;
        this.findings = findings;
    }

    Citations read(YamlMapping tradition) {
        YamlMapping citations = TraditionTexts.orEmpty(tradition.expectMapping("citations", findings), tradition);
        citations.refuseOtherKeys(
                Set.of("order", "relative", "join", "alternatives", "close", "several-of", "ranges", "in-statements"),
                findings);
        YamlMapping join = TraditionTexts.orEmpty(citations.expectMapping("join", findings), citations);
        new TreeSet<>(NEEDED_JOINS)
                .stream().filter(key -> join.find(key).isEmpty()).forEach(key -> join.expectText(key, findings));
        return new Citations(
                looks.oneOf(citations, "order", Order.values(), Order.OUTER_FIRST),
                citations.isYes("relative", findings) ? Scope.RELATIVE : Scope.FULL,
                joins(join, texts, findings),
                looks.oneOf(citations, "alternatives", Alternatives.values(), Alternatives.ONE),
                Text.findPattern(citations, "close", findings),
                texts.all(citations, "several-of", "{list}", "{unit}"),
                citations.isYes("ranges", findings) ? Runs.FROM_TO : Runs.EACH,
                inStatements(citations));
    }

    /** How several are joined, as far as the mapping says it. */
    static Joins joins(YamlMapping join, TraditionTexts texts, Findings findings) {
        join.refuseOtherKeys(JOIN_KEYS, findings);
        return new Joins(
                texts.all(join, "and", "{a}", "{b}"),
                texts.all(join, "or", "{a}", "{b}"),
                texts.all(join, "to", "{a}", "{b}"),
                Text.findPattern(join, "between", findings),
                texts.all(join, "within", "{a}", "{b}"));
    }

    private Map<String, Text> inStatements(YamlMapping citations) {
        Map<String, Text> words = new LinkedHashMap<>();
        citations
                .findMapping("in-statements", findings)
                .ifPresent(all -> all.keys().forEach(key -> words.put(key, texts.text(all, key))));
        return words;
    }
}
