package org.banbill.scrub;

import java.util.Map;
import java.util.Set;
import org.banbill.ooxml.SafePackage;
import org.banbill.provenance.OwnFolder;
import org.banbill.provenance.ProvenanceCodec;
import org.w3c.dom.Element;

/**
 * Takes out of a Word file what tells who wrote it, on which machine and when. Text, numbers, tracked changes and
 * comments stay, so what their words tell stays too: the result says what a person must look at.
 */
public final class Scrub {

    private Scrub() {}

    /**
     * Scrubs a file that came from elsewhere, or was saved by a word processor.
     *
     * @param known the jurisdictions that come with Banbill: their names tell nothing of the user, others do
     */
    public static Scrubbed of(SafePackage file, Set<String> known) {
        return scrub(file.parts(), known);
    }

    /** Scrubs the parts of a draft that Banbill is about to pack. */
    public static Scrubbed ofDraft(Map<String, byte[]> draft, Set<String> known) {
        return scrub(draft, known);
    }

    private static Scrubbed scrub(Map<String, byte[]> bytes, Set<String> known) {
        Parts parts = new Parts(bytes);
        Report report = new Report();
        new Links(parts, report).scrub();
        Map<String, Element> texts = parts.texts();
        Properties.scrub(texts, known, report);
        People people = new People(report);
        Fields fields = new Fields(report);
        Themes themes = new Themes(report);
        for (Element root : texts.values()) {
            if (ProvenanceCodec.isPart(root)) {
                if (OwnFolder.forget(root, known)) {
                    report.removed("scrub.folder");
                }
            } else {
                fields.scrub(root);
                people.scrub(root);
                themes.scrub(root);
            }
        }
        pictures(parts, report);
        return new Scrubbed(parts.all(), report.removed(), report.left());
    }

    private static void pictures(Parts parts, Report report) {
        parts.others().forEach((name, bytes) -> {
            if (!name.contains("/media/")) {
                return;
            }
            Pictures.scrub(bytes)
                    .ifPresentOrElse(
                            scrubbed -> {
                                if (scrubbed.length < bytes.length) {
                                    report.removed("scrub.picture-data");
                                }
                                parts.replace(name, scrubbed);
                            },
                            () -> report.left("scrub.pictures", name));
        });
    }
}
