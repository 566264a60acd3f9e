package org.banbill.library;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A blank that somebody meant to fill in: {@code [blank]}, {@code ___}, {@code TBD}, ○○. No law is passed with one. */
public final class Blank {

    /** Brackets around a year belong to citations of judgments: [2020] EWCA Civ 1058. */
    private static final Pattern BLANK =
            Pattern.compile("\\[(?![0-9]{4}\\])[^\\[\\]]*\\]|__+|\\b(?:TBD|TBC|TBA|TODO|FIXME|XXX+)\\b|\\?\\?+|…{2,}"
                    + "|\\.{4,}|[○◯△□●■]{2,}|[●■]|<[\\p{L}][\\p{L} -]*>");

    /** Few texts hold any of these, and single signs are found fast. */
    private static final Pattern SIGN = Pattern.compile("[\\[_?…○◯△□●■<]|\\.{4}|T[BO]|FIX|XXX");

    private Blank() {}

    /** The first blank in a text, as written. */
    public static Optional<String> in(CharSequence text) {
        if (!SIGN.matcher(text).find()) {
            return Optional.empty();
        }
        Matcher blank = BLANK.matcher(text);
        return blank.find() ? Optional.of(blank.group()) : Optional.empty();
    }
}
