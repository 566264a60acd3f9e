package org.banbill.render.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.banbill.bill.Bill;
import org.banbill.render.Annotations;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** A written Word file, taken apart. */
public final class Docx {

    private final byte[] bytes;
    private final Map<String, Document> parts;

    private Docx(byte[] bytes, Map<String, Document> parts) {
        this.bytes = bytes;
        this.parts = parts;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public Map<String, Document> parts() {
        return parts;
    }

    public static Docx of(Bill bill) {
        return of(bill, Annotations.SHOWN);
    }

    public static Docx of(Bill bill, Annotations annotations) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            WordRenderer.write(bill, annotations, out);
            return of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Docx of(byte[] bytes) throws IOException {
        Map<String, Document> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), parse(zip.readAllBytes()));
            }
        }
        return new Docx(bytes, parts);
    }

    private static Document parse(byte[] xml) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    public Element document() {
        return part("word/document.xml");
    }

    public Element part(String name) {
        Document part = parts.get(name);
        if (part == null) {
            throw new AssertionError("no part " + name + " among " + parts.keySet());
        }
        return part.getDocumentElement();
    }

    /** The paragraphs of the text, in order. */
    public List<Element> paragraphs() {
        return all(document(), "w:p");
    }

    /** All elements of a name below another, in order. */
    public static List<Element> all(Element within, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = within.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                if (element.getNodeName().equals(name)) {
                    found.add(element);
                }
                found.addAll(all(element, name));
            }
        }
        return found;
    }

    public static Optional<Element> first(Element within, String name) {
        return all(within, name).stream().findFirst();
    }

    /** The {@code w:val} of the first element of a name. */
    public static Optional<String> value(Element within, String name) {
        return first(within, name).map(element -> element.getAttribute("w:val"));
    }

    public static List<String> attributes(Element within, String name, String attribute) {
        return all(within, name).stream()
                .map(element -> element.getAttribute(attribute))
                .toList();
    }

    /** What a reader sees of an element, without numbers of lists. */
    public static String text(Element within) {
        StringBuilder text = new StringBuilder();
        for (Node node = within.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                switch (element.getNodeName()) {
                    case "w:t" -> text.append(element.getTextContent());
                    case "w:br" -> text.append('\n');
                    case "w:tab" -> text.append('\t');
                    case "w:pPr" -> {}
                    default -> text.append(text(element));
                }
            }
        }
        return text.toString();
    }
}
