package org.banbill.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;

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

    /** A day in another calendar, in ICU's long form: “י״א בכסלו תשפ״ז”. */
    public String write(LocalDate day, CalendarName calendar) {
        ULocale locale = language.locale().setKeywordValue("calendar", calendar.id());
        return write(day, DateFormat.getDateInstance(DateFormat.LONG, locale));
    }

    /**
     * A day with the name of its month in a grammatical form, such as {@code genitive}: “1. januarja 2027”; empty where
     * the language has no such form.
     *
     * @param pattern empty for ICU's long form
     */
    public Optional<String> inForm(LocalDate day, Optional<String> pattern, String form) {
        return language.months(form).map(names -> {
            DateFormat format = pattern.<DateFormat>map(own -> new SimpleDateFormat(own, language.locale()))
                    .orElseGet(() -> DateFormat.getDateInstance(DateFormat.LONG, language.locale()));
            if (format instanceof SimpleDateFormat months) {
                DateFormatSymbols symbols = months.getDateFormatSymbols();
                symbols.setMonths(names.toArray(new String[0]));
                months.setDateFormatSymbols(symbols);
            }
            return write(day, format);
        });
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
