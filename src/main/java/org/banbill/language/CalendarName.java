package org.banbill.language;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Optional;

/** A calendar beside the one that a language usually writes dates in, by ICU's name: hebrew, buddhist, islamic. */
public record CalendarName(String id) {

    /** The calendar of this name; empty where there is none. */
    public static Optional<CalendarName> find(String id) {
        return Arrays.asList(Calendar.getKeywordValuesForLocale("calendar", ULocale.ROOT, false))
                        .contains(id)
                ? Optional.of(new CalendarName(id))
                : Optional.empty();
    }
}
