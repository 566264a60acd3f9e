package org.banbill.work;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.banbill.bill.Bill;
import org.banbill.finding.Findings;
import org.banbill.ooxml.SafePackage;
import org.banbill.reading.Pages;
import org.banbill.render.Annotations;
import org.banbill.render.word.WordRenderer;

/** What a person would read in the Word file of a bill. */
final class DraftedPages {

    private DraftedPages() {}

    /** @param annotations with them, remarks that somebody made stand beside the text */
    static Pages of(Bill bill, Annotations annotations) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
        try {
            WordRenderer.write(bill, annotations, bytes);
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail to be written", e);
        }
        return SafePackage.of("draft.docx", bytes.toByteArray(), new Findings())
                .map(Pages::of)
                .orElseThrow(() -> new IllegalStateException("Banbill's own file is unsafe"));
    }
}
