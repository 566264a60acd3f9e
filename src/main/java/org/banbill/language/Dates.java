package org.banbill.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;

/** Dates as a language writes them, in its calendar. */
public final class Dates {

    private final Language language;

    Dates(Language language) {
        this.language = language;
    }

    /** A day in ICU's long form. */
    public String write(LocalDate day) {
        return write(day, DateFormat.getDateInstance(DateFormat.LONG, language.locale()));
    }

    /** A day by a pattern that {@link DatePattern} finds no fault with. */
    public String write(LocalDate day, String pattern) {
        return write(day, new SimpleDateFormat(pattern, language.locale()));
    }

    @SuppressWarnings("JavaUtilDate") // ICU asks for it
    private static String write(LocalDate day, DateFormat format) {
        format.setTimeZone(TimeZone.GMT_ZONE);
        if (format.getCalendar() instanceof GregorianCalendar calendar) {
            // ICU counts days before 1582 by Julius Caesar's calendar, the values of our files by Pope Gregory's
            calendar.setGregorianChange(new Date(Long.MIN_VALUE));
        }
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
