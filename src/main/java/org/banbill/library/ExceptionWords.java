package org.banbill.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banbill.finding.Findings;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;

/**
 * The words of a language by which a text takes something out of a rule. They stand in {@code clauses/exceptions/}, a
 * file for each language.
 *
 * @param exceptions take persons, places or acts out: “does not apply to”
 * @param narrowing let a rule catch less: “only”
 * @param bans make an act a forbidden one: “must not”
 * @param everyOf say that all items of a list must hold together, so that one more narrows it
 */
public record ExceptionWords(Words exceptions, Words narrowing, Words bans, Words everyOf) {

    /** No words: of a language that has no file. */
    public static final ExceptionWords NONE = new ExceptionWords(Words.NONE, Words.NONE, Words.NONE, Words.NONE);

    private static final Set<String> KEYS = Set.of("exceptions", "narrowing", "bans", "every-of");

    static ExceptionWords read(YamlMapping mapping, Findings findings) {
        mapping.refuseOtherKeys(KEYS, findings);
        return new ExceptionWords(
                words(mapping, "exceptions", findings),
                words(mapping, "narrowing", findings),
                words(mapping, "bans", findings),
                words(mapping, "every-of", findings));
    }

    private static Words words(YamlMapping mapping, String key, Findings findings) {
        return Words.of(mapping.findTexts(key, findings).stream()
                .map(YamlScalar::text)
                .filter(text -> !text.isBlank())
                .toList());
    }

    /** Some phrases. Capitals do not matter, nor how words are spaced; a phrase of letters is a whole word. */
    public record Words(Pattern pattern) {

        private static final Words NONE = new Words(Pattern.compile("(?!)"));

        static Words of(List<String> phrases) {
            if (phrases.isEmpty()) {
                return NONE;
            }
            String alternatives = phrases.stream()
                    .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                    .map(Words::phrase)
                    .collect(Collectors.joining("|"));
            return new Words(Pattern.compile(alternatives, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }

        private static String phrase(String phrase) {
            String words = List.of(phrase.strip().split("\\s+", -1)).stream()
                    .map(Pattern::quote)
                    .collect(Collectors.joining("\\s+"));
            // Hangul joins endings to its words, so that a phrase of it may stand within one.
            boolean hasCase = phrase.codePoints().anyMatch(Character::isLowerCase);
            return hasCase ? "(?<!\\p{L})" + words + "(?!\\p{L})" : words;
        }

        /** Each phrase that is in a text, and how often. */
        public Map<String, Integer> in(String text) {
            Map<String, Integer> found = new LinkedHashMap<>();
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                found.merge(matcher.group().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
            return found;
        }

        public boolean isIn(String text) {
            return pattern.matcher(text).find();
        }

        /** Where the last phrase begins; -1 where there is none. */
        public int last(String text) {
            Matcher matcher = pattern.matcher(text);
            int last = -1;
            while (matcher.find()) {
                last = matcher.start();
            }
            return last;
        }

        /** Phrases that are more often in a text than in the one before. */
        public List<String> newIn(String text, String before) {
            Map<String, Integer> earlier = in(before);
            return in(text).entrySet().stream()
                    .filter(phrase -> phrase.getValue() > earlier.getOrDefault(phrase.getKey(), 0))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
