package org.banbill.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.finding.Findings;
import org.banbill.finding.Message;
import org.banbill.finding.Rule;

/**
 * A text that holds for every language, or one for each language tag.
 *
 * @param byLanguage in the order of the file; the empty tag stands for every language
 */
public record Text(Map<String, YamlScalar> byLanguage) {

    private static final String EVERY_LANGUAGE = "";

    public Text {
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    /** Reads the words under a key, in which nothing is filled in; empty where the key is missing. */
    public static Optional<Text> find(YamlMapping mapping, String key, Findings findings) {
        return find(mapping, key, TextSigns.PLAIN, findings);
    }

    public static Optional<Text> expect(YamlMapping mapping, String key, Findings findings) {
        return expect(mapping, key, TextSigns.PLAIN, findings);
    }

    /** Reads words with marks, as those of a law and of papers. */
    public static Optional<Text> findMarked(YamlMapping mapping, String key, Findings findings) {
        return find(mapping, key, TextSigns.MARKED, findings);
    }

    public static Optional<Text> expectMarked(YamlMapping mapping, String key, Findings findings) {
        return expect(mapping, key, TextSigns.MARKED, findings);
    }

    /**
     * Reads a pattern: words with marks, and with places in single braces, which the reader of the file has to check.
     */
    public static Optional<Text> findPattern(YamlMapping mapping, String key, Findings findings) {
        return find(mapping, key, TextSigns.PATTERN, findings);
    }

    public static Optional<Text> expectPattern(YamlMapping mapping, String key, Findings findings) {
        return expect(mapping, key, TextSigns.PATTERN, findings);
    }

    private static Optional<Text> find(YamlMapping mapping, String key, TextSigns signs, Findings findings) {
        return mapping.find(key).map(node -> of(node, signs, findings));
    }

    private static Optional<Text> expect(YamlMapping mapping, String key, TextSigns signs, Findings findings) {
        if (mapping.find(key).isEmpty()) {
            return mapping.expectText(key, findings).map(Text::of);
        }
        return find(mapping, key, signs, findings);
    }

    /** Words that somebody else has read. */
    public static Text of(YamlScalar scalar) {
        return new Text(Map.of(EVERY_LANGUAGE, scalar));
    }

    /** Words in which nothing is filled in. */
    public static Text of(YamlNode node, Findings findings) {
        return of(node, TextSigns.PLAIN, findings);
    }

    /** Words that a person gave for a place, which are judged where they are printed. */
    public static Text ofGiven(YamlNode node, Findings findings) {
        return of(node, TextSigns.GIVEN, findings);
    }

    /** Words with marks. */
    public static Text ofMarked(YamlNode node, Findings findings) {
        return of(node, TextSigns.MARKED, findings);
    }

    private static Text of(YamlNode node, TextSigns signs, Findings findings) {
        Map<String, YamlScalar> texts = new LinkedHashMap<>();
        node.visit(
                scalar -> texts.put(EVERY_LANGUAGE, scalar),
                sequence -> YamlMapping.wrongType(Message.of("this"), sequence, YamlMapping.Expected.TEXTS, findings),
                mapping -> texts.putAll(byLanguage(mapping, findings)));
        texts.values().forEach(text -> signs.check(text, findings));
        return new Text(texts);
    }

    private static Map<String, YamlScalar> byLanguage(YamlMapping mapping, Findings findings) {
        Map<String, YamlScalar> texts = new LinkedHashMap<>();
        for (String language : mapping.keys()) {
            if (!LanguageTag.isOne(language)) {
                findings.error(
                        language.indexOf(' ') >= 0 ? Rule.BAD_LANGUAGE.as("unquoted") : Rule.BAD_LANGUAGE,
                        mapping.keyPosition(language),
                        language);
            }
            mapping.find(language)
                    .flatMap(YamlNode::asScalar)
                    .ifPresentOrElse(text -> texts.put(language, text), () -> mapping.findText(language, findings));
        }
        return texts;
    }

    /** The text in this language: under its own tag, else under a shorter one, else the one for every language. */
    public Optional<YamlScalar> in(LanguageTag language) {
        for (String tag : language.fallbacks()) {
            YamlScalar found = byLanguage.get(tag);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.ofNullable(byLanguage.get(EVERY_LANGUAGE));
    }

    /** This text, and in the languages that it lacks the other one's. */
    public Text inMoreLanguages(Text other) {
        Map<String, YamlScalar> all = new LinkedHashMap<>(byLanguage);
        other.byLanguage.forEach((tag, words) -> {
            boolean isSaid = tag.equals(EVERY_LANGUAGE)
                    ? byLanguage.containsKey(tag)
                    : in(new LanguageTag(tag)).isPresent();
            if (!isSaid) {
                all.put(tag, words);
            }
        });
        return new Text(all);
    }

    /** The text in the first of these languages that has one, for messages to people. */
    public String forPeople(LanguageTag language) {
        return in(language)
                .or(() -> in(LanguageTag.ENGLISH))
                .or(() -> byLanguage.values().stream().findFirst())
                .map(YamlScalar::text)
                .orElse("");
    }

    public Set<String> languages() {
        return byLanguage.keySet();
    }
}
