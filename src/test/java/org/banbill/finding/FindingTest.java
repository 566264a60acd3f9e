package org.banbill.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** How findings read, and in which order. */
class FindingTest {

    private static final Position PLACE = new Position("clauses/x.yaml", 3, 5);

    @Test
    void aFindingIsOneLineWithItsPlaceFirst() {
        assertThat(Finding.error("bad-id", PLACE, "`X` is not an id.", "Write `x`."))
                .hasToString("clauses/x.yaml:3:5 error bad-id: `X` is not an id. Write `x`.");
        assertThat(Finding.note("told", PLACE, "All is well.", ""))
                .hasToString("clauses/x.yaml:3:5 note told: All is well.");
    }

    @Test
    void aMistakeOfTheCommandLineHasNoLine() {
        assertThat(Position.COMMAND_LINE).hasToString("command line");
    }

    @Test
    void findingsStandAsTheirPlacesDo() {
        Finding first = Finding.warning("z", new Position("a.yaml", 9, 1), "z", "");
        Finding second = Finding.error("a", new Position("b.yaml", 2, 4), "a", "");
        Finding third = Finding.error("a", new Position("b.yaml", 10, 1), "a", "");

        assertThat(first).isLessThan(second);
        assertThat(second).isLessThan(third);
    }

    @Test
    void atOnePlaceTheGraverOneComesFirst() {
        assertThat(Finding.error("z", PLACE, "z", "")).isLessThan(Finding.warning("a", PLACE, "a", ""));
    }

    @Test
    void linesAndColumnsCountFromOne() {
        assertThatThrownBy(() -> new Position("a.yaml", 0, 1)).hasMessageContaining("line 0");
        assertThat(Position.startOf("a.yaml")).hasToString("a.yaml:1:1");
    }
}
