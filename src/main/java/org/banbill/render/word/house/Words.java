package org.banbill.render.word.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banbill.packaging.XmlPart;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Elements of WordprocessingML, found and made by their local names whatever prefix a file uses. */
final class Words {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Words() {}

    static boolean is(Element element, String name) {
        return name.equals(element.getLocalName()) && WORD.equals(element.getNamespaceURI());
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    static List<Element> children(Element parent, String name) {
        return XmlPart.children(parent).stream()
                .filter(child -> is(child, name))
                .toList();
    }

    static List<Element> all(Element top, String name) {
        return XmlPart.all(top).stream().filter(element -> is(element, name)).toList();
    }

    static String attribute(Element element, String name) {
        return element.getAttributeNS(WORD, name);
    }

    static void set(Element element, String name, String value) {
        element.setAttributeNS(WORD, "w:" + name, value);
    }

    /** {@code w:val} of a child; empty where there is none. */
    static String value(Element parent, String name) {
        return child(parent, name).map(child -> attribute(child, "val")).orElse("");
    }

    static Element make(Document document, String name) {
        return document.createElementNS(WORD, "w:" + name);
    }

    /** The same in another document, without what belongs to another vocabulary. */
    static Element copy(Document into, Element element) {
        Element copy = make(into, element.getLocalName());
        NamedNodeMap attributes = element.getAttributes();
        for (int index = 0; index < attributes.getLength(); index++) {
            Attr attribute = (Attr) attributes.item(index);
            if (WORD.equals(attribute.getNamespaceURI())
                    && !attribute.getLocalName().startsWith("rsid")) {
                set(copy, attribute.getLocalName(), attribute.getValue());
            }
        }
        for (Element child : XmlPart.children(element)) {
            if (WORD.equals(child.getNamespaceURI())) {
                copy.appendChild(copy(into, child));
            }
        }
        return copy;
    }

    static void remove(Element element) {
        element.getParentNode().removeChild(element);
    }

    /** Takes out the children of these names. */
    static void remove(Element parent, Iterable<String> names) {
        for (String name : names) {
            children(parent, name).forEach(Words::remove);
        }
    }

    /** Puts a child where the schema wants it. */
    static void insert(Element parent, Element child, List<String> order) {
        int place = order.indexOf(child.getLocalName());
        for (Element sibling : new ArrayList<>(XmlPart.children(parent))) {
            if (order.indexOf(sibling.getLocalName()) > place) {
                parent.insertBefore(child, sibling);
                return;
            }
        }
        parent.appendChild(child);
    }
}
