package org.banbill.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks in XML trees. */
final class Dom {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Dom() {}

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String localName) {
        return children(parent).stream()
                .filter(child -> localName.equals(child.getLocalName()))
                .toList();
    }

    static Optional<Element> child(Element parent, String localName) {
        return children(parent, localName).stream().findFirst();
    }

    /** The first element at the end of a way of local names. */
    static Optional<Element> at(Element parent, String... way) {
        Optional<Element> here = Optional.of(parent);
        for (String step : way) {
            here = here.flatMap(element -> child(element, step));
        }
        return here;
    }

    /** An attribute of WordprocessingML; empty where it is not there. */
    static String attribute(Element element, String name) {
        return element.getAttributeNS(WORD, name);
    }

    static String value(Element element) {
        return attribute(element, "val");
    }
}
