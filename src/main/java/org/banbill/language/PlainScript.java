package org.banbill.language;

import java.util.Locale;
import java.util.Optional;

/**
 * The scripts of English and Korean, and the capitals of plain English words, as ICU knows them. Every bill needs them,
 * and to make ICU's scripts and letters ready takes a fifteenth of the time of a whole draft.
 */
final class PlainScript {

    private static final int FIRST_BEYOND_ASCII = 0x80;

    private PlainScript() {}

    /** The script of a language, by its name in ISO 15924; empty where that is left to ICU. */
    static Optional<String> of(Locale language) {
        if (!language.getScript().isEmpty()) {
            return Optional.empty();
        }
        return switch (language.getLanguage()) {
            case "en" -> Optional.of("Latn");
            case "ko" -> Optional.of("Kore");
            default -> Optional.empty();
        };
    }

    /** Whether the script of a language has capitals; empty where that is left to ICU. */
    static Optional<Boolean> hasCapitals(Locale language) {
        return of(language).map("Latn"::equals);
    }

    /** Words with a capital at their beginning; empty where that is left to ICU. */
    static Optional<String> capitalised(String words, Locale language) {
        return isEnglish(language) && !words.isEmpty() && isAscii(words.charAt(0))
                ? Optional.of(upperCase(words.substring(0, 1)) + words.substring(1))
                : Optional.empty();
    }

    /** Words in capitals; empty where that is left to ICU. */
    static Optional<String> upperCase(String words, Locale language) {
        return isEnglish(language) && words.chars().allMatch(PlainScript::isAscii)
                ? Optional.of(upperCase(words))
                : Optional.empty();
    }

    private static String upperCase(String words) {
        return words.toUpperCase(Locale.ROOT);
    }

    private static boolean isEnglish(Locale language) {
        return language.getLanguage().equals("en") && language.getScript().isEmpty();
    }

    private static boolean isAscii(int letter) {
        return letter < FIRST_BEYOND_ASCII;
    }
}
