package org.banbill.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;

/** Days in files: when somebody decided something, or read a source. */
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
}
