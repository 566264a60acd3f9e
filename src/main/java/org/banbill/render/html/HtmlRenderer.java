package org.banbill.render.html;

import org.banbill.bill.Bill;

/** Stub. */
public final class HtmlRenderer {
    private HtmlRenderer() {}

    /** Stub. */
    public enum Annotations {
        NONE,
        SHOWN
    }

    public static String render(Bill bill, Annotations a) {
        return bill.title() + a;
    }
}
