package org.banbill.render.text;

import org.banbill.bill.Bill;
import org.banbill.bill.Block;
import org.banbill.bill.Inline;
import org.banbill.bill.Layout;
import org.banbill.bill.Paragraph;

/** Stub. */
public final class TextRenderer {
    private TextRenderer() {}

    public static String render(Bill bill) {
        StringBuilder t = new StringBuilder();
        for (Block b : bill.blocks()) {
            if (b instanceof Block.Line l) {
                l.text().forEach(i -> t.append(i.text()));
                t.append('\n');
            } else if (b instanceof Block.Text x) {
                for (Paragraph p : Layout.of(bill.form(), x.provisions())) {
                    for (Paragraph.Segment s : p.segments()) {
                        s.label().ifPresent(l -> t.append(l.text()).append(' '));
                        s.level().filter(l -> !s.heading().isEmpty()).ifPresent(l -> t.append(l.heading().before()));
                        for (Inline i : s.heading()) t.append(i.text());
                        s.level().filter(l -> !s.heading().isEmpty()).ifPresent(l -> t.append(l.heading().after()).append(' '));
                        for (Inline i : s.text()) t.append(i.text());
                    }
                    t.append('\n');
                }
            }
        }
        return t.toString();
    }
}
