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

    /** What can be wrong. */
    public enum Kind {
        /** A quotation mark is not closed. */
        OPEN_QUOTE,
        /** The letters print something else than day, month, year and era. */
        OTHER_FIELD,
        /** They print a part only, which several dates share. */
        PART_ONLY,
        TOO_MANY_LETTERS,
        /** They do not stand there at all. */
        MISSING,
        /** They stand there more than once. */
        REPEATED
    }

    /**
     * A fault of a pattern.
     *
     * @param letters of the pattern that are concerned; empty where there are none
     * @param times how often they stand there
     */
    public record Fault(Kind kind, String letters, int times) {}

    private DatePattern() {}

    /** The pattern with words in the place of the day's number: 1º de janeiro, 1er janvier. */
    public static String withDay(String pattern, String words) {
        Matcher field = Pattern.compile(QUOTED.pattern() + "|d+").matcher(pattern);
        return field.replaceAll(found -> Matcher.quoteReplacement(
                found.group().startsWith("d") ? "'" + words.replace("'", "''") + "'" : found.group()));
    }

    /** Why the pattern does not print a date as it is; empty where it does. */
    public static Optional<Fault> fault(String pattern) {
        String unquoted = QUOTED.matcher(pattern).replaceAll(" ");
        if (unquoted.indexOf('\'') >= 0) {
            return Optional.of(new Fault(Kind.OPEN_QUOTE, "", 1));
        }
        Map<Character, Integer> times = new HashMap<>();
        Matcher field = FIELD.matcher(unquoted);
        while (field.find()) {
            char letter = field.group().charAt(0) == 'L' ? 'M' : field.group().charAt(0);
            if ("dMyG".indexOf(letter) < 0) {
                return Optional.of(new Fault(Kind.OTHER_FIELD, field.group(), 1));
            }
            if ((letter == 'y' && field.group().length() == 2)
                    || (letter == 'M' && field.group().length() == 5)) {
                return Optional.of(new Fault(Kind.PART_ONLY, field.group(), 1));
            }
            if ((letter == 'd' && field.group().length() > 2) || field.group().length() > 5) {
                return Optional.of(new Fault(Kind.TOO_MANY_LETTERS, field.group(), 1));
            }
            times.merge(letter, 1, Integer::sum);
        }
        for (char needed : new char[] {'d', 'M', 'y'}) {
            int found = times.getOrDefault(needed, 0);
            if (found != 1) {
                return Optional.of(new Fault(found == 0 ? Kind.MISSING : Kind.REPEATED, String.valueOf(needed), found));
            }
        }
        return Optional.empty();
    }
}
