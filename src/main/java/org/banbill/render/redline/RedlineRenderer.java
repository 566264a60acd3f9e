package org.banbill.render.redline;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.banbill.bill.Bill;
import org.banbill.ooxml.PackageWriter;
import org.banbill.render.Annotations;
import org.banbill.render.word.part.PackageParts;
import org.banbill.render.word.plan.DocumentPlan;

/**
 * Writes two bills as one Word document with tracked changes: who accepts them all has the one, who rejects them all
 * the other, word for word and number for number. The same bills, author and date give the same bytes.
 */
public final class RedlineRenderer {

    private RedlineRenderer() {}

    /** @param out stays open */
    public static void write(Bill before, Bill after, Revision revision, OutputStream out) throws IOException {
        try {
            DocumentPlan later = DocumentPlan.of(after, Annotations.NONE);
            DocumentPlan earlier = DocumentPlan.like(later, before);
            DocumentPlan plan = later.withPlacesOf(earlier);
            Redline redline = new Redline(RedlinedParts.of(earlier), RedlinedParts.of(plan), new Tracking(revision));
            PackageWriter pack = new PackageWriter(out);
            new PackageParts(plan, redline.parts()).writeTo(pack);
            pack.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
