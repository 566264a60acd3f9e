package org.banbill.jurisdiction;

import java.util.Map;
import java.util.Optional;
import org.banbill.finding.Findings;
import org.banbill.source.SourceFile;
import org.banbill.source.Text;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;

/** Reads the texts and patterns of a tradition, and checks what stands in braces in them. */
final class TraditionTexts {

    static final Text NOTHING = Text.of(new YamlScalar("", new SourceFile("", ""), 0));

    private final PatternCheck patterns;
    private final Findings findings;

    TraditionTexts(PatternCheck patterns, Findings findings) {
        this.patterns = patterns;
        this.findings = findings;
    }

    /** A label holds the place of the number once, where there is a number. */
    Optional<Text> label(YamlMapping mapping, String key) {
        Optional<Text> label = pattern(mapping, key, "{n}");
        if (mapping.find("number").isPresent()) {
            label.ifPresent(text -> patterns.checkOnce(text, "{n}"));
        }
        return label;
    }

    Optional<Text> pattern(YamlMapping mapping, String key, String... places) {
        return Text.findPattern(mapping, key, findings).map(text -> patterns.check(text, places));
    }

    /** A pattern that holds each of these places once. */
    Optional<Text> all(YamlMapping mapping, String key, String... places) {
        return Text.findPattern(mapping, key, findings).map(text -> all(text, places));
    }

    Text all(Text text, String... places) {
        patterns.check(text, places);
        for (String place : places) {
            patterns.checkOnce(text, place);
        }
        return text;
    }

    Text text(YamlMapping mapping, String key) {
        return Text.expectPattern(mapping, key, findings).orElse(NOTHING);
    }

    Text orNothing(YamlMapping mapping, String key) {
        return Text.findPattern(mapping, key, findings).orElse(NOTHING);
    }

    /** An empty mapping in the place of one that is missing, so that reading goes on and finds the next mistake. */
    static YamlMapping orEmpty(Optional<YamlMapping> mapping, YamlMapping owner) {
        return mapping.orElseGet(() -> new YamlMapping(Map.of(), Map.of(), owner.position()));
    }
}
