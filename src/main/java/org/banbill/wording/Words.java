package org.banbill.wording;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes text apart into the pieces that change as a whole: a word, a number, a run of blanks, a punctuation mark. A
 * script that writes without spaces gives a piece for each letter. How fine the others are is for who asks to say.
 */
public final class Words {

    private static final Set<UnicodeScript> WITHOUT_SPACES = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /** Scripts that glue particles to words: before them, or behind them. */
    private static final Set<UnicodeScript> WITH_PARTICLES =
            Set.of(UnicodeScript.HANGUL, UnicodeScript.HEBREW, UnicodeScript.ARABIC);

    private static final Pattern MARK = Pattern.compile("\\[\\[[^\\[\\]]*\\]\\]|\\{\\{[^{}]*\\}\\}");

    /** How fine the pieces are. */
    public enum Grain {
        /** For readers, to whom half a word says nothing: 법은 is one piece, and so is ובחוק. */
        WORD,
        /** For edits, which must not take a particle for a part of the word: in such scripts each letter is a piece. */
        LETTER
    }

    /** What a letter belongs to. */
    private enum Kind {
        BLANK,
        DIGIT,
        HANGUL,
        LETTER,
        /** Each stands alone. */
        SINGLE
    }

    private Words() {}

    /** The pieces for readers; put together again they are the text. */
    public static List<String> split(String text) {
        return split(text, Grain.WORD);
    }

    /** The pieces; put together again they are the text. */
    public static List<String> split(String text, Grain grain) {
        List<String> words = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = end(text, from, grain);
            words.add(text.substring(from, to));
            from = to;
        }
        return words;
    }

    /** The pieces for readers of a text as files hold it, where a mark such as {@code [[term]]} is one piece. */
    public static List<String> splitMarked(String text) {
        List<String> words = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        int end = 0;
        while (mark.find()) {
            words.addAll(split(text.substring(end, mark.start())));
            words.add(mark.group());
            end = mark.end();
        }
        words.addAll(split(text.substring(end)));
        return words;
    }

    /** The letters and digits of a piece. */
    public static int letters(String word) {
        return (int) word.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private static int end(String text, int from, Grain grain) {
        int first = text.codePointAt(from);
        Kind kind = kind(first, grain);
        int at = from + Character.charCount(first);
        while (at < text.length()) {
            int letter = text.codePointAt(at);
            boolean joins = isMark(letter)
                    || (kind != Kind.SINGLE && kind(letter, grain) == kind)
                    || isInside(text, at, kind, grain);
            if (!joins) {
                return at;
            }
            at += Character.charCount(letter);
        }
        return at;
    }

    /**
     * The comma of 20,000 and the apostrophe of person’s. For edits they stand alone: what is compared comes in pieces,
     * a value and the words behind it, and must come apart alike when both stand in one.
     */
    private static boolean isInside(String text, int at, Kind kind, Grain grain) {
        if (grain == Grain.LETTER || at + 1 >= text.length() || kind(text.codePointAt(at + 1), grain) != kind) {
            return false;
        }
        char letter = text.charAt(at);
        return switch (kind) {
            case DIGIT -> letter == '.' || letter == ',';
            case LETTER -> letter == '’' || letter == '\'';
            default -> false;
        };
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    private static Kind kind(int letter, Grain grain) {
        if (letter == '\n' || letter == '\t') {
            return Kind.SINGLE;
        }
        if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
            return Kind.BLANK;
        }
        if (Character.isDigit(letter)) {
            return Kind.DIGIT;
        }
        if (!Character.isLetter(letter)) {
            return Kind.SINGLE;
        }
        UnicodeScript script = UnicodeScript.of(letter);
        if (WITHOUT_SPACES.contains(script) || (grain == Grain.LETTER && WITH_PARTICLES.contains(script))) {
            return Kind.SINGLE;
        }
        return script == UnicodeScript.HANGUL ? Kind.HANGUL : Kind.LETTER;
    }
}
