package org.banbill.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banbill.reading.SameToTheEye;
import org.banbill.wording.Words;

/**
 * The smallest piece of text that edits are told by: a word, a number, a sign, a space; in scripts that are written
 * without spaces, or glue particles to words, a single letter.
 *
 * @param target the bookmark that a reference field shows the number of; empty for plain text
 */
record EditedToken(String text, String target) {

    /** Stand around a field in what is read from a file: its target, then what it shows. */
    static final String FIELD_BEGINS = "\uFFF9";

    static final String FIELD_SHOWS = "\uFFFA";
    static final String FIELD_ENDS = "\uFFFB";

    private static final Pattern FIELD = Pattern.compile("\uFFF9([^\uFFFA]*)\uFFFA([^\uFFFB]*)\uFFFB");

    private static final Pattern DIRECTION = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");

    /** The tokens of a text, in which fields may stand between marks. */
    static List<EditedToken> of(String text) {
        List<EditedToken> tokens = new ArrayList<>();
        Matcher field = FIELD.matcher(text);
        int end = 0;
        while (field.find()) {
            add(text.substring(end, field.start()), "", tokens);
            add(field.group(2), field.group(1), tokens);
            end = field.end();
        }
        add(text.substring(end), "", tokens);
        return tokens;
    }

    static void add(String text, String target, List<EditedToken> tokens) {
        Words.split(text, Words.Grain.LETTER).forEach(word -> tokens.add(new EditedToken(word, target)));
    }

    /** The bookmark that a field refers to, of the mark before what it shows. */
    static String target(String begin) {
        return begin.substring(FIELD_BEGINS.length(), begin.length() - FIELD_SHOWS.length());
    }

    /** The text of what was read, without the marks around fields. */
    static String shown(String text) {
        return FIELD.matcher(text).replaceAll("$2");
    }

    /** Whether it only says in which direction to read on. */
    boolean isDirection() {
        return DIRECTION.matcher(text).matches();
    }

    boolean isSpace() {
        return text.codePoints().allMatch(letter -> Character.isWhitespace(letter) || Character.isSpaceChar(letter));
    }

    /**
     * Whether both read the same to a person. Two fields that point to one place do, whatever number they show: it
     * changes when units are added, and nobody edited it.
     */
    boolean readsLike(EditedToken other) {
        if (!target.isEmpty() && !other.target.isEmpty()) {
            return target.equals(other.target);
        }
        return text.equals(other.text) || (isSpace() && other.isSpace()) || isSameSign(other);
    }

    /** Word processors make straight ones curly, and mail programs curly ones straight. */
    private boolean isSameSign(EditedToken other) {
        return text.length() == 1
                && other.text.length() == 1
                && !Character.isLetterOrDigit(text.charAt(0))
                && !Character.isLetterOrDigit(other.text.charAt(0))
                && SameToTheEye.of(text).equals(SameToTheEye.of(other.text));
    }
}
