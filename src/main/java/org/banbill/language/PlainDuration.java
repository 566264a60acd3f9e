package org.banbill.language;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Durations in English and Korean, as ICU would write them. They stand in nearly every bill, and to make ICU's numbers,
 * units and plurals ready takes longer than to write all the rest of its text. From 1000 on varieties of English group
 * digits differently; that, like another script, is left to ICU.
 */
final class PlainDuration {

    private static final int FIRST_GROUPED = 1000;
    private static final Map<String, String> KOREAN =
            Map.of("hour", "시간", "day", "일", "week", "주", "month", "개월", "year", "년");

    private PlainDuration() {}

    /**
     * The duration as printed; empty where that is left to ICU.
     *
     * @param unit hour, day, week, month or year
     */
    static Optional<String> written(int count, String unit, Locale language) {
        if (count >= FIRST_GROUPED || !language.getScript().isEmpty() || language.hasExtensions()) {
            return Optional.empty();
        }
        return switch (language.getLanguage()) {
            case "en" -> Optional.of(count + " " + unit + (count == 1 ? "" : "s"));
            case "ko" -> Optional.ofNullable(KOREAN.get(unit)).map(name -> count + name);
            default -> Optional.empty();
        };
    }
}
