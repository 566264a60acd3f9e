package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.banbill.language.LetterWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long lines in a terminal. */
class WrappedTest {

    private static final String LISTED =
            "us-county           County in the United States (city; en-US; us-code-ordinance)";

    @Test
    void whatFollowsStandsBelowTheSecondColumn() {
        assertThat(Wrapped.lines(LISTED, 50)).isEqualTo("""
                us-county           County in the United States
                                    (city; en-US;
                                    us-code-ordinance)""");
    }

    @Test
    void aFirstColumnThatIsTooWideForThatIndentsALittle() {
        assertThat(Wrapped.lines(LISTED, 30).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(30));
        assertThat(Wrapped.lines("  demands met: S1 S2 S3 S4 S5 S6", 24))
                .isEqualTo("  demands met: S1 S2 S3\n    S4 S5 S6");
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 40, 80, 200})
    void nothingIsLostAndNoLineIsTooWide(int width) {
        String text = "생체인식기술의 사용을 금지하고 위반한 자에게 과태료를 부과하며 피해를 입은 사람은 법원에 구제를 청구할 수 있다. " + LISTED;
        String broken = Wrapped.lines(text, width);

        assertThat(broken.split("\\s+", -1)).containsExactly(text.split("\\s+", -1));
        Arrays.stream(broken.split("\n", -1))
                .forEach(line -> assertThat(LetterWidth.columns(line)).isLessThanOrEqualTo(width));
    }

    @Test
    void aLongWordStaysWholeAndAnUnknownWidthBreaksNothing() {
        String path = "drafts/a/very/long/path/that/no/terminal/of/thirty/columns/holds.docx";

        assertThat(Wrapped.lines(path, 30)).isEqualTo(path);
        assertThat(Wrapped.lines(LISTED, 0)).isEqualTo(LISTED);
    }
}
