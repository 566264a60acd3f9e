package org.banbill.render.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.banbill.ooxml.WordElements;
import org.w3c.dom.Element;

/**
 * Finds the style of a template that gives a style of ours its look. In this order:
 *
 * <ol>
 *   <li>the style of the same name, such as “Section”, “Long Title”, “toc 1”, “header”;
 *   <li>for a unit in the outline Word's heading of the same level: “heading 1”, “heading 2” …;
 *   <li>for a title of the bill or of a paper Word's “Title”, for a heading in a paper “heading 2”, for that of the
 *       contents “TOC Heading”.
 * </ol>
 */
final class StyleMatch {

    /** A unit of ours may be called as Word calls something else: TITLE I of a bill is no title of the document. */
    private static final Set<String> OF_WORD = Set.of("title", "subtitle");

    private static final Set<String> NO_TITLES = Set.of("long title", "short title");

    private final Template template;

    StyleMatch(Template template) {
        this.template = template;
    }

    Optional<Element> of(Element ours) {
        String type = WordElements.attribute(ours, "type");
        return candidates(ours).stream()
                .map(name -> template.named(type, name))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The names under which a template may have it, the best first. */
    static List<String> candidates(Element ours) {
        String name = Template.name(ours).toLowerCase(Locale.ROOT);
        Optional<String> outline =
                WordElements.child(ours, "pPr").map(properties -> WordElements.value(properties, "outlineLvl"));
        boolean isUnit = outline.isPresent() && !outline.get().isEmpty();
        List<String> names = new ArrayList<>();
        if (!isUnit || !OF_WORD.contains(name)) {
            names.add(name);
        }
        if (isUnit) {
            names.add("heading " + (Integer.parseInt(outline.get()) + 1));
        } else if (name.endsWith(" title") && !NO_TITLES.contains(name)) {
            names.add("title");
        } else if (name.equals("paper heading")) {
            names.add("heading 2");
        } else if (name.equals("contents heading")) {
            names.add("toc heading");
        }
        return names;
    }
}
