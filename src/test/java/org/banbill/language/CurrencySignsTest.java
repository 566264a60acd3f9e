package org.banbill.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CurrencySignsTest {

    @Test
    void theSignsThatAreWrittenHereAreThoseOfJava() {
        CurrencySigns.IN_OWN_LANGUAGES.forEach((key, sign) -> {
            List<String> parts = List.of(key.split(" ", -1));

            assertThat(Currency.getInstance(parts.get(0)).getSymbol(Locale.forLanguageTag(parts.get(1))))
                    .isEqualTo(sign);
        });
    }

    @Test
    void anyOtherIsAskedOfJava() {
        assertThat(CurrencySigns.of("JPY", Locale.JAPAN)).isIn("¥", "￥");
        assertThat(CurrencySigns.of("CHF", Locale.forLanguageTag("de-CH"))).isEqualTo("CHF");
    }
}
