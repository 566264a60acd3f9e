package org.banbill.render.redline;

import java.util.Map;
import java.util.Optional;
import org.banbill.ooxml.Element;

/** Which list numbers a paragraph, by itself or by its style. */
final class NumberedParagraphs {

    private NumberedParagraphs() {}

    /** The list that a paragraph or style names. */
    static Optional<String> list(Element owner) {
        return owner.find("w:pPr")
                .flatMap(properties -> properties.find("w:numPr"))
                .flatMap(numbers -> numbers.value("w:numId"))
                .filter(id -> !id.equals("0"));
    }

    /** @param styles by their ids */
    static boolean isNumbered(Element paragraph, Map<String, Element> styles) {
        Optional<Element> properties = paragraph.find("w:pPr");
        return properties
                .flatMap(found -> found.find("w:numPr"))
                .map(own -> list(paragraph).isPresent())
                .orElseGet(() -> properties
                        .flatMap(found -> found.value("w:pStyle"))
                        .map(styles::get)
                        .flatMap(NumberedParagraphs::list)
                        .isPresent());
    }
}
