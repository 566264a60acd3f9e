package org.banbill.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A person’s 20,000 data.|A/ /person’s/ /20,000/ /data/.",
                "공공기관은 30일 이내에|공공기관은/ /30/일/ /이내에",
                "第三条第2項|第/三/条/第/2/項",
                "in §3(2), or|in/ /§/3/(/2/)/,/ /or",
                "cafe\u0301s|cafe\u0301s",
            })
    void piecesAreWhatChangesAsAWhole(String text, String pieces) {
        assertThat(String.join("/", Words.split(text))).isEqualTo(pieces);
    }

    @Test
    void lineFeedsAndTabsStandAlone() {
        assertThat(Words.split("a\n\tb")).isEqualTo(List.of("a", "\n", "\t", "b"));
    }
}
