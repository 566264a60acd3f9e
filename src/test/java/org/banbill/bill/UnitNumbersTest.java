package org.banbill.bill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.banbill.bill.Form.AfterLabel;
import org.banbill.bill.Form.Direction;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.Form.LineNumbers;
import org.banbill.bill.Form.Numbering;
import org.junit.jupiter.api.Test;

/** How units are numbered, in whatever order they stand. */
class UnitNumbersTest {

    private final UnitNumbers numbers = new UnitNumbers(Bills.form(
            Bills.page(LineNumbers.NONE, "", ""),
            Bills.fonts(Direction.LEFT_TO_RIGHT),
            List.of(
                    level("part", "", 0),
                    level("chapter", "part", 0),
                    level("section", "", 0),
                    level("item", "chapter", 0),
                    level("code-section", "", 100),
                    Bills.unnumbered("note", Bills.look("note", 0, 0)))));

    private static LevelForm level(String id, String inside, int groupTimes) {
        return Bills.level(
                id,
                inside,
                new Numbering(NumberFormat.DECIMAL, "", "", Optional.empty(), groupTimes),
                AfterLabel.TAB,
                Bills.look(id, 0, 0));
    }

    @Test
    void aLevelCountsOnAndOneInsideBeginsAgain() {
        assertThat(numbers.next("part", 0)).isEqualTo(1);
        assertThat(numbers.next("chapter", 0)).isEqualTo(1);
        assertThat(numbers.next("chapter", 0)).isEqualTo(2);
        assertThat(numbers.next("section", 0)).isEqualTo(1);
        assertThat(numbers.next("part", 0)).isEqualTo(2);
        assertThat(numbers.next("chapter", 0)).isEqualTo(1);
        assertThat(numbers.next("section", 0)).isEqualTo(2);
    }

    @Test
    void whatStandsInsideThatBeginsAgainToo() {
        numbers.next("chapter", 0);
        numbers.next("item", 0);

        numbers.next("part", 0);

        assertThat(numbers.next("item", 0)).isEqualTo(1);
    }

    @Test
    void aCodeCountsByTheHundredsOfItsGroups() {
        assertThat(numbers.next("code-section", 1)).isEqualTo(101);
        assertThat(numbers.next("code-section", 1)).isEqualTo(102);
        assertThat(numbers.next("code-section", 2)).isEqualTo(201);
        assertThat(numbers.next("code-section", 0)).isEqualTo(1);
    }

    @Test
    void aUnitWithoutANumberBeginsWhatStandsInsideIt() {
        numbers.next("chapter", 0);

        numbers.pass("part");

        assertThat(numbers.next("chapter", 0)).isEqualTo(1);
        assertThat(numbers.next("note", 0)).isZero();
    }

    @Test
    void aGroupOfItsOwnNumbersBeginsAtOne() {
        numbers.next("section", 0);

        numbers.beginAgain("section");

        assertThat(numbers.next("section", 0)).isEqualTo(1);
    }
}
