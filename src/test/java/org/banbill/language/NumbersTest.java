package org.banbill.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every digit that is given is printed. */
class NumbersTest {

    private static final String KOREAN = "%main: 0: =0=; 1000: <0<천[>>]; 10000: <%%sub<만[>>]; 100000000: <%%sub<억[>>];"
            + " 1000000000000: <%%sub<조[>>]; %%sub: 0: =0=; 1000: <0<천[>>];";
    private static final String INDIAN = "0: =#,##0=; 100000: <#,##0< lakh[ >>]; 10000000: <#,##,##0< crore[ >>];";
    private static final String SPACED = "0: =0=; 1000/1000: <<\u00A0>000>;";
    private static final int TRIES = 3000;

    private static Numbers numbers(String tag) {
        return Language.of(Locale.forLanguageTag(tag)).numbers();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 0.0125, 0.0125",
        "en, 2.50, 2.50",
        "en, 1234567.5, '1,234,567.5'",
        "sl, 12345.5, '12.345,5'",
        "es, 4, 4"
    })
    void aNumberKeepsItsDigits(String tag, BigDecimal number, String written) {
        assertThat(numbers(tag).plain(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"en, 0.0125, 0.0125%", "en, 4, 4%", "sl, 2.5, '2,5\u00A0%'"})
    void aShareKeepsItsDigits(String tag, BigDecimal share, String written) {
        assertThat(numbers(tag).percent(share)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"KRW, 0", "JPY, 0", "EUR, 2", "RSD, 2", "MMK, 2", "BHD, 3", "KWD, 3", "CLF, 4", "XXX, 0"})
    void aCurrencyHasItsOwnDigits(String currency, int digits) {
        assertThat(Numbers.digitsOf(currency)).isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource({
        "BHD, 1.125, BHD\u00A01.125",
        "USD, 12.5, $12.50",
        "USD, 12, $12",
        "KRW, 30000000, '₩30,000,000'",
    })
    void anAmountHasTheDigitsOfItsCurrency(String currency, BigDecimal amount, String written) {
        assertThat(numbers("en-US").amount(amount, currency)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "30000000, 3천만",
        "150000000, 1억5천만",
        "1000000000000, 1조",
        "1234567890123, 1조2천345억6천789만123",
        "12345, 1만2천345",
        "0, 0",
    })
    void koreanSumsHaveUnitsOfTenThousand(BigDecimal amount, String written) {
        assertThat(numbers("ko").byRules(KOREAN, amount, 0)).contains(written);
    }

    @ParameterizedTest
    @CsvSource({
        "99999.99, '99,999.99'",
        "250000, '2 lakh 50,000'",
        "2500000000, 250 crore",
        "1000000000000, '1,00,000 crore'",
        "100000.5, '100,000.50'",
    })
    void indianSumsHaveLakhsAndCrores(BigDecimal amount, String written) {
        assertThat(numbers("en").byRules(INDIAN, amount, 2)).contains(written);
    }

    @ParameterizedTest
    @CsvSource({"99999.99, '99\u00A0999.99'", "1000000, '1\u00A0000\u00A0000'", "1000.50, '1\u00A0000.50'"})
    void aFractionFollowsTheDigitsOfRules(BigDecimal amount, String written) {
        assertThat(numbers("en").byRules(SPACED, amount, 2)).contains(written);
    }

    @Test
    void rulesThatLoseADigitAreRefused() {
        assertThat(numbers("en").byRules("0: =0=; 1000: <0< thousand;", new BigDecimal(1250), 0))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> numbers("en").byRules("%main: 0: <%%missing<;", BigDecimal.ONE, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko", "es", "sl", "he", "de"})
    void randomNumbersAreReadBackAsTheyWere(String tag) {
        Random random = new Random(8);
        for (int index = 0; index < TRIES; index++) {
            BigDecimal number = random(random);
            assertThat(digits(numbers(tag).plain(number))).isEqualTo(digits(number.toPlainString()));
            assertThat(digits(numbers(tag).percent(number))).isEqualTo(digits(number.toPlainString()));
        }
    }

    @Test
    void randomAmountsKeepTheirDigitsOrAreRefused() {
        Random random = new Random(9);
        for (int index = 0; index < TRIES; index++) {
            BigDecimal amount = random(random).setScale(2, java.math.RoundingMode.DOWN);
            String spaced = numbers("en").byRules(SPACED, amount, 2).orElseThrow();
            assertThat(digits(spaced)).isEqualTo(digits(withParts(amount)));
            BigDecimal whole = amount.setScale(0, java.math.RoundingMode.DOWN);
            assertThat(numbers("ko").byRules(KOREAN, whole, 0)).isPresent();
            assertThat(numbers("en").byRules(INDIAN, amount, 2)).isPresent();
        }
    }

    private static String withParts(BigDecimal amount) {
        boolean isWhole = amount.stripTrailingZeros().scale() <= 0;
        return (isWhole ? amount.setScale(0, java.math.RoundingMode.UNNECESSARY) : amount).toPlainString();
    }

    private static BigDecimal random(Random random) {
        BigDecimal number = new BigDecimal(new BigInteger(1 + random.nextInt(49), random));
        return random.nextBoolean() ? number : number.add(BigDecimal.valueOf(random.nextInt(1_000_000), 6));
    }

    private static String digits(String written) {
        return written.replaceAll("\\P{Nd}", "");
    }
}
