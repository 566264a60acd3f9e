package org.banbill.bill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Entries of the contents read as those that the house prints. */
class ContentsEntryTest {

    @Test
    void aFullStopBehindAHeadingStandsInItsEntryToo() {
        assertThat(sections(AmericanBill.bill())).isNotEmpty().allMatch(text -> text.endsWith("."));
    }

    @Test
    void aHeadingWithoutAFullStopHasNoneInItsEntry() {
        assertThat(sections(BritishBill.bill())).isNotEmpty().noneMatch(text -> text.endsWith("."));
    }

    @Test
    void aBracketStaysAroundTheHeading() {
        assertThat(sections(KoreanBill.bill())).isNotEmpty().allMatch(text -> text.endsWith(")"));
    }

    private static List<String> sections(Bill bill) {
        return ContentsEntry.of(bill).stream()
                .flatMap(ContentsEntry::all)
                .filter(entry -> entry.depth() > 1)
                .filter(entry -> !entry.heading().isEmpty())
                .flatMap(entry -> Stream.of(entry.text()))
                .toList();
    }
}
