package org.banbill.render.word.part;

import java.util.Map;
import java.util.TreeMap;
import org.banbill.bill.Edition;
import org.banbill.ooxml.Namespaces;
import org.banbill.ooxml.Xml;
import org.banbill.render.word.plan.DocumentPlan;

/** The document's properties. They hold no time: it would be the machine's, and change the file's bytes. */
final class PropertiesPart {

    private PropertiesPart() {}

    static void core(DocumentPlan plan, Xml xml) {
        xml.open("cp:coreProperties", "xmlns:cp", Namespaces.CORE_PROPERTIES, "xmlns:dc", Namespaces.DUBLIN_CORE);
        xml.element("dc:title", plan.bill().title());
        xml.element("dc:creator", "Banbill");
        xml.element("dc:language", plan.language().tag());
        xml.close();
    }

    static void extended(Xml xml) {
        xml.open("Properties", "xmlns", Namespaces.EXTENDED_PROPERTIES);
        xml.element("Application", "Banbill");
        xml.close();
    }

    /** What File → Properties shows of the edition. */
    static void custom(DocumentPlan plan, Xml xml) {
        xml.open("Properties", "xmlns", Namespaces.CUSTOM_PROPERTIES, "xmlns:vt", Namespaces.VARIANT_TYPES);
        int id = 2; // the first that Office leaves to custom properties
        for (Map.Entry<String, String> property :
                properties(plan.bill().edition()).entrySet()) {
            xml.open(
                    "property",
                    "fmtid",
                    "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}",
                    "pid",
                    Integer.toString(id++),
                    "name",
                    "banbill." + property.getKey());
            xml.element("vt:lpwstr", property.getValue());
            xml.close();
        }
        xml.close();
    }

    private static Map<String, String> properties(Edition edition) {
        Map<String, String> properties = new TreeMap<>();
        properties.put("version", edition.version());
        properties.put("jurisdiction", edition.jurisdiction());
        properties.put("outline", edition.outline());
        properties.put("tradition", edition.tradition());
        properties.put("language", edition.language());
        properties.put("fingerprint", edition.fingerprint());
        return properties;
    }
}
