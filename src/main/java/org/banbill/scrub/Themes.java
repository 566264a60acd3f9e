package org.banbill.scrub;

import java.util.Set;
import org.banbill.ooxml.Dom;
import org.w3c.dom.Element;

/** The names of a theme, which tell the program or the office that made it. Colours and fonts stay. */
final class Themes {

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final Set<String> NAMED = Set.of("theme", "clrScheme", "fontScheme", "fmtScheme");
    /** The schema asks for a name; this is the one in most files that there are. */
    private static final String COMMON = "Office";

    private final Report report;

    Themes(Report report) {
        this.report = report;
    }

    void scrub(Element root) {
        if (!DRAWING.equals(root.getNamespaceURI())) {
            return;
        }
        for (Element element : Dom.all(root)) {
            if (DRAWING.equals(element.getNamespaceURI())
                    && NAMED.contains(element.getLocalName())
                    && !element.getAttribute("name").equals(COMMON)) {
                report.removed("scrub.themes");
                element.setAttribute("name", COMMON);
            }
        }
        for (Element child : Dom.children(root)) {
            // the family that a theme comes from, by name and number
            if (child.getLocalName().equals("extLst")) {
                root.removeChild(child);
            }
        }
    }
}
