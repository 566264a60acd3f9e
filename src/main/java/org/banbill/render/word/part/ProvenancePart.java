package org.banbill.render.word.part;

import java.util.TreeMap;
import org.banbill.bill.Edition;
import org.banbill.ooxml.Namespaces;
import org.banbill.ooxml.Xml;
import org.banbill.render.word.plan.DocumentPlan;

/**
 * {@code customXml/item1.xml}: the whole bill as data, and what it was made from. So a copy that comes back can be
 * recognised, its changes found, and compared with any other, even when the library has moved on. It holds no path.
 */
final class ProvenancePart {

    /** Of the data in the package; the same in every bill, as it names the kind of data. */
    private static final String ITEM_ID = "{6F1C1D1B-8C5E-4B5B-9C57-0BA2B1110001}";

    private ProvenancePart() {}

    static void write(DocumentPlan plan, Xml xml) {
        xml.open(
                "provenance",
                "xmlns",
                Namespaces.PROVENANCE,
                "title",
                plan.bill().title());
        edition(plan.bill().edition(), xml);
        new ProvenanceForm(plan.styles(), xml).write(plan.form());
        new ProvenanceText(plan, xml).write();
        xml.close();
    }

    private static void edition(Edition edition, Xml xml) {
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
                .forEach((option, choice) -> xml.empty("option", "name", option, "choice", choice));
        edition.with().forEach(clause -> xml.empty("with", "clause", clause));
        edition.without().forEach(clause -> xml.empty("without", "clause", clause));
        new TreeMap<>(edition.settings())
                .forEach((parameter, value) -> xml.empty("setting", "parameter", parameter, "value", value));
        xml.close();
    }

    static void properties(Xml xml) {
        xml.open("ds:datastoreItem", "xmlns:ds", Namespaces.CUSTOM_XML, "ds:itemID", ITEM_ID);
        xml.open("ds:schemaRefs").empty("ds:schemaRef", "ds:uri", Namespaces.PROVENANCE);
        xml.close().close();
    }
}
