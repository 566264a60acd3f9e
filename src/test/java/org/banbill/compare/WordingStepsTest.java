package org.banbill.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.banbill.bill.Inline;
import org.banbill.compare.WordingSteps.Ending;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of provisions of which only the end changed. */
class WordingStepsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            use a device;    | use a device.      | ;     | .       | true
            use a device; or | use a device; and  | or    | and     | false
            use a device; or | use a device.      | ; or  | .       | false
            사용하는 행위        | 사용하는 행위;       | ''    | ;       | true
            """)
    void onlyTheEndIsAnother(String before, String after, String gone, String come, boolean isPunctuation) {
        assertThat(wording(before, after).ending()).contains(new Ending(gone, come));
        assertThat(wording(before, after).ending().map(Ending::isPunctuation)).contains(isPunctuation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            use a device;          | use no device;
            use a device;          | use a device at home;
            use a device or a tool | use a device and a tool
            """)
    void otherWordsAreMoreThanAnotherEnd(String before, String after) {
        assertThat(wording(before, after).ending()).isEqualTo(Optional.empty());
    }

    private static WordingSteps wording(String before, String after) {
        return new WordingSteps(
                List.of(),
                WordDiff.of(Word.of(List.of(new Inline.Words(before))), Word.of(List.of(new Inline.Words(after)))),
                List.of());
    }
}
