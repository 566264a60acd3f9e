package org.banbill.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banbill.bill.Bill;
import org.banbill.bill.Bills;
import org.banbill.bill.Block;
import org.banbill.bill.BritishBill;
import org.banbill.bill.Form;
import org.banbill.bill.Inline;
import org.banbill.render.html.HtmlRenderer;
import org.banbill.render.word.Docx;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/**
 * A unit between the ends of a range, “sections 1 to 3”, leaves nothing in what is printed, as no link without words.
 */
class CoveredReferenceTest {

    private static final List<Inline> RANGE = List.of(
            Bills.words("See sections "),
            Bills.reference("one", "1"),
            Bills.reference("two", ""),
            Bills.words(" to "),
            Bills.reference("three", "3"),
            Bills.words("."));

    private static Bill bill() {
        Form form = BritishBill.form();
        return Bills.bill(
                form,
                "en",
                List.of(),
                new Block.Text(List.of(
                        Bills.unit(form, "one", "section", 1, "One", "a"),
                        Bills.unit(form, "two", "section", 2, "Two", "b"),
                        Bills.unit(form, "three", "section", 3, "Three", RANGE))));
    }

    @Test
    void aWordFileHasNoLinkWithoutWords() {
        Element document = Docx.of(bill()).part("word/document.xml");

        assertThat(Docx.text(document)).contains("See sections 1 to 3.");
        assertThat(Docx.all(document, "w:hyperlink"))
                .allSatisfy(link -> assertThat(Docx.text(link)).isNotEmpty());
    }

    @Test
    void aPageHasNoLinkWithoutWords() {
        String page = HtmlRenderer.render(bill(), Annotations.NONE);

        assertThat(page).contains(">3</a>").doesNotContain("></a>");
    }
}
