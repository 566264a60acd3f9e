package org.banbill.render.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banbill.render.text.HandMade.british;
import static org.banbill.render.text.HandMade.unit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banbill.bill.Bill;
import org.banbill.bill.Block;
import org.banbill.bill.Commentary;
import org.banbill.bill.Edition;
import org.banbill.bill.Form;
import org.banbill.bill.Form.LineStyle;
import org.banbill.bill.Inline;
import org.banbill.bill.ProvisionId;
import org.banbill.render.Annotations;
import org.junit.jupiter.api.Test;

/** Whatever a bill says, it stays text. */
class HostileHtmlTest {

    private static final String EVIL = "\"'></style></title><script>alert(1)</script>&\u0001\uD800";

    @Test
    void everyTextIsEscaped() {
        String html = HtmlRenderer.render(bill(), Annotations.SHOWN);

        assertThat(html).doesNotContain("<script").doesNotContain("\u0001").doesNotContain("\uD800");
        assertThat(html.split("</style>", -1)).hasSize(2);
        assertThat(html.split("</title>", -1)).hasSize(2);
        assertThat(html.substring(html.indexOf("<main>")))
                .doesNotContain("\"'>")
                .doesNotContain("'></");
    }

    private static Bill bill() {
        List<Inline> all = List.of(
                new Inline.Words(EVIL),
                new Inline.DefinedTerm(EVIL, EVIL),
                new Inline.Value(EVIL, EVIL, false),
                new Inline.Value(EVIL, EVIL, true),
                new Inline.Term(EVIL, EVIL),
                new Inline.Reference(new ProvisionId(EVIL), EVIL));
        List<Block> blocks = List.of(
                new Block.Line(EVIL, all),
                new Block.Contents(EVIL),
                new Block.Text(
                        List.of(unit(EVIL, "section", EVIL, all, all, EVIL, unit(EVIL, "item", EVIL, all, all, EVIL)))),
                new Block.Papers(EVIL),
                new Block.Table(EVIL, List.of(), List.of(EVIL), List.of(List.of(all, all))));
        return new Bill(
                new Edition(
                        EVIL,
                        EVIL,
                        EVIL,
                        EVIL,
                        EVIL,
                        EVIL,
                        Map.of(EVIL, EVIL),
                        List.of(EVIL),
                        List.of(EVIL),
                        Map.of(EVIL, EVIL),
                        EVIL),
                EVIL,
                form(),
                blocks,
                List.of(new Commentary(new ProvisionId(EVIL), List.of(EVIL))));
    }

    private static Form form() {
        Form form = british();
        Map<String, LineStyle> styles = new LinkedHashMap<>(form.lineStyles());
        styles.put(
                EVIL,
                new LineStyle(
                        EVIL,
                        Form.Align.CENTRE,
                        12,
                        List.of(),
                        0,
                        0,
                        0,
                        0,
                        Form.KeepWithNext.YES,
                        Form.Counting.COUNTED));
        Form.Page page = form.page();
        return new Form(
                new Form.Page(
                        page.widthMillimetres(),
                        page.heightMillimetres(),
                        page.top(),
                        page.bottom(),
                        page.left(),
                        page.right(),
                        EVIL,
                        EVIL,
                        page.numbers(),
                        page.lineNumbers()),
                new Form.Fonts(EVIL, EVIL, EVIL, EVIL, 11, 1, form.fonts().direction()),
                form.levels(),
                styles,
                List.of(),
                EVIL);
    }
}
