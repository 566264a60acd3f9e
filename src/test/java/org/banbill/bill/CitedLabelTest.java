package org.banbill.bill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitedLabelTest {

    @ParameterizedTest
    @CsvSource({
        "section 3,      3,   'section ',       ''",
        "제3조,          제3조, '',              ''",
        "제12호,         12,  제,               호",
        "나목,           나,  '',               목",
        "title I,        I,   'title ',         ''",
        "TITLE I,        I,   'TITLE ',         ''",
        "point (a),      (a), 'point ',         ''",
        "Part 1 Table 1, 1,   'Part 1 Table ',  ''",
    })
    void theLabelIsFound(String citation, String label, String before, String after) {
        assertThat(CitedLabel.find(citation, label)).contains(new CitedLabel(before, label, after));
    }

    @ParameterizedTest
    @CsvSource({"section 13, 3", "제2항, ②", "SECTION, I", "section 3, ''", "section 101, SEC. 101"})
    void otherWordsAreNotTheLabel(String citation, String label) {
        assertThat(CitedLabel.find(citation, label)).isEqualTo(Optional.empty());
    }
}
