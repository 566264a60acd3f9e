package org.banbill.wording;

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

    /** Whoever edits 기관은 into 기관이 changed a particle, not the word. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "공공기관은 30일|공/공/기/관/은/ /30/일",
                "ובחוק זה|ו/ב/ח/ו/ק/ /ז/ה",
                "A person’s 20,000 data.|A/ /person/’/s/ /20/,/000/ /data/.",
            })
    void forEditsScriptsWithParticlesAreTakenApartLetterByLetter(String text, String pieces) {
        assertThat(String.join("/", Words.split(text, Words.Grain.LETTER))).isEqualTo(pieces);
    }

    @Test
    void lineFeedsAndTabsStandAlone() {
        assertThat(Words.split("a\n\tb")).isEqualTo(List.of("a", "\n", "\t", "b"));
    }
}
