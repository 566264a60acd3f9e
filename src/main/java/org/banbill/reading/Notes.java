package org.banbill.reading;

import java.util.HashMap;
import java.util.Map;
import org.banbill.ooxml.WordElements;
import org.w3c.dom.Element;

/** What footnotes and endnotes say, by their ids. */
final class Notes {

    private final Map<String, String> footnotes = new HashMap<>();
    private final Map<String, String> endnotes = new HashMap<>();
    private final Map<String, String> links;

    Notes(Parts parts, Styles styles) {
        this.links = parts.outside();
        parts.part("footnotes").ifPresent(root -> read(root, "footnote", styles, footnotes));
        parts.part("endnotes").ifPresent(root -> read(root, "endnote", styles, endnotes));
    }

    private void read(Element root, String kind, Styles styles, Map<String, String> into) {
        for (Element note : WordElements.children(root, kind)) {
            String type = WordElements.attribute(note, "type");
            if (type.isEmpty() || type.equals("normal")) {
                into.put(WordElements.attribute(note, "id"), ReadLine.wordsOf(note, styles, this));
            }
        }
    }

    /** Where a link leads that leaves the file; empty for none. */
    String outside(String id) {
        return links.getOrDefault(id, "");
    }

    String footnote(String id) {
        return footnotes.getOrDefault(id, "");
    }

    String endnote(String id) {
        return endnotes.getOrDefault(id, "");
    }
}
