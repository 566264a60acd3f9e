package org.banbill.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.banbill.bill.Block;
import org.banbill.bill.Inline;
import org.junit.jupiter.api.Test;

/** A line whose style is in capitals has them in its words, so that each form of the bill shows them. */
class UpperCaseLinesTest {

    private static final Path PLAIN = Path.of("src/test/resources/mini/jurisdictions/traditions/plain.yaml");

    @Test
    void theTitleIsInCapitalsAndStaysAValue() throws IOException {
        String plain = Files.readString(PLAIN);
        String capitals = plain.replaceFirst("(?m)^line-styles:\n", "line-styles:\n  loud: {looks: [upper-case]}\n")
                .replaceFirst("(?m)^document:\n", "document:\n  - {style: loud, text: \"A note of {{office}}\"}\n");
        assertThat(capitals).contains("loud: ", "style: loud");

        List<Block> blocks = OwnPlace.ofSmallLibrary()
                .says("tradition: mine")
                .file("traditions/mine.yaml", capitals)
                .draft()
                .bill()
                .blocks();

        Block.Line line = (Block.Line) blocks.get(0);
        assertThat(Inline.textOf(line.text())).startsWith("A NOTE OF ").isUpperCase();
        assertThat(line.text()).anyMatch(Inline.Value.class::isInstance);
    }
}
