package org.banbill.render.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banbill.render.text.HandMade.american;
import static org.banbill.render.text.HandMade.bill;
import static org.banbill.render.text.HandMade.british;
import static org.banbill.render.text.HandMade.korean;
import static org.banbill.render.text.HandMade.line;
import static org.banbill.render.text.HandMade.text;
import static org.banbill.render.text.HandMade.unit;
import static org.banbill.render.text.HandMade.words;

import java.util.List;
import org.banbill.bill.Block;
import org.banbill.bill.Inline;
import org.banbill.bill.ProvisionId;
import org.junit.jupiter.api.Test;

/** One paragraph a line, as a word processor shows it. */
class TextRendererTest {

    @Test
    void unitsStandBelowEachOtherIndentedByDepth() {
        String text = TextRenderer.render(bill(
                british(),
                line("title", "A Bill"),
                text(unit(
                        "group:bans",
                        "part",
                        "PART 1",
                        "Bans",
                        "",
                        unit(
                                "ban",
                                "section",
                                "1",
                                "Ban",
                                "",
                                unit(
                                        "ban.use",
                                        "subsection",
                                        "(1)",
                                        words(""),
                                        words("A person must not—"),
                                        "at any time.",
                                        unit("ban.use.a", "item", "(a)", "", "use a device, or"),
                                        unit("ban.use.b", "item", "(b)", "", "sell one,")),
                                unit("ban.more", "subsection", "(2)", "In general", "More.")),
                        unit("end", "section", "2", "End", "It ends here.")))));

        assertThat(text).isEqualTo("""
                        A Bill

                        PART 1
                        Bans

                        1 Ban
                          (1) A person must not—
                            (a) use a device, or
                            (b) sell one,
                          at any time.
                          (2) In general More.

                        2 End
                          It ends here.
                        """);
    }

    @Test
    void theFirstSubsectionRunsOnWhereTheTraditionDoes() {
        String text = TextRenderer.render(bill(
                korean(),
                text(unit(
                        "ban",
                        "section",
                        "제3조",
                        "금지",
                        "",
                        unit(
                                "ban.one",
                                "subsection",
                                "①",
                                "",
                                "누구든지 다음 행위를 하여서는 아니 된다.",
                                unit("ban.one.a", "item", "1.", "", "사용")),
                        unit("ban.two", "subsection", "②", "", "제1항을 위반하면 처벌한다.")))));

        assertThat(text).isEqualTo("""
                        제3조(금지) ① 누구든지 다음 행위를 하여서는 아니 된다.
                            1. 사용
                          ② 제1항을 위반하면 처벌한다.
                        """);
    }

    @Test
    void aDashBeforeTheTextTakesNoSpace() {
        String text = TextRenderer.render(
                bill(american(), text(unit("title", "section", "SEC. 2.", "Short title", "This is the Act."))));

        assertThat(text).isEqualTo("SEC. 2. Short title.—This is the Act.\n");
    }

    @Test
    void everyKindOfInlineIsPrinted() {
        List<Inline> all = List.of(
                new Inline.Words("The "),
                new Inline.DefinedTerm("device", "device"),
                new Inline.Words(" of "),
                new Inline.Value("office", "the Office", false),
                new Inline.Words(", a "),
                new Inline.Term("device", "thing"),
                new Inline.Words(" of "),
                new Inline.Value("court", "the Court", true),
                new Inline.Words(" ("),
                new Inline.Reference(new ProvisionId("ban"), "section 1"),
                new Inline.Words(")."));
        String text = TextRenderer.render(bill(american(), text(unit("ban", "section", "1", words(""), all, ""))));

        assertThat(text).isEqualTo("1 The device of the Office†, a thing of the Court (section 1).\n");
    }

    @Test
    void aLineFeedInAValueKeepsTheDepthAndNothingEndsInABlank() {
        String text = TextRenderer.render(bill(
                british(),
                text(unit(
                        "ban",
                        "section",
                        "1",
                        "Ban",
                        "",
                        unit("ban.a", "subsection", "(1)", "", "One \nHouse\tStreet  ")))));

        assertThat(text).isEqualTo("""
                        1 Ban
                          (1) One
                          House Street
                        """);
    }

    @Test
    void contentsNameTheUnitsOfTheBillAndNotOfItsPapers() {
        String text = TextRenderer.render(bill(
                korean(),
                new Block.Contents("차례"),
                new Block.PageBreak(),
                text(unit("group:a", "part", "제1장", "총칙", "", unit("a", "section", "제1조", "목적", "목적이다."))),
                new Block.Papers("부속"),
                line("paper-title", "부속"),
                text(unit("b", "section", "제9조", "아님", "아니다."))));

        assertThat(text).isEqualTo("""
                        차례
                          제1장 총칙
                            제1조(목적)

                        제1장 총칙

                        제1조(목적) 목적이다.

                        부속

                        제9조(아님) 아니다.
                        """);
    }

    @Test
    void aTableWithAHeadNamesItsColumns() {
        String text = TextRenderer.render(bill(
                british(),
                new Block.Table(
                        "paper-table",
                        List.of(50, 50),
                        List.of("Value", "Source"),
                        List.of(
                                List.of(
                                        List.<Inline>of(new Inline.Value("office", "the Office", false)),
                                        words("none")),
                                List.of(words("the Court"), List.of())))));

        assertThat(text).isEqualTo("""
                        Value: the Office†
                        Source: none

                        Value: the Court
                        """);
    }

    @Test
    void aTableWithoutAHeadStandsInColumns() {
        String text = TextRenderer.render(bill(
                british(),
                new Block.Table(
                        "cover",
                        List.of(),
                        List.of(),
                        List.of(
                                List.of(words("의안번호"), words("12")),
                                List.of(words("Date"), words("today")),
                                List.of(words("발의자"), List.of())))));

        assertThat(text).isEqualTo("""
                        의안번호  12
                        Date      today
                        발의자
                        """);
    }

    @Test
    void linesOfOneStyleStandTogether() {
        String text = TextRenderer.render(bill(
                british(),
                line("title", "A"),
                line("title", "Bill"),
                line("formula", "Be it enacted:"),
                line("formula", ""),
                line("formula", ""),
                line("formula", "so.")));

        assertThat(text).isEqualTo("A\nBill\n\nBe it enacted:\n\nso.\n");
    }

    @Test
    void anEmptyBillIsEmpty() {
        assertThat(TextRenderer.render(bill(british()))).isEmpty();
    }
}
