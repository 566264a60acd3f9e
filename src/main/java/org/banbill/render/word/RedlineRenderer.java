package org.banbill.render.word;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.banbill.bill.Bill;
import org.banbill.ooxml.PackageWriter;

/**
 * Writes two bills as one Word document with tracked changes: who accepts them all has the one, who rejects them all
 * the other, word for word and number for number. The same bills, author and date give the same bytes.
 */
public final class RedlineRenderer {

    private RedlineRenderer() {}

    /** @param out stays open */
    public static void write(Bill before, Bill after, Revision revision, OutputStream out) throws IOException {
        try {
            Manuscript later = Manuscript.of(after, Annotations.NONE);
            Manuscript earlier = Manuscript.like(later, before);
            Manuscript manuscript = later.withPlacesOf(earlier);
            Redline redline = new Redline(PartTrees.of(earlier), PartTrees.of(manuscript), new Tracking(revision));
            PackageWriter pack = new PackageWriter(out);
            new PackageParts(manuscript, redline.parts()).writeTo(pack);
            pack.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
