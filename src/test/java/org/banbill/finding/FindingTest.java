package org.banbill.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** How findings read, and in which order. */
class FindingTest {

    private static final Position PLACE = new Position("clauses/x.yaml", 3, 5);

    @Test
    void aFindingIsOneLineWithItsPlaceFirst() {
        assertThat(Finding.error(Rule.MISSING_KEY, PLACE, "name"))
                .hasToString("clauses/x.yaml:3:5 error missing-key: The key `name` is missing here. Add `name: …`.");
        assertThat(Finding.note(Rule.WEAKENS, PLACE, "All is well."))
                .hasToString("clauses/x.yaml:3:5 note weakens: All is well.");
    }

    @Test
    void aMistakeOfTheCommandLineHasNoLine() {
        assertThat(Position.COMMAND_LINE).hasToString("command line");
    }

    @Test
    void findingsStandAsTheirPlacesDo() {
        Finding first = Finding.warning(Rule.WRONG_CELL, new Position("a.yaml", 9, 1));
        Finding second = Finding.error(Rule.ALIAS, new Position("b.yaml", 2, 4));
        Finding third = Finding.error(Rule.ALIAS, new Position("b.yaml", 10, 1));

        assertThat(first).isLessThan(second);
        assertThat(second).isLessThan(third);
    }

    @Test
    void atOnePlaceTheGraverOneComesFirst() {
        assertThat(Finding.error(Rule.WRONG_CELL, PLACE)).isLessThan(Finding.warning(Rule.ALIAS, PLACE));
    }

    @Test
    void linesAndColumnsCountFromOne() {
        assertThatThrownBy(() -> new Position("a.yaml", 0, 1)).hasMessageContaining("line 0");
        assertThat(Position.startOf("a.yaml")).hasToString("a.yaml:1:1");
    }
}
