package org.banbill.render.word.part;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.Form.TextPlace;
import org.banbill.bill.Paragraph.Kind;
import org.banbill.bill.Provision;
import org.banbill.ooxml.Namespaces;
import org.banbill.ooxml.Xml;
import org.banbill.provenance.Anchor;
import org.banbill.provenance.Provenance;
import org.banbill.provenance.ProvenanceCodec;
import org.banbill.render.word.plan.Anchors;
import org.banbill.render.word.plan.DocumentPlan;
import org.banbill.render.word.plan.StyleNames;

/** {@code customXml/item1.xml}: see {@link ProvenanceCodec}. */
final class ProvenancePart {

    /** Of the data in the package; the same in every bill, as it names the kind of data. */
    private static final String ITEM_ID = "{6F1C1D1B-8C5E-4B5B-9C57-0BA2B1110001}";

    private ProvenancePart() {}

    static void write(DocumentPlan plan, Xml xml) {
        ProvenanceCodec.write(new Provenance(plan.bill(), bookmarks(plan), styles(plan)), xml);
    }

    /** The bookmarks that the text has: the writer of provisions sets them. */
    private static Map<Anchor, String> bookmarks(DocumentPlan plan) {
        Map<Anchor, String> bookmarks = new LinkedHashMap<>();
        plan.bill().provisions().forEach(provision -> {
            bookmarks.put(new Anchor(provision.id(), Kind.UNIT), plan.anchors().of(provision.id()));
            LevelForm level = plan.form().level(provision.level());
            if (level.heading().sidenote().isPresent() && !provision.heading().isEmpty()) {
                goesOn(provision, Kind.HEADING, bookmarks);
            }
            if (level.textPlace() == TextPlace.BELOW && !provision.text().isEmpty()) {
                goesOn(provision, Kind.TEXT, bookmarks);
            }
            if (!provision.after().isEmpty()) {
                goesOn(provision, Kind.AFTER, bookmarks);
            }
        });
        return bookmarks;
    }

    private static void goesOn(Provision provision, Kind kind, Map<Anchor, String> bookmarks) {
        bookmarks.put(new Anchor(provision.id(), kind), Anchors.continuation(provision.id(), kind));
    }

    private static Provenance.StyleIds styles(DocumentPlan plan) {
        StyleNames names = plan.styles();
        Map<String, String> ofLevels = new HashMap<>();
        plan.form().levels().values().stream()
                .flatMap(LevelForm::lines)
                .forEach(line -> ofLevels.put(line.id(), StyleNames.id(names.ofLevelLine(line))));
        Map<String, String> ofLines = new HashMap<>();
        plan.form()
                .lineStyles()
                .values()
                .forEach(line -> ofLines.put(line.id(), StyleNames.id(names.ofLine(line.id()))));
        return new Provenance.StyleIds(ofLevels, ofLines);
    }

    static void properties(Xml xml) {
        xml.open("ds:datastoreItem", "xmlns:ds", Namespaces.CUSTOM_XML, "ds:itemID", ITEM_ID);
        xml.open("ds:schemaRefs").empty("ds:schemaRef", "ds:uri", ProvenanceCodec.NAMESPACE);
        xml.close().close();
    }
}
