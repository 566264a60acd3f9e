package org.banbill.jurisdiction;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as files hold it: {@code 30 days}.
 *
 * @param unit hour, day, week, month or year
 */
public record Period(int count, String unit) {

    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,5}) (hour|day|week|month|year)s?");

    /** The period that is written so; empty where it is none. */
    public static Optional<Period> read(String written) {
        Matcher period = WRITTEN.matcher(written);
        return period.matches()
                ? Optional.of(new Period(Integer.parseInt(period.group(1)), period.group(2)))
                : Optional.empty();
    }
}
