package org.banbill.language;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers of the English of Britain and America, in Korean too, with the sign of their own money, as ICU would write
 * them. To make ICU's numbers and currencies ready takes a twentieth of the time of a whole draft.
 */
final class PlainNumbers {

    private static final Set<String> GROUPED_BY_COMMAS = Set.of("en", "en-GB", "en-US", "ko", "ko-KR");
    private static final Map<String, String> OWN_MONEY = Map.of("en GBP", "£", "en-GB GBP", "£", "en-US USD", "$");
    private static final int GROUP = 3;

    private PlainNumbers() {}

    /** A number with the digits that it has; empty where that is left to ICU. */
    static Optional<String> plain(BigDecimal number, Locale language) {
        return number.signum() >= 0 && number.scale() >= 0 && GROUPED_BY_COMMAS.contains(language.toLanguageTag())
                ? Optional.of(grouped(number.toPlainString()))
                : Optional.empty();
    }

    /** Hundredths; empty where that is left to ICU. */
    static Optional<String> percent(BigDecimal share, Locale language) {
        return plain(share, language).map(number -> number + "%");
    }

    /** An amount with so many digits after the point, none of which is cut off; empty where that is left to ICU. */
    static Optional<String> amount(BigDecimal amount, int digits, String currency, Locale language) {
        return Optional.ofNullable(OWN_MONEY.get(language.toLanguageTag() + " " + currency))
                .flatMap(sign -> plain(amount.setScale(digits), language).map(number -> sign + number));
    }

    private static String grouped(String digits) {
        int point = digits.indexOf('.');
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = (point < 0 ? digits.length() : point) - GROUP; at > 0; at -= GROUP) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }
}
