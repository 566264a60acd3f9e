package org.banbill.render.word;

import java.io.OutputStream;
import org.banbill.bill.Bill;

/** Stub. */
public final class WordRenderer {
    private WordRenderer() {}

    public static void write(Bill bill, Annotations a, OutputStream out) throws java.io.IOException {
        out.write((bill.title() + a).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
