package org.banbill.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banbill.render.text.HandMade.bill;
import static org.banbill.render.text.HandMade.british;

import org.banbill.bill.Block;
import org.junit.jupiter.api.Test;

/** The tradition's looks and paper. */
class StyleSheetTest {

    @Test
    void paperHasItsSizeAndItsWordsAtTheFoot() {
        assertThat(StyleSheet.of(bill(british(), new Block.Papers("Papers \"of\" it"))))
                .contains("@page { size: 210.0mm 297.0mm; margin: 25.0mm 30.0mm 25.0mm 30.0mm;"
                        + " @bottom-center { content: \"\" counter(page) \" / \" counter(pages) \"\"; } }")
                .contains("@page papers { @top-center { content: \"Papers \\22 of\\22  it\"; }");
    }

    @Test
    void linesLookAsTheTraditionSays() {
        assertThat(StyleSheet.of(bill(british())))
                .contains(".line-title { text-align: center; font-size: 1.455em; margin-bottom: 0.545rem; }")
                .contains("@media print { .unit-item { text-align: justify; } }")
                .contains("body { font-family: \"Times New Roman\", \"Batang\", \"Arial\", serif;");
    }

    @Test
    void numbersHaveNoNeedlessDigits() {
        assertThat(StyleSheet.number(10)).isEqualTo("10");
        assertThat(StyleSheet.number(1.5)).isEqualTo("1.5");
        assertThat(StyleSheet.number(0)).isEqualTo("0");
    }
}
