package org.banbill.scrub;

import java.util.Set;
import java.util.regex.Pattern;
import org.banbill.ooxml.Dom;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Banbill's own part: which edition the draft is of. A folder of one's own has a name that may tell who one is. */
final class Provenance {

    /** In place of the name of a folder. */
    static final String OWN = "own";

    private static final String NAMESPACE = "urn:banbill:provenance:";

    private Provenance() {}

    static boolean is(Element root) {
        return String.valueOf(root.getNamespaceURI()).startsWith(NAMESPACE);
    }

    /** @param known the jurisdictions that come with Banbill, whose names tell nothing of the user */
    static void scrub(Element root, Set<String> known, Report report) {
        for (Element element : Dom.all(root)) {
            if (!element.hasAttribute("jurisdiction") || known.contains(element.getAttribute("jurisdiction"))) {
                continue;
            }
            String folder = element.getAttribute("jurisdiction");
            if (!folder.equals(OWN)) {
                Dom.all(root).forEach(other -> forget(other, folder));
                report.removed("names of your own folder");
            }
        }
    }

    private static void forget(Element element, String folder) {
        NamedNodeMap attributes = element.getAttributes();
        for (int index = 0; index < attributes.getLength(); index++) {
            Attr attribute = (Attr) attributes.item(index);
            if (attribute.getValue().equals(folder)) {
                attribute.setValue(OWN);
            } else if (attribute.getValue().contains(folder + "/")) {
                attribute.setValue(attribute.getValue().replaceAll("\\S*" + Pattern.quote(folder + "/"), OWN + "/"));
            }
        }
    }
}
