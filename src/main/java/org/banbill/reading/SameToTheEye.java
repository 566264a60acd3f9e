package org.banbill.reading;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text so written that what looks the same on paper is the same: spaces, invisible characters, composed letters. */
public final class SameToTheEye {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060-\\u2064\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
    private static final String CURLY = "‘’‚‛“”„\u2011";
    private static final String STRAIGHT = "''''\"\"\"-";

    private SameToTheEye() {}

    public static String of(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (composed.chars().allMatch(letter -> Character.isLetterOrDigit((char) letter))) {
            return composed; // most of what is asked for is one word or letter
        }
        String visible = INVISIBLE.matcher(composed).replaceAll("");
        StringBuilder same = new StringBuilder(visible);
        for (int index = 0; index < same.length(); index++) {
            int curly = CURLY.indexOf(same.charAt(index));
            if (curly >= 0) {
                same.setCharAt(index, STRAIGHT.charAt(curly));
            }
        }
        return SPACES.matcher(same).replaceAll(" ").strip();
    }
}
