package org.banbill.scrub;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banbill.ooxml.Dom;
import org.banbill.ooxml.Namespaces;
import org.banbill.provenance.ProvenanceCodec;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * Names, times and traces of editing at the elements of a text. One person stays one person: “Author 1” in every change
 * and comment.
 */
final class People {

    /** No person. */
    private static final String BANBILL = "Banbill";

    private static final Set<String> TIMES = Set.of("date", "dateUtc");
    /** Elements that Word or another program keeps for itself. */
    private static final Set<String> TRACES = Set.of(
            "rsids", "rsid", "docId", "docVars", "mailMerge", "attachedSchema", "saveThroughXslt", "schemaLibrary");

    private static final Set<String> HOLDS_PICTURE_NAME = Set.of("docPr", "cNvPr");

    private final Report report;
    private final Map<String, String> names = new HashMap<>();
    private int pictures;

    People(Report report) {
        this.report = report;
    }

    void scrub(Element root) {
        for (Element element : Dom.all(root)) {
            if (TRACES.contains(element.getLocalName()) && isOfOffice(element)) {
                remove(element);
                report.removed(element.getLocalName().startsWith("rsid") ? "scrub.sessions" : "scrub.settings");
                continue;
            }
            if (element.getLocalName().equals("dataBinding") && !isBoundToProvenance(element)) {
                remove(element);
                continue;
            }
            attributes(element).forEach(attribute -> scrub(element, attribute));
            hidden(element);
        }
    }

    private static boolean isOfOffice(Element element) {
        String namespace = String.valueOf(element.getNamespaceURI());
        return namespace.equals(Namespaces.WORD) || namespace.contains("schemas.microsoft.com/office/word/");
    }

    private static boolean isBoundToProvenance(Element binding) {
        return attributes(binding).stream()
                .anyMatch(attribute -> attribute.getValue().contains(ProvenanceCodec.VOCABULARY));
    }

    private void scrub(Element element, Attr attribute) {
        String name = attribute.getLocalName() == null ? attribute.getName() : attribute.getLocalName();
        boolean isOfOffice = String.valueOf(attribute.getNamespaceURI()).contains("word");
        if (name.startsWith("rsid") && isOfOffice) {
            element.removeAttributeNode(attribute);
            report.removed("scrub.sessions");
        } else if (TIMES.contains(name) && isOfOffice) {
            element.removeAttributeNode(attribute);
            report.removed("scrub.dates");
        } else if ((name.equals("author") || name.equals("ed")) && isOfOffice) {
            attribute.setValue(name(attribute.getValue()));
        } else if (name.equals("initials") && isOfOffice) {
            String author = attributes(element).stream()
                    .filter(other -> "author".equals(other.getLocalName()))
                    .map(Attr::getValue)
                    .findFirst()
                    .map(this::name)
                    .orElse("A");
            attribute.setValue(author.equals(BANBILL) ? "B" : author.replace("Author ", "A"));
        } else if (name.equals("name") && HOLDS_PICTURE_NAME.contains(element.getLocalName())) {
            attribute.setValue("Picture " + ++pictures);
        } else if (name.equals("title") && "imagedata".equals(element.getLocalName())) {
            attribute.setValue("");
        } else if (isPath(attribute.getValue())) {
            report.removed("scrub.paths", "`" + attribute.getValue() + "`");
            attribute.setValue("");
        }
    }

    /** Authors by the order in which they first write; a name of ours is not taken for another person's. */
    private String name(String written) {
        if (written.equals(BANBILL) || names.containsValue(written)) {
            return written;
        }
        return names.computeIfAbsent(written, absent -> {
            report.removed("scrub.author-names");
            return "Author " + (names.size() + 1);
        });
    }

    /** A path of a user's machine in an alternative text, as programs write it there when a picture is inserted. */
    private static boolean isPath(String value) {
        return value.matches("(?i)(file:.*|[a-z]:[\\\\/].*|\\\\\\\\[^\\\\].*|/(home|users|tmp|var|mnt|media)/.*)");
    }

    private void hidden(Element element) {
        boolean isHidden = element.getLocalName().equals("vanish")
                && Namespaces.WORD.equals(element.getNamespaceURI())
                && !Set.of("0", "false", "off").contains(element.getAttributeNS(Namespaces.WORD, "val"));
        if (isHidden
                && element.getParentNode() != null
                && element.getParentNode().getParentNode() instanceof Element run
                && run.getLocalName().equals("r")
                && !run.getTextContent().isBlank()) {
            String words = run.getTextContent().strip();
            report.left("scrub.hidden", "“" + words.substring(0, Math.min(words.length(), 40)) + "”");
        }
    }

    private static List<Attr> attributes(Element element) {
        List<Attr> all = new ArrayList<>();
        NamedNodeMap attributes = element.getAttributes();
        for (int index = 0; index < attributes.getLength(); index++) {
            all.add((Attr) attributes.item(index));
        }
        return all;
    }

    private static void remove(Element element) {
        if (element.getParentNode() != null) {
            element.getParentNode().removeChild(element);
        }
    }
}
