package org.banbill.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a character of a text stands, as an editor counts. */
class SourceFileTest {

    @ParameterizedTest
    @CsvSource({
        "'ab\ncd', 0, 1:1",
        "'ab\ncd', 2, 1:3",
        "'ab\ncd', 3, 2:1",
        "'ab\r\ncd', 4, 2:1",
        "'ab\rcd', 3, 2:1",
        "'ab\ncd', 99, 2:3",
        "'😀x', 2, 1:2",
        "'가나\n다', 4, 2:2",
    })
    void linesAndColumnsCountCharacters(String text, int offset, String place) {
        assertThat(new SourceFile("a.yaml", text).at(offset)).hasToString("a.yaml:" + place);
    }
}
