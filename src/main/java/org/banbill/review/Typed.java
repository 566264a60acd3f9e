package org.banbill.review;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Words as a bill can take them up: pasting brings characters that nobody sees, and letters in pieces. */
final class Typed {

    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u00AD\\u034F\\u115F\\u1160\\u061C\\u180E\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\u2800\\u3164\\uFE0E\\uFE0F\\uFEFF"
                    + "\\uFFA0\\uFFF9-\\uFFFB]|[\\p{Cc}&&[^\\t\\n\\r]]");

    private Typed() {}

    static String of(String text) {
        return INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("")
                .replace('\u2011', '-');
    }
}
