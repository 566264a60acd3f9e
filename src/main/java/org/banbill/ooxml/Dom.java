package org.banbill.ooxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A part from outside as the JDK's tree, and back: the same tree gives the same bytes on every machine. */
public final class Dom {

    private Dom() {}

    /** @param bytes those of a part of a {@link SafePackage}, or our own */
    public static Document read(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            // without one the JDK prints a line of its own to the standard error
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(bytes));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("a part that was checked before is no XML", e);
        }
    }

    /** UTF-8, as Word writes it. Comments and processing instructions are no content, and are left out. */
    public static byte[] write(Document document) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        XmlWriter xml = XmlWriter.standalone(bytes);
        write(document.getDocumentElement(), xml);
        xml.end();
        return bytes.toByteArray();
    }

    private static void write(Element element, XmlWriter xml) {
        NamedNodeMap attributes = element.getAttributes();
        String[] written = new String[2 * attributes.getLength()];
        for (int index = 0; index < attributes.getLength(); index++) {
            Node attribute = attributes.item(index);
            written[2 * index] = attribute.getNodeName();
            written[2 * index + 1] = attribute.getNodeValue();
        }
        if (element.getFirstChild() == null) {
            xml.empty(element.getTagName(), written);
            return;
        }
        xml.open(element.getTagName(), written);
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            switch (node.getNodeType()) {
                case Node.ELEMENT_NODE -> write((Element) node, xml);
                case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> xml.text(node.getNodeValue());
                default -> {}
            }
        }
        xml.close();
    }

    /** The elements right below another. */
    public static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** Those of a local name, whatever their namespace. */
    public static List<Element> children(Element parent, String localName) {
        return children(parent).stream()
                .filter(child -> localName.equals(child.getLocalName()))
                .toList();
    }

    /** The first of a local name. */
    public static Optional<Element> child(Element parent, String localName) {
        return children(parent, localName).stream().findFirst();
    }

    /** The first element at the end of a way of local names. */
    public static Optional<Element> at(Element parent, String... way) {
        Optional<Element> here = Optional.of(parent);
        for (String step : way) {
            here = here.flatMap(element -> child(element, step));
        }
        return here;
    }

    /** An element and all elements within, in document order. The list stays as it is when the tree changes. */
    public static List<Element> all(Element top) {
        List<Element> all = new ArrayList<>();
        gather(top, all);
        return all;
    }

    private static void gather(Element top, List<Element> all) {
        all.add(top);
        children(top).forEach(child -> gather(child, all));
    }
}
