package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever has the paper before them asks by its numbers; whoever has the letter, by its demands. */
class NumberedProvisionTest {

    private static final Path HOME = Path.of("").toAbsolutePath();

    @ParameterizedTest
    @CsvSource({
        "gb, section 1, 1",
        "gb, section 7(1)(a), 3",
        "gb, '7 (1) (a)', 3",
        "kr, 제7조제1항, 2",
        "kr, 제2조제1호가목, 3",
        "us-ca-san-francisco, Section 2, 1",
    })
    void aProvisionIsFoundByItsNumberOnThePage(String place, String number, int depth) {
        Terminal.Run run = Terminal.run(HOME, "explain", place, number);

        assertThat(run.status()).as(run.err()).isZero();
        String first = run.out().lines().findFirst().orElseThrow();
        String name = first.substring(0, first.indexOf(' '));
        // by its name it is the same
        assertThat(Terminal.run(HOME, "explain", place, name).out()).isEqualTo(run.out());
        assertThat(name.split("\\.", -1)).as(first).hasSize(depth);
    }

    @Test
    void aNumberThatNoProvisionHasIsTold() {
        assertThat(Terminal.run(HOME, "explain", "gb", "section 999(9)").err()).contains("`section 999(9)` is neither");
    }

    @Test
    void aDemandIsShownWithWhatMeetsIt() {
        Terminal.Run text = Terminal.run(HOME, "show", "L2.1");
        Terminal.Run korean = Terminal.run(HOME, "show", "S8", "--lang", "ko");
        Terminal.Run json = Terminal.run(HOME, "show", "L2.1", "--format", "json");

        assertThat(text.out())
                .startsWith("L2.1: ")
                .contains("a law can meet it", "L2.1/", "met by public-authorities (");
        assertThat(korean.out()).contains("이행: ");
        assertThat(json.out()).contains("\"kind\" : \"demand\"", "\"public-authorities\" : [");
    }
}
