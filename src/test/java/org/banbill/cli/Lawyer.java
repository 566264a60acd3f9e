package org.banbill.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Edits a Word file as a person does in Word, with or without tracked changes. */
final class Lawyer {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String DATE = "2026-11-20T10:00:00Z";

    /** Whether edits are tracked. */
    enum Tracking {
        ON,
        OFF
    }

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Document document;
    private final Tracking tracking;
    private int id = 9000;

    Lawyer(Path file, Tracking tracking) throws IOException {
        this.tracking = tracking;
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get("word/document.xml")));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    void save(Path file) throws IOException {
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        try {
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(xml));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
        parts.put("word/document.xml", xml.toByteArray());
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
    }

    /** Puts other words in the place of some that stand in one run. */
    Lawyer replace(String words, String by) {
        Element run = run(words);
        String text = text(run);
        int at = text.indexOf(words);
        Node parent = run.getParentNode();
        insertBefore(parent, run(run, text.substring(0, at)), run);
        if (tracking == Tracking.ON) {
            insertBefore(parent, tracked("del", deleted(run(run, words))), run);
            if (!by.isEmpty()) {
                insertBefore(parent, tracked("ins", run(run, by)), run);
            }
        } else {
            insertBefore(parent, run(run, by), run);
        }
        insertBefore(parent, run(run, text.substring(at + words.length())), run);
        parent.removeChild(run);
        return this;
    }

    /** Types another number into a reference, without breaking its field. */
    Lawyer retypeReference(String target, String typed) {
        NodeList codes = document.getElementsByTagNameNS(W, "instrText");
        for (int index = 0; index < codes.getLength(); index++) {
            if (codes.item(index).getTextContent().contains("REF " + target + " ")) {
                Node separator = codes.item(index).getParentNode().getNextSibling();
                Element run = (Element) separator.getNextSibling();
                Node parent = run.getParentNode();
                if (tracking == Tracking.ON) {
                    insertBefore(parent, tracked("del", deleted(run(run, text(run)))), run);
                    insertBefore(parent, tracked("ins", run(run, typed)), run);
                } else {
                    insertBefore(parent, run(run, typed), run);
                }
                parent.removeChild(run);
                return this;
            }
        }
        throw new IllegalArgumentException("no reference to " + target);
    }

    /** Takes a whole paragraph out. */
    Lawyer delete(String words) {
        Element paragraph = paragraph(words);
        if (tracking == Tracking.OFF) {
            paragraph.getParentNode().removeChild(paragraph);
            return this;
        }
        mark(paragraph, "del");
        for (Element run : runs(paragraph)) {
            Node parent = run.getParentNode();
            Element change = tracked("del");
            parent.replaceChild(change, run);
            change.appendChild(deleted(run));
        }
        return this;
    }

    /** Types a new paragraph of the same style after one. */
    Lawyer insertAfter(String words, String typed) {
        return insertAfter(words, typed, words);
    }

    /** Types a new paragraph after one, in the style of another. */
    Lawyer insertAfter(String words, String typed, String like) {
        Element paragraph = paragraph(words);
        Element added = element("p");
        Node properties =
                paragraph(like).getElementsByTagNameNS(W, "pPr").item(0).cloneNode(true);
        added.appendChild(properties);
        Element run = element("r");
        Element text = element("t");
        text.setTextContent(typed);
        run.appendChild(text);
        if (tracking == Tracking.ON) {
            // Word marks the end of the paragraph before, and its words, as inserted
            added.appendChild(tracked("ins", run));
            mark(added, "ins");
        } else {
            added.appendChild(run);
        }
        paragraph.getParentNode().insertBefore(added, paragraph.getNextSibling());
        return this;
    }

    /** Types a new paragraph before one, in its style. */
    Lawyer insertBefore(String words, String typed) {
        insertAfter(words, typed);
        Node paragraph = paragraph(words);
        paragraph.getParentNode().insertBefore(paragraph.getNextSibling(), paragraph);
        return this;
    }

    /** Begins a new paragraph after some words. */
    Lawyer split(String words) {
        replaceRun(words);
        Element paragraph = paragraph(words);
        Element second = element("p");
        second.appendChild(paragraph.getElementsByTagNameNS(W, "pPr").item(0).cloneNode(true));
        boolean found = false;
        for (Node node = paragraph.getFirstChild(); node != null; ) {
            Node next = node.getNextSibling();
            if (found) {
                second.appendChild(node);
            } else if (node.getTextContent().endsWith(words)) {
                found = true;
            }
            node = next;
        }
        paragraph.getParentNode().insertBefore(second, paragraph.getNextSibling());
        if (tracking == Tracking.ON) {
            mark(paragraph, "ins");
        }
        return this;
    }

    /** Makes one paragraph of this and the next. */
    Lawyer join(String words) {
        Element paragraph = paragraph(words);
        if (tracking == Tracking.ON) {
            mark(paragraph, "del");
            return this;
        }
        Element next = (Element) paragraph.getNextSibling();
        for (Node node = next.getFirstChild(); node != null; ) {
            Node following = node.getNextSibling();
            if (!"pPr".equals(node.getLocalName())) {
                paragraph.appendChild(node);
            }
            node = following;
        }
        next.getParentNode().removeChild(next);
        return this;
    }

    /** Drags a paragraph behind another; with tracking, Word marks where it was and where it is. */
    Lawyer move(String words, String after) {
        Element paragraph = paragraph(words);
        Element target = paragraph(after);
        if (tracking == Tracking.OFF) {
            target.getParentNode().insertBefore(paragraph, target.getNextSibling());
            return this;
        }
        Element copy = (Element) paragraph.cloneNode(true);
        target.getParentNode().insertBefore(copy, target.getNextSibling());
        wrap(paragraph, "moveFrom");
        wrap(copy, "moveTo");
        return this;
    }

    /** Deletes a paragraph and types it again, so that nothing of its anchor is left. */
    Lawyer retype(String words, String typed) {
        Element before = paragraph(words);
        insertAfter(words, typed);
        Tracking untracked = tracking;
        if (untracked == Tracking.OFF) {
            before.getParentNode().removeChild(before);
        } else {
            delete(words);
        }
        return this;
    }

    /** Gives the styles that begin so other names, as another program does. */
    Lawyer rename(String prefix, String other) {
        NodeList styles = document.getElementsByTagNameNS(W, "pStyle");
        for (int index = 0; index < styles.getLength(); index++) {
            Element style = (Element) styles.item(index);
            String name = style.getAttributeNS(W, "val");
            if (name.startsWith(prefix)) {
                style.setAttributeNS(W, "w:val", other + name.substring(prefix.length()));
            }
        }
        return this;
    }

    private void wrap(Element paragraph, String change) {
        mark(paragraph, change);
        for (Element run : runs(paragraph)) {
            Node parent = run.getParentNode();
            Element moved = tracked(change);
            parent.replaceChild(moved, run);
            moved.appendChild(run);
        }
    }

    private void replaceRun(String words) {
        Element run = run(words);
        String text = text(run);
        int end = text.indexOf(words) + words.length();
        Node parent = run.getParentNode();
        insertBefore(parent, run(run, text.substring(0, end)), run);
        insertBefore(parent, run(run, text.substring(end)), run);
        parent.removeChild(run);
    }

    private void mark(Element paragraph, String change) {
        Element properties =
                (Element) paragraph.getElementsByTagNameNS(W, "pPr").item(0);
        NodeList runs = properties.getElementsByTagNameNS(W, "rPr");
        Element ofMark = runs.getLength() > 0 ? (Element) runs.item(0) : element("rPr");
        if (ofMark.getParentNode() == null) {
            properties.appendChild(ofMark);
        }
        ofMark.insertBefore(tracked(change), ofMark.getFirstChild());
    }

    private Element paragraph(String words) {
        NodeList paragraphs = document.getElementsByTagNameNS(W, "p");
        for (int index = 0; index < paragraphs.getLength(); index++) {
            Element paragraph = (Element) paragraphs.item(index);
            if (paragraph.getTextContent().contains(words)) {
                return paragraph;
            }
        }
        throw new IllegalArgumentException("no paragraph says “" + words + "”");
    }

    private Element run(String words) {
        for (Element run : runs(document.getDocumentElement())) {
            if (text(run).contains(words)) {
                return run;
            }
        }
        throw new IllegalArgumentException("no run says “" + words + "”");
    }

    private static List<Element> runs(Element within) {
        List<Element> runs = new ArrayList<>();
        NodeList found = within.getElementsByTagNameNS(W, "r");
        for (int index = 0; index < found.getLength(); index++) {
            runs.add((Element) found.item(index));
        }
        return runs;
    }

    private static String text(Element run) {
        StringBuilder text = new StringBuilder();
        NodeList texts = run.getElementsByTagNameNS(W, "t");
        for (int index = 0; index < texts.getLength(); index++) {
            text.append(texts.item(index).getTextContent());
        }
        return text.toString();
    }

    private Element run(Element like, String words) {
        Element run = element("r");
        NodeList properties = like.getElementsByTagNameNS(W, "rPr");
        if (properties.getLength() > 0) {
            run.appendChild(properties.item(0).cloneNode(true));
        }
        Element text = element("t");
        text.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
        text.setTextContent(words);
        run.appendChild(text);
        return run;
    }

    private Element deleted(Element run) {
        rename(run, "t", "delText");
        rename(run, "instrText", "delInstrText");
        return run;
    }

    private void rename(Element within, String name, String other) {
        List<Element> found = new ArrayList<>();
        NodeList elements = within.getElementsByTagNameNS(W, name);
        for (int index = 0; index < elements.getLength(); index++) {
            found.add((Element) elements.item(index));
        }
        for (Element element : found) {
            Element renamed = element(other);
            renamed.setTextContent(element.getTextContent());
            element.getParentNode().replaceChild(renamed, element);
        }
    }

    private Element tracked(String change, Node... inside) {
        Element tracked = element(change);
        tracked.setAttributeNS(W, "w:id", Integer.toString(id++));
        tracked.setAttributeNS(W, "w:author", "Anna Kim");
        tracked.setAttributeNS(W, "w:date", DATE);
        for (Node node : inside) {
            tracked.appendChild(node);
        }
        return tracked;
    }

    private Element element(String name) {
        return document.createElementNS(W, "w:" + name);
    }

    private static void insertBefore(Node parent, Node added, Node before) {
        parent.insertBefore(added, before);
    }

    /** Puts elements after some words, given as the XML of the document has them. */
    Lawyer insert(String words, String xml) {
        replaceRun(words);
        Element paragraph = paragraph(words);
        Node after = null;
        for (Node node = paragraph.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (after == null && node.getTextContent().endsWith(words)) {
                after = node;
            }
        }
        for (Node node : parsed(xml)) {
            paragraph.insertBefore(node, Objects.requireNonNull(after).getNextSibling());
            after = node;
        }
        return this;
    }

    /** Puts blocks after a paragraph, given as the XML of the document has them. */
    Lawyer insertBlocks(String words, String xml) {
        Node after = paragraph(words);
        for (Node node : parsed(xml)) {
            after.getParentNode().insertBefore(node, after.getNextSibling());
            after = node;
        }
        return this;
    }

    /** Wraps a paragraph into an element, such as a content control. */
    Lawyer wrap(String words, String open, String close) {
        Element paragraph = paragraph(words);
        Element holder = parsed(open + close).get(0);
        paragraph.getParentNode().replaceChild(holder, paragraph);
        Node innermost = holder;
        while (innermost.getLastChild() instanceof Element inside) {
            innermost = inside;
        }
        innermost.appendChild(paragraph);
        return this;
    }

    private List<Element> parsed(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            String whole = "<x xmlns:w=\"" + W + "\""
                    + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
                    + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">" + xml
                    + "</x>";
            Element root = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(whole.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
            List<Element> elements = new ArrayList<>();
            for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
                if (node instanceof Element element) {
                    elements.add((Element) document.importNode(element, true));
                }
            }
            return elements;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException(xml, e);
        }
    }

    /** Changes all words of the document. */
    Lawyer everywhere(UnaryOperator<String> change) {
        NodeList texts = document.getElementsByTagNameNS(W, "t");
        for (int index = 0; index < texts.getLength(); index++) {
            texts.item(index).setTextContent(change.apply(texts.item(index).getTextContent()));
        }
        return this;
    }

    /** As online word processors export a file: no bookmark is left. */
    Lawyer withoutBookmarks() {
        for (String name : List.of("bookmarkStart", "bookmarkEnd")) {
            NodeList marks = document.getElementsByTagNameNS(W, name);
            while (marks.getLength() > 0) {
                marks.item(0).getParentNode().removeChild(marks.item(0));
            }
        }
        return this;
    }

    /** Changes a part other than the document. */
    Lawyer edit(String part, UnaryOperator<String> change) {
        parts.put(part, change.apply(part(part)).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Hangs comments on a paragraph, by their ids. */
    Lawyer comment(String words, int... comments) {
        Element paragraph = paragraph(words);
        for (int comment : comments) {
            for (String name : List.of("commentRangeStart", "commentRangeEnd", "commentReference")) {
                Element mark = element(name);
                mark.setAttributeNS(W, "w:id", Integer.toString(comment));
                Element run = element("r");
                if (name.equals("commentRangeStart")) {
                    insertBefore(
                            paragraph,
                            mark,
                            paragraph.getElementsByTagNameNS(W, "pPr").item(0).getNextSibling());
                } else if (name.equals("commentReference")) {
                    run.appendChild(mark);
                    paragraph.appendChild(run);
                } else {
                    paragraph.appendChild(mark);
                }
            }
        }
        return this;
    }

    /**
     * Adds a part that hangs on the document.
     *
     * @param kind the last step of the relationship's type
     */
    Lawyer add(String name, String contentType, String types, String kind, String xml) {
        parts.put("word/" + name, xml.getBytes(StandardCharsets.UTF_8));
        patch(
                "[Content_Types].xml",
                "</Types>",
                "<Override PartName=\"/word/" + name + "\" ContentType=\"" + contentType + "\"/></Types>");
        patch(
                "word/_rels/document.xml.rels",
                "</Relationships>",
                "<Relationship Id=\"x" + parts.size() + "\" Type=\"" + types + kind + "\" Target=\"" + name
                        + "\"/></Relationships>");
        return this;
    }

    private void patch(String part, String words, String by) {
        parts.put(part, part(part).replace(words, by).getBytes(StandardCharsets.UTF_8));
    }

    /** The text of a part, for tests that look into it. */
    String part(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }
}
