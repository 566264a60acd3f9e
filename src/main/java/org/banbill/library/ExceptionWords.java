package org.banbill.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;
import org.banbill.wording.Phrases;

/**
 * The words of a language by which a text takes something out of a rule. They stand in {@code clauses/exceptions/}, a
 * file for each language.
 *
 * @param exceptions take persons, places or acts out: “does not apply to”
 * @param narrowing let a rule catch less: “only”
 * @param bans make an act a forbidden one: “must not”
 * @param duties make an act one that somebody has to do: “must”
 * @param ofTheLaw name what the law forbids: a sentence with one, whatever it demands, is about the law: “the ban”
 * @param enforcement name how the law is enforced: to forbid that weakens it: “proceedings”
 * @param everyOf say that all items of a list must hold together, so that one more narrows it
 */
public record ExceptionWords(
        Words exceptions, Words narrowing, Words bans, Words duties, Words ofTheLaw, Words enforcement, Words everyOf) {

    /** No words: of a language that has no file. */
    public static final ExceptionWords NONE =
            new ExceptionWords(Words.NONE, Words.NONE, Words.NONE, Words.NONE, Words.NONE, Words.NONE, Words.NONE);

    private static final Set<String> KEYS =
            Set.of("exceptions", "narrowing", "bans", "duties", "of-the-law", "enforcement", "every-of");

    static ExceptionWords read(YamlMapping mapping, Findings findings) {
        mapping.refuseOtherKeys(KEYS, findings);
        if (mapping.find("exceptions").isEmpty()) {
            // without them any exception would pass as none
            findings.error(Rule.MISSING_KEY, mapping.position(), "exceptions");
        }
        return new ExceptionWords(
                Words.read(mapping, "exceptions", findings),
                Words.read(mapping, "narrowing", findings),
                Words.read(mapping, "bans", findings),
                Words.read(mapping, "duties", findings),
                Words.read(mapping, "of-the-law", findings),
                Words.read(mapping, "enforcement", findings),
                Words.read(mapping, "every-of", findings));
    }

    /** Some phrases. Capitals do not matter, nor how words are spaced; a phrase of letters is a whole word. */
    public record Words(Phrases phrases) {

        static final Words NONE = new Words(Phrases.NONE);

        /** Those under a key of a file. */
        static Words read(YamlMapping mapping, String key, Findings findings) {
            return new Words(Phrases.ignoringCapitals(mapping.findTexts(key, findings).stream()
                    .map(YamlScalar::text)
                    .toList()));
        }

        /** None of which is in any text, where there are none. */
        public static Words of(List<String> phrases) {
            return new Words(Phrases.ignoringCapitals(phrases));
        }

        /** Each phrase that is in a text, and how often. */
        public Map<String, Integer> in(String text) {
            Map<String, Integer> found = new LinkedHashMap<>();
            phrases.in(text).forEach(one -> found.merge(Phrases.folded(one.words()), 1, Integer::sum));
            return found;
        }

        public boolean isEmpty() {
            return equals(NONE);
        }

        public boolean isIn(String text) {
            return phrases.isIn(text);
        }

        /** A text with a space in place of each phrase. */
        public String without(String text) {
            return phrases.without(text);
        }

        /** Where the last phrase begins; -1 where there is none. */
        public int last(String text) {
            return phrases.in(text).stream().mapToInt(Phrases.Found::from).max().orElse(-1);
        }

        /** Phrases that are more often in a text than in the one before. */
        public List<String> newIn(String text, String before) {
            Map<String, Integer> found = in(text);
            if (found.isEmpty()) {
                return List.of();
            }
            Map<String, Integer> earlier = in(before);
            return found.entrySet().stream()
                    .filter(phrase -> phrase.getValue() > earlier.getOrDefault(phrase.getKey(), 0))
                    .map(Map.Entry::getKey)
                    .toList();
        }
    }
}
