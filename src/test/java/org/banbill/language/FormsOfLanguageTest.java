package org.banbill.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.ibm.icu.util.TimeZone;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values, days, lists and letters in the forms that a language has, and none where it has none. */
class FormsOfLanguageTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);
    private static final List<String> GENITIVES =
            IntStream.rangeClosed(1, 12).mapToObj(month -> "meseca" + month).toList();
    private static final LanguageData TOLD = new LanguageData(
            Optional.of(true),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Map.of("genitive", GENITIVES),
            Map.of("de", Map.of("el ", "del ", "", "de ", "el Señor ", "de don ")),
            Map.of(),
            Map.of());

    private static Language language(String tag) {
        return Language.of(Locale.forLanguageTag(tag));
    }

    @ParameterizedTest
    @CsvSource({
        "sl, 1, day, genitive, 1 dneva",
        "sl, 2, day, locative, 2 dneh",
        "sl, 2, day, nominative, 2 dneva",
        "de, 30, day, dative, 30 Tagen",
        "de, 1, month, genitive, 1 Monats",
    })
    void aDurationStandsInACase(String tag, int count, String unit, String form, String written) {
        assertThat(language(tag).numbers().durationInCase(count, unit, form)).contains(written);
    }

    @ParameterizedTest
    @CsvSource({"sl, de", "en, genitive", "ko, dative", "th, locative"})
    void aLanguageWithoutCasesHasNone(String tag, String form) {
        assertThat(language(tag).numbers().durationInCase(30, "day", form)).isEmpty();
    }

    @Test
    void aDurationHasAUnitThatIsKnown() {
        assertThat(language("es").numbers().duration(24, "hour")).isEqualTo("24 horas");
        assertThat(language("en").numbers().duration(1500, "day")).isEqualTo("1,500 days");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> language("es").numbers().duration(2, "moon"))
                .withMessageContaining("moon");
    }

    @Test
    void plainDurationsAreWrittenWithoutIcu() {
        assertThat(PlainDuration.written(999, "day", Locale.UK)).contains("999 days");
        assertThat(PlainDuration.written(1, "year", Locale.UK)).contains("1 year");
        assertThat(PlainDuration.written(3, "month", Locale.KOREAN)).contains("3개월");
        assertThat(PlainDuration.written(1, "day", Locale.forLanguageTag("en-Shaw")))
                .isEmpty();
        assertThat(PlainDuration.written(1, "day", Locale.forLanguageTag("en-u-nu-thai")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"thai, true", "arab, true", "latn, true", "roman, false", "hebr, false", "runes, false"})
    void aNumberingSystemWritesDigits(String name, boolean isOne) {
        assertThat(Numbers.isSystem(name)).isEqualTo(isOne);
    }

    @Test
    void digitsOfAnotherSystemStandInNumbersAndDays() {
        Language thai = language("th").withNumerals("thai");

        assertThat(thai.numbers().plain(new BigDecimal("1250"))).isEqualTo("๑,๒๕๐");
        assertThat(thai.dates().write(NEW_YEAR)).contains("๒๕๗๐");
    }

    @ParameterizedTest
    @CsvSource({
        "en, {currency} {number}, true",
        "en, {symbol}{number}, true",
        "en, {number} pounds, true",
        "en, £{number}, true",
        "en, {number} dollars, false",
        "en, {number}, false",
        "en, Rs {number}, false",
    })
    void aPatternForAmountsSaysWhichMoneyItIs(String tag, String pattern, boolean says) {
        assertThat(language(tag).numbers().isNamedIn(pattern, "GBP")).isEqualTo(says);
    }

    @Test
    void theNumberOfAnAmountHasAllPartsOrNone() {
        assertThat(language("en").numbers().inAmount(new BigDecimal("1234.5"), "GBP"))
                .isEqualTo("1,234.50");
        assertThat(language("en").numbers().inAmount(new BigDecimal("1234"), "GBP"))
                .isEqualTo("1,234");
        assertThat(language("sl").numbers().inAmount(new BigDecimal("12345.5"), "EUR"))
                .isEqualTo("12.345,50");
        assertThat(language("en-GB").numbers().symbol("GBP")).isEqualTo("£");
    }

    @Test
    void plainNumbersAreWrittenWithoutIcu() {
        assertThat(PlainNumbers.plain(new BigDecimal("999"), Locale.UK)).contains("999");
        assertThat(PlainNumbers.plain(new BigDecimal("1000"), Locale.UK)).contains("1,000");
        assertThat(PlainNumbers.percent(new BigDecimal("2.5"), Locale.UK)).contains("2.5%");
        assertThat(PlainNumbers.amount(new BigDecimal("1000"), 2, "GBP", Locale.UK))
                .contains("£1,000.00");
    }

    @Test
    void aDayHasTheMonthOfItsForm() {
        Dates dates = Language.of(Locale.forLanguageTag("sl"), TOLD).dates();

        assertThat(dates.inForm(NEW_YEAR, Optional.empty(), "genitive")).contains("1. meseca1 2027");
        assertThat(dates.inForm(NEW_YEAR, Optional.of("d. MMMM y"), "genitive")).contains("1. meseca1 2027");
        assertThat(dates.inForm(NEW_YEAR, Optional.empty(), "dative")).isEmpty();
    }

    @Test
    void aDayStandsInAnotherCalendar() {
        CalendarName hebrew = CalendarName.find("hebrew").orElseThrow();

        assertThat(language("he").dates().write(NEW_YEAR, hebrew)).isEqualTo("כ״ב בטבת תשפ״ז");
        assertThat(language("en-GB").dates().write(NEW_YEAR)).isEqualTo("1 January 2027");
        assertThat(CalendarName.find("moon")).isEmpty();
    }

    /** The day is the same wherever the machine stands: no hour of it belongs to a time zone. */
    @Test
    void aDayIsTheSameInEveryTimeZone() {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(language("en-GB").dates().write(NEW_YEAR)).isEqualTo("1 January 2027");
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void aValueHasTheFormOfItsLongestBeginning() {
        Language spanish = Language.of(Locale.forLanguageTag("es"), TOLD);

        assertThat(spanish.form("de", "el Ministerio")).contains("del Ministerio");
        assertThat(spanish.form("de", "el Señor Paz")).contains("de don Paz");
        assertThat(spanish.form("de", "la Agencia")).contains("de la Agencia");
        assertThat(spanish.form("a", "el Ministerio")).isEmpty();
        assertThat(spanish.isRightToLeft()).isTrue();
        assertThat(language("es").isRightToLeft()).isFalse();
    }

    @Test
    void whatFilesSayOfALanguageIsCopied() {
        Map<String, String> openings = new HashMap<>(Map.of("el ", "del "));
        LanguageData data = new LanguageData(
                Optional.empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Map.of(),
                new HashMap<>(Map.of("de", openings)),
                Map.of(),
                Map.of());
        openings.put("el ", "x");

        assertThat(data.form("de", "el Ministerio")).contains("del Ministerio");
    }

    @ParameterizedTest
    @CsvSource({"en, 'a, b, and c'", "en-GB, 'a, b and c'", "ko, 'a, b 및 c'", "sl, 'a, b in c'"})
    void aListIsWrittenAsTheLanguageWritesIt(String tag, String written) {
        assertThat(language(tag).list(List.of("a", "b", "c"))).isEqualTo(written);
    }

    @Test
    void wordsSortAsTheLanguageSortsThem() {
        assertThat(List.of("črta", "cesta", "dan", "zid", "žaga").stream()
                        .sorted(language("sl").order())
                        .toList())
                .containsExactly("cesta", "črta", "dan", "zid", "žaga");
        Comparator<String> english = language("en-GB").order();
        assertThat(List.of("zone", "éclair", "eagle", "a-b", "a b", "ab", "Ab", "[x").stream()
                        .sorted(english)
                        .toList())
                .containsExactly("[x", "a b", "a-b", "ab", "Ab", "eagle", "éclair", "zone");
        assertThat(english.compare("z", "Z")).isNegative();
        assertThat(english.compare("same", "same")).isZero();
    }

    @Test
    void lettersOfAnotherScriptAreForeignWhereTwoStandTogether() {
        Script english = language("en").letters();

        assertThat(english.isLatin()).isTrue();
        assertThat(language("th").letters().isLatin()).isFalse();
        assertThat(language("zh-CN").letters().foreignIn("条 국회")).contains("국회");
        assertThat(english.foreignIn("of 국회 or 법원")).contains("국회");
        assertThat(english.foreignIn("of 국 or 법원")).contains("법원");
        assertThat(english.foreignIn("at the end 법")).isEmpty();
        assertThat(english.foreignIn("힣힣")).contains("힣힣");
        assertThat(english.foreignIn("가가")).contains("가가");
        assertThat(english.foreignIn("ɐɐ ȿȿ")).isEmpty();
        assertThat(language("ko").letters().foreignIn("국회 ด้วย")).contains("ด้วย");
    }

    @Test
    void anAbbreviationMayBeAllThereIs() {
        Language english = language("en");

        assertThat(english.endsInAbbreviation("etc.")).isTrue();
        assertThat(english.endsInAbbreviation("etc. \t\r")).isTrue();
        assertThat(english.endsInAbbreviation(".")).isFalse();
        assertThat(english.endsInAbbreviation(" ")).isFalse();
        assertThat(english.endsSentence("It applies.\u00A0")).isFalse();
        assertThat(english.endsSentence("It applies.\r")).isTrue();
        assertThat(english.endsSentence("It applies.\t")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"기관은(는) 한다", "법원이(가) 한다", "(으)로"})
    void aParticleInDoubleFormIsOpen(String words) {
        assertThat(new KoreanParticles().isOpenIn(words)).isTrue();
        assertThat(language("ko").particles().isOpenIn(words)).isTrue();
        assertThat(language("en").particles().isOpenIn(words)).isFalse();
    }

    @Test
    void aParticleThatIsChosenIsNot() {
        assertThat(new KoreanParticles().isOpenIn("기관은 한다")).isFalse();
        assertThat(new KoreanParticles().isOpenIn("기관(갑)의")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "가, 는",
        "힣, 은",
        "ㅎ, 은",
        "ㅏ, 는",
        "ㅣ, 는",
        "Ⅰ, 은",
        "ⅿ, 은",
        "'1,000,000,000,000,000', 는",
        "'10,000,000,000,000,000', 은",
        "000000000000, 은",
        "0, 은",
        "一, 은",
        "可, 는",
    })
    void theSoundIsKnownAtTheEdgesOfEachKind(String before, String particle) {
        assertThat(new KoreanParticles().choose(before, "은(는)")).hasToString(particle);
        assertThat(new KoreanParticles().choose(Normalizer.normalize(before, Normalizer.Form.NFC), "은(는)"))
                .hasToString(particle);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "d 'de MMMM y  | OPEN_QUOTE       | \"\"  | 1",
                "'d MMMM y     | OPEN_QUOTE       | \"\"  | 1",
                "EEEE d MMMM y | OTHER_FIELD      | EEEE | 1",
                "d MMMM yy     | PART_ONLY        | yy  | 1",
                "d MMMMM y     | PART_ONLY        | MMMMM | 1",
                "ddd MMMM y    | TOO_MANY_LETTERS | ddd | 1",
                "d MMMM yyyyyy | TOO_MANY_LETTERS | yyyyyy | 1",
                "MMMM y        | MISSING          | d   | 0",
                "d d MMMM y    | REPEATED         | d   | 2",
            })
    void aFaultyPatternOfDaysHasAReason(String pattern, DatePattern.Kind kind, String letters, int times) {
        assertThat(DatePattern.fault(pattern)).contains(new DatePattern.Fault(kind, letters, times));
        assertThat(DatePattern.fault("dd MMMM yyyyy")).isEmpty();
    }

    @Test
    void capitalsOfPlainWordsAreWrittenWithoutIcu() {
        assertThat(PlainScript.upperCase("this act", Locale.UK)).contains("THIS ACT");
        assertThat(PlainScript.capitalised("this", Locale.UK)).contains("This");
        assertThat(PlainScript.capitalised("", Locale.UK)).isEmpty();
        assertThat(PlainScript.upperCase("\u007F", Locale.UK)).isPresent();
        assertThat(PlainScript.upperCase("\u0080", Locale.UK)).isEmpty();
        assertThat(PlainScript.upperCase("a", Locale.forLanguageTag("en-Shaw"))).isEmpty();
    }
}
