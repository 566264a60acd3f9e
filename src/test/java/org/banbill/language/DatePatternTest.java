package org.banbill.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A date prints day, month and year as they are, or its pattern is refused. */
class DatePatternTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d MMMM YYYY",
                "d de MMMM de y",
                "EEEE d MMMM y",
                "D y",
                "d MMMM",
                "MMMM y",
                "d.M.yy",
                "d MMMMM y",
                "d d MMMM y",
                "d 'de MMMM y",
                "h d M y",
                "''",
                "",
            })
    void otherLettersAreAFault(String pattern) {
        assertThat(DatePattern.fault(pattern)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | d MMMM y             | 31 December 2027",
                "en | MMMM d, y            | December 31, 2027",
                "ko | y. M. d.             | 2027. 12. 31.",
                "ko | y년 M월 d일          | 2027년 12월 31일",
                "es | d 'de' MMMM 'de' y   | 31 de diciembre de 2027",
                "sl | d. MMMM y            | 31. december 2027",
                "de | d. MMM yyyy          | 31. Dez. 2027",
                "th | d MMMM G y           | 31 ธันวาคม พ.ศ. 2570",
                "he | d בMMMM y            | 31 בדצמבר 2027",
                "en | d 'o''clock' LLLL y  | 31 o'clock December 2027",
            })
    void aGoodPatternPrintsTheDay(String tag, String pattern, String written) {
        assertThat(DatePattern.fault(pattern)).isEmpty();
        assertThat(Language.of(Locale.forLanguageTag(tag)).dates().write(LocalDate.of(2027, 12, 31), pattern))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1582-10-04", "1500-02-28", "1215-06-15", "2000-02-29", "0001-01-01"})
    void oldDaysAreTheSameDays(String day) {
        assertThat(Language.of(Locale.KOREAN).dates().write(LocalDate.parse(day), "yyyy-MM-dd"))
                .isEqualTo(day);
    }
}
