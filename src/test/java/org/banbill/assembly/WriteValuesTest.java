package org.banbill.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.jurisdiction.Parameter;
import org.banbill.jurisdiction.Tradition;
import org.banbill.language.Language;
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

    private static final Tradition.Writing PLAIN = new Tradition.Writing(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

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
        Tradition.Writing writing = new Tradition.Writing(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(numerals));
        assertThat(written(language, writing, "THB", type, value)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "en, INR, {number} rupees, 2 rupees",
        "en, EUR, {number} rupees, refused",
        "ko, KRW, {number}원, 2원",
        "ko, USD, {number}원, refused",
        "en, USD, {currency} {number}, USD 2",
        "en, USD, {symbol}{number}, $2",
    })
    void anAmountIsNotWrittenInAnotherCurrency(String language, String currency, String pattern, String written) {
        Tradition.Writing writing = new Tradition.Writing(
                Optional.empty(),
                Optional.of(text(pattern)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(written(language, writing, currency, Parameter.Type.AMOUNT, "2"))
                .isEqualTo(written);
    }
}
