package org.banbill.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.banbill.finding.Findings;
import org.banbill.source.SourceFile;
import org.banbill.source.YamlScalar;
import org.junit.jupiter.api.Test;

/** A mark is told with the line and column at which it is typed. */
class MarksPlacesTest {

    private static String places(String file, String text) {
        YamlScalar scalar = new YamlScalar(text, new SourceFile("a.yaml", file), file.indexOf(':') + 2);
        StringBuilder places = new StringBuilder();
        for (DraftInline piece : Marks.read(scalar, new Findings()).pieces()) {
            if (!(piece instanceof DraftInline.Words)) {
                places.append(piece.position().line())
                        .append(':')
                        .append(piece.position().column())
                        .append(' ');
            }
        }
        return places.toString();
    }

    @Test
    void eachOfManyLikeMarksHasItsOwnPlace() {
        assertThat(places("text: {{ref .a}}, {{ref .b}}, {{ref .a}}\n", "{{ref .a}}, {{ref .b}}, {{ref .a}}"))
                .isEqualTo("1:7 1:19 1:31 ");
    }

    @Test
    void aFoldedLineIsFollowed() {
        assertThat(places("text: See {{ref .a}}\n        and {{ref .b}}.\n", "See {{ref .a}} and {{ref .b}}."))
                .isEqualTo("1:11 2:13 ");
    }

    @Test
    void aMarkThatIsFoldedItselfDoesNotLoseThoseAfterIt() {
        assertThat(places(
                        "text: See {{ref .a\n   and .b}}, {{ref .c}}.\nother: {{ref .a and .b}} {{ref .c}}\n",
                        "See {{ref .a and .b}}, {{ref .c}}."))
                .endsWith(" 2:14 ");
    }
}
