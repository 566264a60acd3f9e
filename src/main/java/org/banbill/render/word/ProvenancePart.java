package org.banbill.render.word;

import java.util.List;
import java.util.TreeMap;
import org.banbill.bill.Edition;
import org.banbill.bill.Inline;
import org.banbill.bill.Provision;

/**
 * {@code customXml/item1.xml}: what the bill was made from, and what each provision said, so that a copy that comes
 * back can be recognised and its changes found.
 */
final class ProvenancePart {

    /** Of the data in the package; the same in every bill, as it names the kind of data. */
    private static final String ITEM_ID = "{6F1C1D1B-8C5E-4B5B-9C57-0BA2B1110001}";

    private ProvenancePart() {}

    static void write(Manuscript manuscript, Xml xml) {
        Edition edition = manuscript.bill().edition();
        xml.open("provenance", "xmlns", Namespaces.PROVENANCE);
        xml.open(
                "edition",
                "version",
                edition.version(),
                "jurisdiction",
                edition.jurisdiction(),
                "outline",
                edition.outline(),
                "tradition",
                edition.tradition(),
                "language",
                edition.language(),
                "fingerprint",
                edition.fingerprint());
        new TreeMap<>(edition.options())
                .forEach((clause, choice) -> xml.empty("option", "clause", clause, "choice", choice));
        new TreeMap<>(edition.settings())
                .forEach((parameter, value) -> xml.element("setting", value, "parameter", parameter));
        xml.close();
        xml.open("provisions");
        manuscript
                .bill()
                .provisions()
                .forEach(provision -> xml.empty(
                        "provision",
                        "anchor",
                        manuscript.anchors().of(provision.id()),
                        "id",
                        provision.id().path(),
                        "sha256",
                        Sha256.hex(text(provision))));
        xml.close().close();
    }

    static void properties(Xml xml) {
        xml.open("ds:datastoreItem", "xmlns:ds", Namespaces.CUSTOM_XML, "ds:itemID", ITEM_ID);
        xml.open("ds:schemaRefs").empty("ds:schemaRef", "ds:uri", Namespaces.PROVENANCE);
        xml.close().close();
    }

    /**
     * A provision's own words, each part in a line: heading, text, full-out words. Without its label, which changes
     * when something else is added, and without its items, which have fingerprints of their own.
     */
    static String text(Provision provision) {
        return words(provision.heading()) + "\n" + words(provision.text()) + "\n" + words(provision.after());
    }

    private static String words(List<Inline> inlines) {
        StringBuilder words = new StringBuilder();
        inlines.forEach(inline -> words.append(inline.text()));
        return words.toString();
    }
}
