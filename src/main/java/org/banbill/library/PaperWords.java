package org.banbill.library;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.banbill.finding.Findings;
import org.banbill.finding.Suggestion;
import org.banbill.source.LanguageTag;
import org.banbill.source.Text;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;

/**
 * The words of the papers that follow a bill (status, checklist for local counsel, coverage of the demands) and of
 * notes.
 */
public record PaperWords(Map<String, Text> texts, String file) {

    /** Every word that the papers need. */
    private static final Set<String> KEYS = Set.of(
            "header",
            "status-heading",
            "status",
            "checklist-heading",
            "checklist-introduction",
            "checklist-none",
            "column-parameter",
            "column-value",
            "column-source",
            "column-checked",
            "demands-heading",
            "demands-introduction",
            "column-demand",
            "column-status",
            "column-provisions",
            "column-why",
            "status-met",
            "status-weakened",
            "status-missing",
            "status-outside-competence",
            "unverified-mark",
            "unverified-explanation",
            "contents-heading",
            "precedent",
            "precedent-yes",
            "precedent-secondary",
            "precedent-no");

    static PaperWords read(YamlMapping mapping, String file, Findings findings) {
        mapping.refuseOtherKeys(KEYS, findings);
        Map<String, Text> texts = new LinkedHashMap<>();
        for (String key : KEYS) {
            Text.expect(mapping, key, findings).ifPresent(text -> texts.put(key, text));
        }
        return new PaperWords(texts, file);
    }

    /** A word in this language. Where the language lacks it, a finding says so and the English one stands in. */
    public String in(LanguageTag language, String key, Findings findings) {
        Text text = texts.get(key);
        if (text == null) {
            return "";
        }
        if (text.in(language).isEmpty()) {
            findings.error(
                    "missing-text",
                    text.byLanguage().values().stream()
                            .findFirst()
                            .map(YamlScalar::position)
                            .orElse(org.banbill.finding.Position.startOf(file)),
                    "`" + key + "` has no text in `" + language + "`.",
                    "Add `" + language.base() + ": …`. " + Suggestion.didYouMean(language.tag(), text.languages()));
        }
        return text.forPeople(language);
    }
}
