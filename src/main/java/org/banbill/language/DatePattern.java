package org.banbill.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is wrong with a pattern for dates. A date of a law is a day, a month and a year, each once; all other letters of
 * ICU's patterns print something else, such as the weekday or the year of the week, and are kept out.
 */
public final class DatePattern {

    private static final Pattern QUOTED = Pattern.compile("'(?:[^']|'')*'");
    private static final Pattern FIELD = Pattern.compile("([A-Za-z])\\1*");
    private static final String ALLOWED = "`d`, `M`, `y` and the era `G`";

    private DatePattern() {}

    /** Why the pattern does not print a date as it is; empty where it does. */
    public static Optional<String> fault(String pattern) {
        String unquoted = QUOTED.matcher(pattern).replaceAll(" ");
        if (unquoted.indexOf('\'') >= 0) {
            return Optional.of("a quotation mark in it is not closed");
        }
        Map<Character, Integer> times = new HashMap<>();
        Matcher field = FIELD.matcher(unquoted);
        while (field.find()) {
            char letter = field.group().charAt(0) == 'L' ? 'M' : field.group().charAt(0);
            if ("dMyG".indexOf(letter) < 0) {
                return Optional.of("`" + field.group() + "` prints something else than " + ALLOWED);
            }
            if ((letter == 'y' && field.group().length() == 2)
                    || (letter == 'M' && field.group().length() == 5)) {
                return Optional.of("`" + field.group() + "` prints a part only, which several dates share");
            }
            if ((letter == 'd' && field.group().length() > 2) || field.group().length() > 5) {
                return Optional.of("`" + field.group() + "` has too many letters");
            }
            times.merge(letter, 1, Integer::sum);
        }
        for (char needed : new char[] {'d', 'M', 'y'}) {
            int found = times.getOrDefault(needed, 0);
            if (found != 1) {
                return Optional.of("it holds `" + needed + "` " + (found == 0 ? "not at all" : found + " times"));
            }
        }
        return Optional.empty();
    }
}
