package org.banbill.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;

/** Days and moments in files: when somebody decided something, or read a source. */
public final class Days {

    private Days() {}

    /** Adds a finding where the text is no day of the calendar, as ISO 8601 writes it. */
    public static void check(YamlScalar written, Findings findings) {
        try {
            LocalDate.parse(written.text());
        } catch (DateTimeException e) {
            findings.error(Rule.WRONG_VALUE.as("date"), written.position(), written);
        }
    }

    /** The same of a day, or of a day with its time. */
    public static void checkMoment(YamlScalar written, Findings findings) {
        if (!written.text().contains("T")) {
            check(written, findings);
            return;
        }
        try {
            DateTimeFormatter.ISO_DATE_TIME.parse(written.text());
        } catch (DateTimeException e) {
            findings.error(Rule.WRONG_VALUE.as("moment"), written.position(), written);
        }
    }
}
