package org.banbill.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.banbill.finding.Position;
import org.junit.jupiter.api.Test;

/** Line and column are counted as a person counts: letters, not the halves of letters. */
class SourceFilePlacesTest {

    @Test
    void everyPlaceIsThatOfAPersonWhoCounts() {
        Random random = new Random(7);
        String[] letters = {"a", "가", "😀", "\n", "\r\n", "\r", " ", "é", "\uD83D"};
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            for (int count = random.nextInt(40); count > 0; count--) {
                text.append(letters[random.nextInt(letters.length)]);
            }
            SourceFile file = new SourceFile("a.yaml", text.toString());
            for (int offset = 0; offset <= text.length(); offset++) {
                assertThat(file.at(offset)).isEqualTo(counted(text.toString(), offset));
            }
        }
    }

    private static Position counted(String text, int offset) {
        int line = 1;
        int start = 0;
        for (int at = 0; at < offset; at++) {
            boolean ends = text.charAt(at) == '\n' || (text.charAt(at) == '\r' && !text.startsWith("\n", at + 1));
            if (ends) {
                line++;
                start = at + 1;
            }
        }
        return new Position("a.yaml", line, text.codePointCount(start, offset) + 1);
    }
}
