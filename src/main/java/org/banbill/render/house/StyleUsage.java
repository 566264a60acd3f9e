package org.banbill.render.house;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.banbill.ooxml.WordElements;
import org.w3c.dom.Element;

/** How a draft uses its styles: what a look must be fitted to. */
final class StyleUsage {

    /** The character styles that Banbill sets headings in end so. */
    private static final String HEADING = "Heading";

    private final Set<String> used = new TreeSet<>();
    private final Set<String> withText = new HashSet<>();
    private final Map<String, Set<String>> headings = new HashMap<>();
    private final Map<String, Set<String>> levels = new HashMap<>();

    StyleUsage(Element document) {
        for (Element paragraph : WordElements.all(document, "p")) {
            WordElements.child(paragraph, "pPr").ifPresent(properties -> paragraph(paragraph, properties));
        }
    }

    private void paragraph(Element paragraph, Element properties) {
        String style = WordElements.value(properties, "pStyle");
        used.add(style);
        for (Element run : WordElements.all(paragraph, "r")) {
            String letters = WordElements.child(run, "rPr")
                    .map(look -> WordElements.value(look, "rStyle"))
                    .orElse("");
            if (letters.endsWith(HEADING)) {
                headings.computeIfAbsent(style, absent -> new TreeSet<>()).add(letters);
            } else if (WordElements.all(run, "t").stream()
                    .anyMatch(text -> !text.getTextContent().isBlank())) {
                withText.add(style);
            }
        }
        WordElements.child(properties, "numPr")
                .ifPresent(number -> levels.computeIfAbsent(style, absent -> new TreeSet<>())
                        .add(WordElements.value(number, "numId") + "/" + WordElements.value(number, "ilvl")));
    }

    /** The ids of the paragraph styles in use. */
    Set<String> used() {
        return used;
    }

    /** Whether a unit's text begins in the line of its heading, as in 제1조(목적) 이 법은 …. */
    boolean headingRunsIn(String style) {
        return headings.containsKey(style) && withText.contains(style);
    }

    /** The character styles of the headings in paragraphs of a style. */
    Set<String> headings(String style) {
        return headings.getOrDefault(style, Set.of());
    }

    /** The lists that number paragraphs of a style themselves: number of the list, slash, level. */
    Set<String> levels(String style) {
        return levels.getOrDefault(style, Set.of());
    }
}
