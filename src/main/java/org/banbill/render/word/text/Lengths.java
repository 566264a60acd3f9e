package org.banbill.render.word.text;

import org.banbill.bill.Form.Page;

/** Lengths in the units that WordprocessingML counts in. */
public final class Lengths {

    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;

    private Lengths() {}

    /** Twentieths of a point. */
    public static long twips(double millimetres) {
        return Math.round(millimetres * TWIPS_PER_MILLIMETRE);
    }

    static String twipsText(double millimetres) {
        return Long.toString(twips(millimetres));
    }

    /** Twentieths of a point. */
    static String pointTwips(double points) {
        return Long.toString(Math.round(points * 20));
    }

    static String halfPoints(double points) {
        return Long.toString(Math.round(points * 2));
    }

    /** 240ths of a line. */
    public static String lines(double multiple) {
        return Long.toString(Math.round(multiple * 240));
    }

    /** Twips between the margins. */
    public static long textWidth(Page page) {
        return twips(page.widthMillimetres() - page.left() - page.right());
    }
}
