package org.banbill.render.word.text;

import org.banbill.bill.Form.Direction;
import org.banbill.bill.Form.LineNumbers;
import org.banbill.bill.Form.Page;
import org.banbill.bill.NumberFormat;
import org.banbill.ooxml.Xml;
import org.banbill.render.word.plan.DocumentPlan;
import org.banbill.render.word.plan.Sections.Section;

/** Writes {@code w:sectPr}: page, margins, header and footer, line numbers. */
public final class SectionProperties {

    /** From the sheet's edge to the header or footer, unless the margin leaves less. */
    private static final double HEADER_MILLIMETRES = 12.5;

    private SectionProperties() {}

    public static void write(Xml xml, DocumentPlan plan, Section section) {
        Page page = plan.form().page();
        boolean isRightToLeft = plan.form().fonts().direction() == Direction.RIGHT_TO_LEFT;
        xml.open("w:sectPr");
        section.header().ifPresent(header -> xml.empty("w:headerReference", "w:type", "default", "r:id", header.id()));
        plan.sections()
                .footer()
                .ifPresent(footer -> xml.empty("w:footerReference", "w:type", "default", "r:id", footer.id()));
        xml.empty("w:type", "w:val", "nextPage");
        xml.empty(
                "w:pgSz",
                "w:w",
                Lengths.twipsText(page.widthMillimetres()),
                "w:h",
                Lengths.twipsText(page.heightMillimetres()));
        xml.empty(
                "w:pgMar",
                "w:top",
                Lengths.twipsText(page.top()),
                "w:right",
                Lengths.twipsText(page.right() + (isRightToLeft ? section.sideColumn() : 0)),
                "w:bottom",
                Lengths.twipsText(page.bottom()),
                "w:left",
                Lengths.twipsText(page.left() + (isRightToLeft ? 0 : section.sideColumn())),
                "w:header",
                Lengths.twipsText(Math.min(HEADER_MILLIMETRES, page.top() / 2)),
                "w:footer",
                Lengths.twipsText(Math.min(HEADER_MILLIMETRES, page.bottom() / 2)),
                "w:gutter",
                "0");
        if (section.lineNumbers() != LineNumbers.NONE) {
            String step = section.lineNumbers() == LineNumbers.EVERY_FIFTH ? "5" : "1";
            xml.empty("w:lnNumType", "w:countBy", step, "w:restart", "newPage");
        }
        if (page.numbers() != NumberFormat.DECIMAL) {
            page.numbers().wordName().ifPresent(format -> xml.empty("w:pgNumType", "w:fmt", format));
        }
        xml.empty("w:cols", "w:space", "720");
        if (isRightToLeft) {
            xml.empty("w:bidi");
        }
        xml.close();
    }
}
