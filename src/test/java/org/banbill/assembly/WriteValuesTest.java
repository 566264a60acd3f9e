package org.banbill.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.jurisdiction.Parameter;
import org.banbill.jurisdiction.Tradition;
import org.banbill.language.Language;
import org.banbill.language.LanguageData;
import org.banbill.library.LanguageFile;
import org.banbill.library.Library;
import org.banbill.source.DiskFolder;
import org.banbill.source.LanguageTag;
import org.banbill.source.SourceFile;
import org.banbill.source.Text;
import org.banbill.source.YamlScalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WriteValuesTest {

    private static final Library HOME = Library.of(DiskFolder.home(Path.of("")).in("clauses"));

    private static final Tradition.Writing PLAIN = writing(Map.of());

    /** As a tradition says it, by the keys of its file. */
    private static Tradition.Writing writing(Map<String, String> said) {
        return new Tradition.Writing(
                text(said, "date"),
                text(said, "first-of-month"),
                text(said, "amount"),
                Optional.ofNullable(said.get("amount-of")),
                text(said, "percent"),
                text(said, "numbers"),
                text(said, "durations"),
                Optional.ofNullable(said.get("numerals")));
    }

    private static Optional<Text> text(Map<String, String> said, String key) {
        return Optional.ofNullable(said.get(key)).map(WriteValuesTest::text);
    }

    private static Optional<String> inCase(String language, Parameter.Type type, String value, String name) {
        Parameter parameter = new Parameter(
                "period",
                type,
                Parameter.Nature.CHOICE,
                new Text(Map.of()),
                Optional.empty(),
                Parameter.Group.BILL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Position.COMMAND_LINE);
        return values(language, PLAIN, "EUR", new Findings()).inForm(parameter, scalar(value), name);
    }

    @ParameterizedTest
    @CsvSource({
        "de, 30 days, dative, 30 Tagen",
        "de, 1 month, genitive, 1 Monats",
        "de, 6 months, accusative, 6 Monate",
        "pl, 30 days, instrumental, 30 dniami"
    })
    void durationsHaveTheCasesOfTheLanguage(String language, String value, String name, String written) {
        assertThat(inCase(language, Parameter.Type.DURATION, value, name)).contains(written);
    }

    @Test
    void nothingIsGuessedWhereThereIsNoSuchCase() {
        assertThat(inCase("en", Parameter.Type.DURATION, "30 days", "dative")).isEmpty();
        assertThat(inCase("de", Parameter.Type.DURATION, "30 days", "plural")).isEmpty();
        assertThat(inCase("de", Parameter.Type.AMOUNT, "30", "dative")).isEmpty();
    }

    /** What is printed; what is refused is told. */
    private static String written(
            String language, Tradition.Writing writing, String currency, Parameter.Type type, String value) {
        Findings findings = new Findings();
        String written =
                values(language, writing, currency, findings).write(parameter(type), value, Position.COMMAND_LINE);
        return findings.hasErrors() ? "refused" : written;
    }

    private static Parameter parameter(Parameter.Type type) {
        return new Parameter(
                "value",
                type,
                Parameter.Nature.CHOICE,
                new Text(Map.of()),
                Optional.empty(),
                Parameter.Group.BILL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Position.COMMAND_LINE);
    }

    @ParameterizedTest
    @CsvSource({
        "PERCENT, EUR, 0.0125, 0.0125%",
        "PERCENT, EUR, 100, 100%",
        "PERCENT, EUR, 0.0000001, refused",
        "NUMBER, EUR, 0.123456, 0.123456",
        "NUMBER, EUR, 007, refused",
        "NUMBER, EUR, -1, refused",
        "NUMBER, EUR, 1e3, refused",
        "NUMBER, EUR, 1234567890123456, refused",
        "AMOUNT, BHD, 1.125, BHD 1.125",
        "AMOUNT, BHD, 1.1255, refused",
        "AMOUNT, USD, 1.125, refused",
        "AMOUNT, USD, 1.10, US$1.10",
        "AMOUNT, JPY, 1.5, refused",
        "AMOUNT, KRW, 100.0, ₩100",
        "AMOUNT, '', 100, refused",
        "DATE, EUR, 2027-01-01, 1 January 2027",
        "DATE, EUR, -0001-01-01, refused",
        "DATE, EUR, +12027-01-01, refused",
        "DATE, EUR, 2027-02-29, refused",
        "DURATION, EUR, 0 days, refused",
        "DURATION, EUR, 1 day, 1 day",
        "DURATION, EUR, 12 months, 12 months",
    })
    void aValueKeepsItsDigitsOrIsRefused(Parameter.Type type, String currency, String value, String written) {
        assertThat(written("en-GB", PLAIN, currency, type, value)).isEqualTo(written);
    }

    private static Text text(String words) {
        return Text.of(scalar(words));
    }

    private static YamlScalar scalar(String words) {
        return new YamlScalar(words, new SourceFile("t.yaml", words), 0);
    }

    private static WriteValues values(String language, Tradition.Writing writing, String currency, Findings findings) {
        LanguageTag tag = new LanguageTag(language);
        Language known = Language.of(
                tag.locale(),
                HOME.language(tag).value().orElse(LanguageFile.NONE).data());
        return new WriteValues(tag, known, writing, currency, findings);
    }

    @ParameterizedTest
    @CsvSource({
        "es, NAME, el Ministerio, de, del Ministerio",
        "es, NAME, la Agencia, de, de la Agencia",
        "es, NAME, El Salvador, de, de El Salvador",
        "es, NAME, el Ministerio, a, al Ministerio",
        "es, DURATION, 2 days, de, de 2 días",
        "sl, DURATION, 2 days, locative, 2 dneh",
        "sl, DURATION, 2 days, nominative, 2 dneva",
        "sl, DURATION, 4 days, nominative, 4 dni",
        "sl, DURATION, 5 days, nominative, 5 dni",
        "sl, DATE, 2027-01-01, genitive, 1. januarja 2027",
        "he, DATE, 2026-11-21, hebrew, י״א בכסלו תשפ״ז",
        "th, DATE, 2026-11-21, gregorian, 21 พฤศจิกายน ค.ศ. 2026",
    })
    void formsThatEveryValueHas(String language, Parameter.Type type, String value, String form, String written) {
        assertThat(values(language, PLAIN, "EUR", new Findings()).inForm(parameter(type), scalar(value), form))
                .contains(written);
    }

    @ParameterizedTest
    @CsvSource({
        "th, thai, DATE, 2026-11-21, ๒๑ พฤศจิกายน ๒๕๖๙",
        "th, thai, NUMBER, 1234.5, '๑,๒๓๔.๕'",
        "th, thai, DURATION, 30 days, ๓๐ วัน",
        "ar, arab, NUMBER, 1234.5, '١٬٢٣٤٫٥'",
    })
    void aTraditionSaysInWhichDigits(
            String language, String numerals, Parameter.Type type, String value, String written) {
        Tradition.Writing writing = writing(Map.of("numerals", numerals));
        assertThat(written(language, writing, "THB", type, value)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "en, INR, {number} rupees, 2 rupees",
        "en, EUR, {number} rupees, refused",
        "ko, KRW, {number}원, 2원",
        "ko, USD, {number}원, refused",
        "ru, RUB, {number} рублей, 2 рублей",
        "ru, USD, {number} рублей, refused",
        "en, USD, {currency} {number}, USD 2",
        "en, USD, {symbol}{number}, $2",
    })
    void anAmountIsNotWrittenInAnotherCurrency(String language, String currency, String pattern, String written) {
        Tradition.Writing writing = writing(Map.of("amount", pattern));
        assertThat(written(language, writing, currency, Parameter.Type.AMOUNT, "2"))
                .isEqualTo(written);
    }

    /** 元 stands in no table of names; a tradition says of which currency it speaks. */
    @ParameterizedTest
    @CsvSource({"CNY, CNY, 2元", "CNY, EUR, refused", "JPY, CNY, refused"})
    void aTraditionSaysWhichCurrencyItsWordsName(String said, String currency, String written) {
        Tradition.Writing writing = writing(Map.of("amount", "{number}元", "amount-of", said));
        assertThat(written("zh", writing, currency, Parameter.Type.AMOUNT, "2")).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "pt, d 'de' MMMM 'de' y, 1º, 2027-01-01, 1º de janeiro de 2027",
        "pt, d 'de' MMMM 'de' y, 1º, 2027-01-11, 11 de janeiro de 2027",
        "fr, d MMMM y, 1er, 2027-01-01, 1er janvier 2027",
        "it, d MMMM y, 1º, 2027-01-02, 2 gennaio 2027",
    })
    void theFirstOfAMonthHasItsOwnWord(String language, String date, String first, String day, String written) {
        Tradition.Writing writing = writing(Map.of("date", date, "first-of-month", first));
        assertThat(written(language, writing, "EUR", Parameter.Type.DATE, day)).isEqualTo(written);
    }

    /** Also where the numbers have other digits, and in the gender of the unit. */
    @ParameterizedTest
    @CsvSource({
        "th, thai, 30 days, สามสิบวัน",
        "th, thai, 2 years, สองปี",
        "th, latn, 30 days, สามสิบวัน",
        "zh-Hans, latn, 30 days, 三十天",
        "es, latn, 21 days, veintiún días",
        "es, latn, 21 weeks, veintiuna semanas",
        "it, latn, 1 month, un mese",
        "it, latn, 1 week, una settimana",
        "ru, latn, 2 weeks, две недели",
        "ru, latn, 2 days, два дня",
        "en, latn, 30 days, thirty days",
    })
    void aDurationIsSpelledOut(String language, String numerals, String value, String written) {
        Tradition.Writing writing = writing(Map.of("numerals", numerals, "durations", "spelled-out"));
        assertThat(written(language, writing, "EUR", Parameter.Type.DURATION, value))
                .isEqualTo(written);
    }

    /** A number that words cannot say with all its digits stands in digits. */
    @ParameterizedTest
    @CsvSource({
        "es, '{words} por ciento ({number} %)', 10, diez por ciento (10 %)",
        "es, '{words} por ciento ({number} %)', 25, veinticinco por ciento (25 %)",
        "th, 'ร้อยละ{words}', 10, ร้อยละสิบ",
        "en, '{number} per cent', 7.5, 7.5 per cent",
    })
    void aShareStandsInWords(String language, String pattern, String value, String written) {
        assertThat(written(language, writing(Map.of("percent", pattern)), "EUR", Parameter.Type.PERCENT, value))
                .isEqualTo(written);
    }

    /** With words of the same case, or in digits. */
    @ParameterizedTest
    @CsvSource({
        "ru, spelled-out, 2 days, genitive, двух дней",
        "ru, spelled-out, 1 week, accusative, одну неделю",
        "sl, spelled-out, 2 days, locative, 2 dneh",
    })
    void aDurationInACaseHasWordsOfThatCaseOrNone(
            String language, String rules, String value, String form, String written) {
        WriteValues values = values(language, writing(Map.of("durations", rules)), "EUR", new Findings());
        assertThat(values.inForm(parameter(Parameter.Type.DURATION), scalar(value), form))
                .contains(written);
    }

    @ParameterizedTest
    @CsvSource({"2 days, los dos días", "1 day, el un día", "24 hours, las veinticuatro horas", "1 week, la una semana"
    })
    void aFormOfADurationAgreesWithItsUnit(String value, String written) {
        LanguageData data = new LanguageData(
                Optional.empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Map.of(),
                Map.of(),
                Map.of(
                        "the",
                        Map.of(
                                "masculine", "los {value}",
                                "feminine", "las {value}",
                                "masculine-one", "el {value}",
                                "feminine-one", "la {value}")),
                Map.of());
        LanguageTag tag = new LanguageTag("es");
        WriteValues values = new WriteValues(
                tag,
                Language.of(tag.locale(), data),
                writing(Map.of("durations", "spelled-out")),
                "EUR",
                new Findings());
        assertThat(values.inForm(parameter(Parameter.Type.DURATION), scalar(value), "the"))
                .contains(written);
    }

    /** Arabic has cases, of which Unicode's tables know none. */
    @ParameterizedTest
    @CsvSource({"2 days, يومين", "3 days, ٣ أيام", "30 days, ٣٠ يوماً"})
    void aFileSaysFormsThatNoTableKnows(String value, String written) {
        LanguageData data = new LanguageData(
                Optional.empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of("genitive", Map.of("day", Map.of("two", "يومين", "few", "{n} أيام", "other", "{n} يوماً"))));
        LanguageTag tag = new LanguageTag("ar");
        WriteValues values = new WriteValues(
                tag, Language.of(tag.locale(), data), writing(Map.of("numerals", "arab")), "EUR", new Findings());
        assertThat(values.inForm(parameter(Parameter.Type.DURATION), scalar(value), "genitive"))
                .contains(written);
    }
}
