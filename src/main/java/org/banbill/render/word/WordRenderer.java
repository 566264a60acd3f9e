package org.banbill.render.word;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.banbill.bill.Bill;
import org.banbill.ooxml.PackageWriter;
import org.banbill.render.word.part.PackageParts;
import org.banbill.render.word.plan.Annotations;
import org.banbill.render.word.plan.DocumentPlan;

/**
 * Writes a bill as a Word document: real multilevel numbering, living cross-references, an anchor in every provision.
 * The same bill gives the same bytes on every machine. Nothing but the JDK is used, so that it starts at once and needs
 * little memory.
 */
public final class WordRenderer {

    private WordRenderer() {}

    /** @param out stays open */
    public static void write(Bill bill, Annotations annotations, OutputStream out) throws IOException {
        try {
            PackageWriter pack = new PackageWriter(out);
            new PackageParts(DocumentPlan.of(bill, annotations)).writeTo(pack);
            pack.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
