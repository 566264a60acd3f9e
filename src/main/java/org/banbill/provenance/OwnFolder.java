package org.banbill.provenance;

import java.util.Set;
import java.util.regex.Pattern;
import org.banbill.ooxml.Dom;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** The name of the place that a bill is of: a folder of one's own has a name that may tell who one is. */
public final class OwnFolder {

    /** In place of the name of a folder. */
    public static final String OWN = "own";

    private OwnFolder() {}

    /**
     * Takes the name of a folder out of a part.
     *
     * @param known the jurisdictions that come with Banbill, whose names tell nothing of the user
     * @return whether there was one
     */
    public static boolean forget(Element part, Set<String> known) {
        boolean found = false;
        for (Element edition : Dom.all(part)) {
            String folder = edition.getAttribute(EditionFields.JURISDICTION);
            if (!folder.isEmpty() && !folder.equals(OWN) && !known.contains(folder)) {
                Dom.all(part).forEach(element -> forget(element, folder));
                found = true;
            }
        }
        return found;
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
