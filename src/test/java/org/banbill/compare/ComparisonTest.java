package org.banbill.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.banbill.bill.Bill;
import org.banbill.bill.Bills;
import org.banbill.bill.Block;
import org.banbill.bill.Form;
import org.banbill.bill.Form.AfterLabel;
import org.banbill.bill.Form.Direction;
import org.banbill.bill.Form.LineNumbers;
import org.banbill.bill.Inline;
import org.banbill.bill.NumberFormat;
import org.banbill.bill.Provision;
import org.banbill.finding.Catalogue;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Form FORM = Bills.form(
            Bills.page(LineNumbers.NONE, "", ""),
            Bills.fonts(Direction.LEFT_TO_RIGHT),
            List.of(
                    Bills.level(
                            "section",
                            "",
                            Bills.numbers(NumberFormat.DECIMAL, "", ""),
                            AfterLabel.TAB,
                            Bills.look("section", 0, 0)),
                    Bills.level(
                            "item",
                            "section",
                            Bills.numbers(NumberFormat.LOWER_LETTER, "(", ")"),
                            AfterLabel.TAB,
                            Bills.look("item", 5, 0))),
            Bills.look("title", 0, 0));

    private static final Provision USE = Bills.unit(FORM, "ban.use", "item", 1, "", "use it;");
    private static final Provision KEEP = Bills.unit(FORM, "ban.keep", "item", 2, "", "keep it.");
    private static final Provision BAN = section("ban", 1, "Nobody may", USE, KEEP);
    private static final Provision FINES = section("fines", 2, "Whoever does pays.");
    private static final Provision START = section("start", 3, "It starts at once.");

    @Test
    void aBillAgainstItselfHasNoChange() {
        assertThat(changes(bill(BAN, FINES, START), bill(BAN, FINES, START))).isEmpty();
    }

    @Test
    void whatIsGoneIsNamedOnceWithAllInIt() {
        assertThat(changes(bill(BAN, FINES), bill(section("fines", 1, "Whoever does pays."))))
                .containsExactly(
                        "removed 1 (ban)",
                        "  [-Nobody may-]",
                        "  [-(a) use it;-]",
                        "  [-(b) keep it.-]",
                        "renumbered only: 2 → 1");
    }

    @Test
    void whatIsNewIsNamedOnceWithAllInIt() {
        assertThat(changes(bill(FINES), bill(FINES, BAN)))
                .containsExactly("added 1 (ban)", "  {+Nobody may+}", "  {+(a) use it;+}", "  {+(b) keep it.+}");
    }

    @Test
    void otherWordsAreMarkedWithTheNumbersInBothBills() {
        Provision keep = Bills.unit(FORM, "ban.keep", "item", 1, "", "keep or sell it.");

        assertThat(changes(bill(BAN), bill(section("ban", 1, "Nobody may", keep))))
                .containsExactly(
                        "removed 1(a) (ban.use)",
                        "  [-use it;-]",
                        "changed 1(b) → 1(a) (ban.keep)",
                        "  keep {+or sell +}it.");
    }

    @Test
    void aSectionThatStandsElsewhereHasMoved() {
        assertThat(changes(
                        bill(BAN, FINES, START),
                        bill(
                                section("fines", 1, "Whoever does pays."),
                                section("start", 2, "It starts at once."),
                                section("ban", 3, "Nobody may", USE, KEEP))))
                .anyMatch(line -> line.startsWith("moved "))
                .noneMatch(line -> line.startsWith("removed ") || line.startsWith("added "));
    }

    @Test
    void anItemInAnotherSectionHasMoved() {
        assertThat(changes(
                        bill(BAN, FINES),
                        bill(section("ban", 1, "Nobody may", USE), section("fines", 2, "Whoever does pays.", KEEP))))
                .contains("moved 1(b) → 2(b) (ban.keep)");
    }

    @Test
    void aCitationOfAnotherNumberIsNoChangeOfWords() {
        Provision before = Bills.unit(FORM, "fines", "section", 1, "", List.of(Bills.reference("start", "section 2")));
        Provision after = Bills.unit(FORM, "fines", "section", 1, "", List.of(Bills.reference("start", "section 3")));

        assertThat(Comparison.of(bill(before), bill(after))).hasOnlyElementsOfType(BillDifference.Renumbered.class);
    }

    @Test
    void linesOutsideTheProvisionsAreComparedToo() {
        Bill before = Bills.bill(FORM, "en", List.of(), Bills.line("title", "A Bill of 2025"));
        Bill after = Bills.bill(FORM, "en", List.of(), Bills.line("title", "A Bill of 2026"));

        assertThat(changes(before, after)).containsExactly("outside the provisions", "  A Bill of [-2025-]{+2026+}");
    }

    /** The checklist repeats values that are told where the bill prints them; who verified one is told apart. */
    @Test
    void whetherAValueWasVerifiedIsNoChangeOfTheText() {
        assertThat(changes(checked(true, "the Office"), checked(false, "the Office")))
                .isEmpty();
        assertThat(changes(checked(true, "the Office"), checked(false, "the Board")))
                .containsExactly("changed 3 (start)", "  Tell [-the Office-]{+the Board+}");
        assertThat(Verifications.of(checked(true, "the Office")).notIn(Verifications.of(checked(false, "the Office"))))
                .containsExactly("office");
    }

    private static Bill checked(boolean verified, String office) {
        Provision tell = Bills.unit(
                FORM,
                "start",
                "section",
                3,
                "",
                List.of(new Inline.Words("Tell "), new Inline.Value("office", office, verified)));
        List<List<List<Inline>>> rows = List.of(List.of(
                List.of(new Inline.Words("The office (office)")),
                List.of(new Inline.Words(office)),
                List.of(new Inline.Words("taken over from xx"))));
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.Text(List.of(tell)),
                new Block.Papers("Papers"),
                Bills.line(Block.Papers.HEADING, "To check"),
                Bills.line("title", verified ? "Every fact was checked." : "Nobody has verified these.")));
        if (!verified) {
            blocks.add(new Block.Table("title", List.of(50, 25, 25), List.of("Value"), rows));
        }
        blocks.add(Bills.line(Block.Papers.HEADING, "Demands"));
        return Bills.bill(FORM, "en", List.of(), blocks.toArray(Block[]::new));
    }

    /** “sections 1 to 3”: the second is named by the range, without a word. */
    @Test
    void aUnitWithinARangeIsNoWord() {
        List<Inline> range = List.of(
                Bills.reference("one", "1"),
                Bills.reference("two", ""),
                Bills.words(" to "),
                Bills.reference("three", "3"));

        assertThat(Word.of(range)).extracting(Word::text).doesNotContain("").contains("1", "3");
    }

    private static Provision section(String id, int number, String text, Provision... items) {
        return Bills.unit(FORM, id, "section", number, "", text, items);
    }

    private static Bill bill(Provision... provisions) {
        return Bills.bill(FORM, "en", List.of(), new Block.Text(List.of(provisions)));
    }

    private static List<String> changes(Bill before, Bill after) {
        return ChangesText.of(Comparison.of(before, after), ChangesText.Marks.PLAIN, Catalogue.ENGLISH);
    }
}
