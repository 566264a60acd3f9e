package org.banbill.render.redline;

import java.util.List;
import java.util.Map;
import org.banbill.ooxml.Element;
import org.banbill.ooxml.Node;

/**
 * Gives the document before the names that its styles, lists and bookmarks have in the redline.
 *
 * @param anchors bookmarks whose names change
 */
record NamesBefore(SharedStyles forms, Map<String, String> anchors) {

    Element of(Element block) {
        return block.map(this::change);
    }

    private Element change(Element element) {
        return switch (element.name()) {
            case "w:pStyle", "w:rStyle" -> element.withAttribute("w:val", forms.style(element.attribute("w:val")));
            case "w:numId" -> element.withAttribute("w:val", forms.listBefore(element.attribute("w:val")));
            case "w:bookmarkStart" -> element.withAttribute("w:name", anchor(element.attribute("w:name")));
            case "w:hyperlink" -> element.withAttribute("w:anchor", anchor(element.attribute("w:anchor")));
            case "w:instrText" -> instruction(element);
            default -> element;
        };
    }

    private String anchor(String name) {
        return anchors.getOrDefault(name, name);
    }

    /** {@code REF name \n \h} */
    private Element instruction(Element element) {
        String[] words = InlineTokens.characters(element).split(" ", -1);
        for (int index = 1; index < words.length; index++) {
            if (words[index - 1].equals("REF")) {
                words[index] = anchor(words[index]);
            }
        }
        return element.with(List.of(new Node.Characters(String.join(" ", words))));
    }
}
