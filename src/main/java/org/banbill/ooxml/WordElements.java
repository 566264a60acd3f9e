package org.banbill.ooxml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Elements of WordprocessingML, found and made by their local names whatever prefix a file uses. */
public final class WordElements {

    /** What holds the same thing in several ways, each for programs that know a vocabulary. */
    public static final String ALTERNATIVES = "AlternateContent";

    private static final String WORD = Namespaces.WORD;

    private WordElements() {}

    public static boolean is(Element element, String name) {
        return name.equals(element.getLocalName()) && WORD.equals(element.getNamespaceURI());
    }

    public static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    public static List<Element> children(Element parent, String name) {
        return Dom.children(parent).stream().filter(child -> is(child, name)).toList();
    }

    public static List<Element> all(Element top, String name) {
        return Dom.all(top).stream().filter(element -> is(element, name)).toList();
    }

    public static String attribute(Element element, String name) {
        return element.getAttributeNS(WORD, name);
    }

    public static void set(Element element, String name, String value) {
        element.setAttributeNS(WORD, "w:" + name, value);
    }

    /** {@code w:val}; empty where there is none. */
    public static String value(Element element) {
        return attribute(element, "val");
    }

    /** {@code w:val} of a child; empty where there is none. */
    public static String value(Element parent, String name) {
        return child(parent, name).map(child -> attribute(child, "val")).orElse("");
    }

    /** Of {@link #ALTERNATIVES}, the one that a word processor of today shows. */
    public static Optional<Element> chosen(Element alternatives) {
        return Dom.child(alternatives, "Choice")
                .filter(choice -> choice.getFirstChild() != null)
                .or(() -> Dom.child(alternatives, "Fallback"));
    }

    public static Element make(Document document, String name) {
        return document.createElementNS(WORD, "w:" + name);
    }

    /** The same in another document, without what belongs to another vocabulary. */
    public static Element copy(Document into, Element element) {
        Element copy = make(into, element.getLocalName());
        NamedNodeMap attributes = element.getAttributes();
        for (int index = 0; index < attributes.getLength(); index++) {
            Attr attribute = (Attr) attributes.item(index);
            if (WORD.equals(attribute.getNamespaceURI())
                    && !attribute.getLocalName().startsWith("rsid")) {
                set(copy, attribute.getLocalName(), attribute.getValue());
            }
        }
        for (Element child : Dom.children(element)) {
            if (WORD.equals(child.getNamespaceURI())) {
                copy.appendChild(copy(into, child));
            }
        }
        return copy;
    }

    public static void remove(Element element) {
        element.getParentNode().removeChild(element);
    }

    /** Takes out the children of these names. */
    public static void remove(Element parent, Iterable<String> names) {
        for (String name : names) {
            children(parent, name).forEach(WordElements::remove);
        }
    }

    /** Puts a child where the schema wants it. */
    public static void insert(Element parent, Element child, List<String> order) {
        int place = order.indexOf(child.getLocalName());
        for (Element sibling : new ArrayList<>(Dom.children(parent))) {
            if (order.indexOf(sibling.getLocalName()) > place) {
                parent.insertBefore(child, sibling);
                return;
            }
        }
        parent.appendChild(child);
    }
}
