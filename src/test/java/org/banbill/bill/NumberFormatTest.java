package org.banbill.bill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as word processors write them, so that our labels and theirs are the same. */
class NumberFormatTest {

    @ParameterizedTest
    @CsvSource({
        "decimal, 12, 12",
        "lower-letter, 1, a",
        "lower-letter, 26, z",
        "lower-letter, 27, aa",
        "lower-letter, 28, bb",
        "upper-letter, 3, C",
        "lower-double-letter, 1, aa",
        "upper-double-letter, 26, ZZ",
        "lower-double-letter, 27, 27",
        "lower-roman, 4, iv",
        "upper-roman, 19, XIX",
        "circled, 1, ①",
        "circled, 20, ⑳",
        "circled, 21, ㉑",
        "circled, 36, ㊱",
        "circled, 50, ㊿",
        "circled, 51, 51",
        "hangul-syllables, 1, 가",
        "hangul-syllables, 14, 하",
        "hangul-consonants, 2, ㄴ",
        "cyrillic, 3, в",
        "hebrew, 11, יא",
        "arabic-abjad, 2, ب",
        "han, 21, 二十一",
        "iroha, 3, ハ",
        "thai-letters, 2, ข",
        "arabic-letters, 3, ت",
        "burmese-letters, 2, ခ",
        "thai-digits, 12, ๑๒",
        "arabic-digits, 12, ١٢",
        "persian-digits, 4, ۴",
        "devanagari-digits, 12, १२",
        "bengali-digits, 12, ১২",
        "burmese-digits, 10, ၁၀",
        "khmer-digits, 10, ១០",
        "lao-digits, 10, ໑໐",
        "ordinal, 1, 1st",
        "ordinal, 12, 12th",
    })
    void aNumberIsWrittenInItsFormat(String format, int number, String written) {
        assertThat(NumberFormat.find(format).orElseThrow().write(number)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"มาตรา ๑๒, มาตรา 12", "(٣), (3)", "制３条, 制3条", "제9조①, 제9조①", "§ 16-62, § 16-62"})
    void aLabelInPlainDigitsKeepsAllElse(String label, String plain) {
        assertThat(NumberFormat.inPlainDigits(label)).isEqualTo(plain);
    }
}
