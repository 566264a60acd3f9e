package org.banbill.render.house;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.ooxml.Namespaces;
import org.banbill.ooxml.WordElements;
import org.banbill.render.house.Template.Running;
import org.w3c.dom.Element;

/** Gives the sections of a draft the template's paper, margins, headers and footers. */
final class HousePages {

    private static final List<String> PAGE = List.of("pgSz", "pgMar", "pgBorders", "docGrid");
    /** Five centimetres. A narrower column is a mistake in the template, or a label's, not a bill's. */
    private static final long NARROWEST = 2835;

    private final Element document;
    private final Template template;

    HousePages(Element document, Template template) {
        this.document = document;
        this.template = template;
    }

    /** @param carried the headers and footers that come along, by the ids of their relationships */
    void dress(Map<String, Running> carried) {
        List<Element> sections = WordElements.all(document, "sectPr");
        long before = width(sections.get(0));
        for (int index = 0; index < sections.size(); index++) {
            page(sections.get(index));
            running(sections.get(index), carried, index == 0);
        }
        long after = width(sections.get(0));
        if (after != before) {
            widen((double) after / before);
        }
    }

    private void page(Element section) {
        Optional<Element> given = template.section().filter(theirs -> width(theirs) >= NARROWEST);
        for (String name : PAGE) {
            given.flatMap(theirs -> WordElements.child(theirs, name)).ifPresent(theirs -> {
                WordElements.remove(section, List.of(name));
                WordElements.insert(section, WordElements.copy(section.getOwnerDocument(), theirs), Schema.SECTION);
            });
        }
    }

    /** The letterhead of a first page stands on the first page of the bill, not on those of the papers behind it. */
    private void running(Element section, Map<String, Running> carried, boolean isFirst) {
        boolean first = isFirst
                && carried.values().stream().anyMatch(running -> running.pages().equals("first"))
                && template.section()
                        .flatMap(theirs -> WordElements.child(theirs, "titlePg"))
                        .filter(title -> !Set.of("0", "false", "off").contains(WordElements.attribute(title, "val")))
                        .isPresent();
        for (String kind : List.of("header", "footer")) {
            if (carried.values().stream().anyMatch(running -> running.kind().equals(kind))) {
                WordElements.remove(section, List.of(kind + "Reference"));
            }
        }
        carried.forEach((id, running) -> {
            if (first || !running.pages().equals("first")) {
                Element reference = WordElements.make(section.getOwnerDocument(), running.kind() + "Reference");
                WordElements.set(reference, "type", running.pages());
                reference.setAttributeNS(Namespaces.RELATIONSHIPS, "r:id", id);
                WordElements.insert(section, reference, Schema.SECTION);
            }
        });
        if (first) {
            WordElements.insert(section, WordElements.make(section.getOwnerDocument(), "titlePg"), Schema.SECTION);
        }
    }

    /** Between the margins; 0 where a section does not say. */
    private static long width(Element section) {
        Optional<Element> size = WordElements.child(section, "pgSz");
        Optional<Element> margins = WordElements.child(section, "pgMar");
        if (size.isEmpty() || margins.isEmpty()) {
            return 0;
        }
        return number(size.get(), "w") - number(margins.get(), "left") - number(margins.get(), "right");
    }

    /** Tables keep their proportions. */
    private void widen(double by) {
        for (String name : List.of("tblW", "gridCol", "tcW")) {
            for (Element width : WordElements.all(document, name)) {
                WordElements.set(width, "w", Long.toString(Math.round(number(width, "w") * by)));
            }
        }
    }

    private static long number(Element element, String attribute) {
        try {
            return Long.parseLong(WordElements.attribute(element, attribute));
        } catch (NumberFormatException e) {
            // docx4j reads numbers; a measure with a unit is as good as none
            return 0;
        }
    }
}
