package org.banbill.review;

import java.util.HashMap;
import java.util.Map;
import org.banbill.bill.Bill;
import org.banbill.bill.Paragraph;
import org.banbill.bill.ProvisionId;

/**
 * What a Word file was when Banbill wrote it.
 *
 * @param bill without its commentaries
 * @param anchors bookmark → what it marks
 * @param levelOfStyle Word style → the level whose units begin in it
 * @param levelOfTextStyle Word style → the level whose units' text stands in it, below their headings
 */
record Provenance(
        Bill bill,
        Map<String, Anchor> anchors,
        Map<String, String> levelOfStyle,
        Map<String, String> levelOfTextStyle) {

    static final String NAMESPACE = "urn:banbill:provenance:1";

    /** A place in the text: where a provision begins, or where it goes on. */
    record Anchor(ProvisionId provision, Paragraph.Kind kind) {}

    Provenance {
        anchors = new HashMap<>(anchors);
        levelOfStyle = new HashMap<>(levelOfStyle);
        levelOfTextStyle = new HashMap<>(levelOfTextStyle);
    }
}
