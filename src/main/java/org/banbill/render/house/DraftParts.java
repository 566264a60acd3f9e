package org.banbill.render.house;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banbill.ooxml.Dom;
import org.banbill.ooxml.Namespaces;
import org.banbill.ooxml.Relationship;
import org.banbill.ooxml.WordElements;
import org.banbill.render.house.CarriedParts.Carried;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The parts of a draft while it is being dressed: trees where they change, bytes where they stay. */
final class DraftParts {

    static final String DOCUMENT = "word/document.xml";

    private static final String TYPES = "[Content_Types].xml";

    private final Map<String, byte[]> parts;
    private final Map<String, Document> trees = new LinkedHashMap<>();

    DraftParts(Map<String, byte[]> draft) {
        parts = new LinkedHashMap<>(draft);
    }

    Element tree(String name) {
        return trees.computeIfAbsent(name, part -> {
                    byte[] bytes = parts.get(part);
                    if (bytes == null) {
                        throw new IllegalArgumentException("the draft has no part " + part);
                    }
                    return Dom.read(bytes);
                })
                .getDocumentElement();
    }

    Map<String, byte[]> all() {
        trees.forEach((name, tree) -> parts.put(name, Dom.write(tree)));
        return parts;
    }

    /** Takes the headers, or the footers, out; the sections still name them. */
    void removeRunning(String kind) {
        String related = Relationship.partOf(DOCUMENT);
        List<String> gone = new ArrayList<>();
        for (Element relationship : Dom.children(tree(related))) {
            if (relationship.getAttribute("Type").endsWith("/" + kind)) {
                gone.add("/word/" + relationship.getAttribute("Target"));
                WordElements.remove(relationship);
            }
        }
        for (Element type : Dom.children(tree(TYPES))) {
            if (gone.contains(type.getAttribute("PartName"))) {
                WordElements.remove(type);
            }
        }
        gone.forEach(name -> parts.remove(name.substring(1)));
    }

    /** A part that hangs on the document. */
    void relate(String id, String kind, Carried part) {
        Element all = tree(Relationship.partOf(DOCUMENT));
        all.appendChild(relationship(
                all.getOwnerDocument(),
                new Relationship(
                        DOCUMENT,
                        id,
                        Namespaces.RELATIONSHIPS + "/" + kind,
                        part.name().substring("word/".length()),
                        false)));
    }

    void put(Carried part, byte[] bytes) {
        parts.put(part.name(), bytes);
        Element types = tree(TYPES);
        Element type = types.getOwnerDocument().createElementNS(Namespaces.CONTENT_TYPES, "Override");
        type.setAttribute("PartName", "/" + part.name());
        type.setAttribute("ContentType", part.contentType());
        types.appendChild(type);
        if (!part.relationships().isEmpty()) {
            Document document = Dom.read(("<Relationships xmlns=\"" + Namespaces.PACKAGE_RELATIONSHIPS + "\"/>")
                    .getBytes(StandardCharsets.UTF_8));
            part.relationships()
                    .forEach(related -> document.getDocumentElement().appendChild(relationship(document, related)));
            parts.put(Relationship.partOf(part.name()), Dom.write(document));
        }
    }

    private static Element relationship(Document document, Relationship related) {
        Element relationship = document.createElementNS(Namespaces.PACKAGE_RELATIONSHIPS, "Relationship");
        relationship.setAttribute("Id", related.id());
        relationship.setAttribute("Type", related.type());
        relationship.setAttribute("Target", related.target());
        if (related.external()) {
            relationship.setAttribute("TargetMode", "External");
        }
        return relationship;
    }
}
