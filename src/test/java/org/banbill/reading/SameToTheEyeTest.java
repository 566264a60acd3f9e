package org.banbill.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameToTheEyeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "watch\u2011list | watch-list",
                "a\u200Bsign\uFEFF | asign",
                "soft\u00ADhyphen | softhyphen",
                "\u1100\u1161 | 가",
                "“a’b” | \"a'b\"",
                "section\u00A05 \t(2) | section 5 (2)",
            })
    void whatLooksTheSameIsTheSame(String written, String seen) {
        assertThat(SameToTheEye.of(written)).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource({"a,b", "1.,1", "“a”,‘a’", "A,a"})
    void whatDoesNotIsNot(String one, String other) {
        assertThat(SameToTheEye.of(one)).isNotEqualTo(SameToTheEye.of(other));
    }
}
