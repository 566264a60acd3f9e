package org.banbill.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Phrases that a text is searched for, all of them in one pass. Where several begin at one place the longest counts;
 * those that are found do not overlap. Any run of spaces, non-breaking ones too, is one space of a phrase.
 *
 * <p>A regular expression of two hundred alternatives is tried out at every letter; here a letter with which no phrase
 * begins is passed over.
 */
public final class Phrases {

    /** No phrases: nothing is ever found. */
    public static final Phrases NONE = new Phrases(List.of(), false);

    private static final int BITS = 6;

    private final boolean anyCase;
    private final Map<Character, List<Phrase>> byFirst = new HashMap<>();
    /** A bit for each letter with which a phrase begins. */
    private final long[] firsts = new long[(Character.MAX_VALUE + 1) >> BITS];

    /**
     * @param letters with one space between words; folded where capitals do not matter
     * @param begins whether no letter may stand before it
     * @param ends whether no letter may follow it
     */
    private record Phrase(String letters, boolean begins, boolean ends) {}

    /** A phrase as it stands in a text, from one letter to before another. */
    public record Found(int from, int to, String words) {}

    private Phrases(List<Phrase> phrases, boolean anyCase) {
        this.anyCase = anyCase;
        phrases.stream()
                .sorted((one, other) ->
                        Integer.compare(other.letters().length(), one.letters().length()))
                .forEach(this::add);
    }

    private void add(Phrase phrase) {
        char first = phrase.letters().charAt(0);
        byFirst.computeIfAbsent(first, letter -> new ArrayList<>()).add(phrase);
        firsts[first >> BITS] |= 1L << first;
    }

    /**
     * Phrases whose capitals do not matter. One with small letters is a word of its own; in a script without them, such
     * as Hangul, endings join their words, and a phrase may stand within one.
     */
    public static Phrases ignoringCapitals(Collection<String> phrases) {
        return of(phrases, true, phrase -> {
            boolean isWord = phrase.codePoints().anyMatch(Character::isLowerCase);
            StringBuilder letters = new StringBuilder();
            phrase.chars().forEach(letter -> letters.append(fold((char) letter)));
            return new Phrase(letters.toString(), isWord, isWord);
        });
    }

    /**
     * Names that are written with just these capitals. No letter stands before one; in a script without capitals a
     * particle may follow.
     */
    public static Phrases asWritten(Collection<String> names) {
        return of(names, false, name -> new Phrase(name, true, name.codePoints().anyMatch(Character::isUpperCase)));
    }

    private static Phrases of(Collection<String> phrases, boolean anyCase, Function<String, Phrase> phrase) {
        List<Phrase> all = phrases.stream()
                .map(Phrases::singleSpaced)
                .filter(letters -> !letters.isEmpty())
                .distinct()
                .map(phrase)
                .toList();
        return all.isEmpty() ? NONE : new Phrases(all, anyCase);
    }

    /** Each phrase that is in a text, from its beginning to its end. */
    public List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = end(text, at);
            if (end > at) {
                found.add(new Found(at, end, text.substring(at, end)));
                at = end;
            } else {
                at++;
            }
        }
        return found;
    }

    /** Whether a text has any of them. */
    public boolean isIn(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (end(text, at) > at) {
                return true;
            }
        }
        return false;
    }

    /** A text with a space in place of each phrase. */
    public String without(String text) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (Found one : in(text)) {
            rest.append(text, at, one.from()).append(' ');
            at = one.to();
        }
        return rest.append(text, at, text.length()).toString();
    }

    /** Where the longest phrase ends that begins at a place of a text; −1 where none does. */
    private int end(String text, int at) {
        char first = letter(text, at);
        if ((firsts[first >> BITS] & 1L << first) == 0) {
            return -1;
        }
        for (Phrase phrase : byFirst.getOrDefault(first, List.of())) {
            int end = end(phrase, text, at);
            if (end > at) {
                return end;
            }
        }
        return -1;
    }

    private int end(Phrase phrase, String text, int from) {
        String letters = phrase.letters();
        if (phrase.begins() && from > 0 && Character.isLetter(text.codePointBefore(from))) {
            return -1;
        }
        int at = from;
        for (int next = 0; next < letters.length(); next++) {
            char letter = letters.charAt(next);
            if (at == text.length()) {
                return -1;
            }
            if (letter == ' ') {
                int word = afterSpaces(text, at);
                if (word == at) {
                    return -1;
                }
                at = word;
            } else if (letter == letter(text, at)) {
                at++;
            } else {
                return -1;
            }
        }
        return phrase.ends() && at < text.length() && Character.isLetter(text.codePointAt(at)) ? -1 : at;
    }

    private static int afterSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    /** A phrase as it is told: in small letters, one space between words. */
    public static String folded(String phrase) {
        return singleSpaced(phrase).toLowerCase(Locale.ROOT);
    }

    private static String singleSpaced(String phrase) {
        StringBuilder words = new StringBuilder();
        for (int at = 0; at < phrase.length(); ) {
            int word = afterSpaces(phrase, at);
            if (word > at) {
                words.append(' ');
                at = word;
            } else {
                words.append(phrase.charAt(at++));
            }
        }
        return words.toString().strip();
    }

    private char letter(String text, int at) {
        return anyCase ? fold(text.charAt(at)) : text.charAt(at);
    }

    private static char fold(char letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }
}
