package org.banbill.packaging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** An XML part as a tree, and back: the same tree gives the same bytes on every machine. */
public final class XmlPart {

    private XmlPart() {}

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

    /** UTF-8, as Word writes it. */
    public static byte[] write(Document document) {
        StringBuilder out = new StringBuilder(1 << 14);
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        write(document.getDocumentElement(), out);
        return out.toString().getBytes(StandardCharsets.UTF_8);
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

    /** An element and all elements within, in document order. The list stays as it is when the tree changes. */
    public static List<Element> all(Element top) {
        List<Element> all = new ArrayList<>(List.of(top));
        for (Element child : children(top)) {
            all.addAll(all(child));
        }
        return all;
    }

    /** Comments and processing instructions are no content, and are left out. */
    private static void write(Element element, StringBuilder out) {
        out.append('<').append(element.getTagName());
        NamedNodeMap attributes = element.getAttributes();
        for (int index = 0; index < attributes.getLength(); index++) {
            Attr attribute = (Attr) attributes.item(index);
            out.append(' ').append(attribute.getName()).append("=\"");
            escape(attribute.getValue(), true, out);
            out.append('"');
        }
        if (element.getFirstChild() == null) {
            out.append("/>");
            return;
        }
        out.append('>');
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            switch (node.getNodeType()) {
                case Node.ELEMENT_NODE -> write((Element) node, out);
                case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> escape(node.getNodeValue(), false, out);
                default -> {}
            }
        }
        out.append("</").append(element.getTagName()).append('>');
    }

    /** A parser makes spaces of tabs and line feeds in an attribute, and a line feed of a carriage return anywhere. */
    private static void escape(String text, boolean isAttribute, StringBuilder out) {
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            switch (letter) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '\r' -> out.append("&#13;");
                case '"', '\t', '\n' -> {
                    if (isAttribute) {
                        out.append("&#").append((int) letter).append(';');
                    } else {
                        out.append(letter);
                    }
                }
                default -> out.append(letter);
            }
        }
    }
}
