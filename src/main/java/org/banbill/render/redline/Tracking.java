package org.banbill.render.redline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banbill.ooxml.Element;
import org.banbill.ooxml.Node;
import org.banbill.render.word.plan.Sha256;

/** Makes the marks of tracked changes, each with author, date and an id of its own. */
public final class Tracking {

    /** What happened to words, a paragraph or a row. */
    public enum Kind {
        INSERTED("w:ins"),
        DELETED("w:del"),
        /** Stood here, and stands elsewhere now. */
        MOVED_FROM("w:moveFrom"),
        MOVED_TO("w:moveTo");

        private final String element;

        Kind(String element) {
            this.element = element;
        }

        /** Whether it stands in the text before. */
        boolean isBefore() {
            return this == DELETED || this == MOVED_FROM;
        }
    }

    private final String author;
    private final String date;
    private final Set<String> controls = new HashSet<>();
    private int ids;

    public Tracking(Revision revision) {
        this.author = revision.author();
        this.date = revision.date().toString();
    }

    /** An id for whatever is marked in the text; bookmarks are counted along. */
    public String nextId() {
        return Integer.toString(ids++);
    }

    /** The element that marks a paragraph's end or a row. */
    public Element mark(Kind kind) {
        return marked(kind.element, List.of());
    }

    /** Runs with their mark around them. */
    Element around(Kind kind, List<Element> runs) {
        return marked(
                kind.element,
                kind == Kind.DELETED ? runs.stream().map(Tracking::deleted).toList() : runs);
    }

    /** The mark that says what a paragraph, a run or a section looked like before. */
    public Element change(String name, Element before) {
        return marked(name, List.of(before));
    }

    private Element marked(String name, List<Element> children) {
        return Element.of(name, children, "w:id", nextId(), "w:author", author, "w:date", date);
    }

    /** Where a moved stretch begins; both of its places have one name. */
    Element moveStart(Kind kind, String id, String name) {
        return Element.of(kind.element + "RangeStart", "w:id", id, "w:author", author, "w:date", date, "w:name", name);
    }

    Element moveEnd(Kind kind, String id) {
        return Element.of(kind.element + "RangeEnd", "w:id", id);
    }

    /** A content control with other words, and an id that no other one has. */
    public Element control(Element control, List<? extends Node> content) {
        return control.with(control.elements().stream()
                .map(part -> switch (part.name()) {
                    case "w:sdtPr" -> part.map(this::unique);
                    case "w:sdtContent" -> part.with(content);
                    default -> part;
                })
                .toList());
    }

    private Element unique(Element property) {
        if (!property.is("w:id")) {
            return property;
        }
        int id = Integer.parseInt(property.attribute("w:val"));
        while (!controls.add(Integer.toString(id))) {
            id = Sha256.positive("again/" + id);
        }
        return property.withAttribute("w:val", Integer.toString(id));
    }

    private static Element deleted(Element run) {
        return run.map(element -> switch (element.name()) {
            case "w:t" -> element.renamed("w:delText");
            case "w:instrText" -> element.renamed("w:delInstrText");
            default -> element;
        });
    }
}
