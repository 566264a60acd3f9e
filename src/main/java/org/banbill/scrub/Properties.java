package org.banbill.scrub;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.banbill.ooxml.Dom;
import org.w3c.dom.Element;

/** The document's properties: its title and language stay, for who hears it read aloud; everything else goes. */
final class Properties {

    private static final Set<String> STAY = Set.of("title", "language");
    private static final String BANBILL = "banbill.";

    private Properties() {}

    static void scrub(Map<String, Element> texts, Set<String> known, Report report) {
        texts.values().forEach(root -> {
            String namespace = String.valueOf(root.getNamespaceURI()).toLowerCase(Locale.ROOT);
            if (namespace.endsWith("/core-properties")) {
                core(root, report);
            } else if (namespace.endsWith("/extended-properties") || namespace.endsWith("/extendedproperties")) {
                removeAll(Dom.children(root), report);
            } else if (namespace.endsWith("/custom-properties") || namespace.endsWith("/customproperties")) {
                removeAll(
                        Dom.children(root).stream()
                                .filter(property -> !stays(property, known))
                                .toList(),
                        report);
            }
        });
    }

    private static void core(Element root, Report report) {
        removeAll(
                Dom.children(root).stream()
                        .filter(property -> !STAY.contains(property.getLocalName()))
                        .toList(),
                report);
        for (Element property : Dom.children(root)) {
            if (property.getLocalName().equals("title")
                    && !property.getTextContent().isBlank()) {
                report.left("scrub.title", "“" + property.getTextContent().strip() + "”");
            }
        }
    }

    private static boolean stays(Element property, Set<String> known) {
        String name = property.getAttribute("name");
        return name.startsWith(BANBILL)
                && (!name.equals(BANBILL + "jurisdiction")
                        || known.contains(property.getTextContent().strip()));
    }

    private static void removeAll(List<Element> properties, Report report) {
        for (Element property : properties) {
            property.getParentNode().removeChild(property);
            report.removed("scrub.properties");
        }
    }
}
