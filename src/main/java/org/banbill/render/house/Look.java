package org.banbill.render.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banbill.ooxml.Dom;
import org.banbill.ooxml.Namespaces;
import org.banbill.ooxml.WordElements;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * How paragraphs and letters look: the part of a style's properties that a template may give. Numbers, outline, tabs,
 * languages and directions are no look; they are ours.
 */
public final class Look {

    static final Set<String> PARAGRAPH =
            Set.of("keepLines", "widowControl", "pBdr", "shd", "spacing", "ind", "contextualSpacing", "jc");
    static final Set<String> RUN = Set.of(
            "rFonts",
            "b",
            "bCs",
            "i",
            "iCs",
            "caps",
            "smallCaps",
            "color",
            "spacing",
            "w",
            "kern",
            "position",
            "sz",
            "szCs",
            "u",
            "shd");
    /** What a heading in the line of its text may differ from the text in. */
    static final Set<String> RUN_IN_LINE = Set.of("rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "color", "u");
    /** Attribute by attribute, a later one overrides an earlier one. */
    private static final Set<String> BY_ATTRIBUTE = Set.of("rFonts", "spacing", "ind");

    private final Map<String, Element> paragraph = new LinkedHashMap<>();
    private final Map<String, Element> run = new LinkedHashMap<>();

    public Map<String, Element> paragraph() {
        return paragraph;
    }

    public Map<String, Element> run() {
        return run;
    }

    /** Lays the properties of a style, or of the document's defaults, over those so far. */
    public void lay(Element style) {
        WordElements.child(style, "pPr").ifPresent(properties -> lay(properties, paragraph));
        WordElements.child(style, "rPr").ifPresent(properties -> lay(properties, run));
    }

    private static void lay(Element properties, Map<String, Element> over) {
        for (Element property : Dom.children(properties)) {
            String name = property.getLocalName();
            Element before = over.get(name);
            over.put(
                    name,
                    before != null && BY_ATTRIBUTE.contains(name)
                            ? both(before, property)
                            : (Element) property.cloneNode(true));
        }
    }

    private static Element both(Element before, Element after) {
        Element both = (Element) before.cloneNode(true);
        NamedNodeMap attributes = after.getAttributes();
        for (int index = 0; index < attributes.getLength(); index++) {
            Attr attribute = (Attr) attributes.item(index);
            String name = attribute.getLocalName();
            if (Namespaces.WORD.equals(attribute.getNamespaceURI())) {
                excluded(name).forEach(other -> both.removeAttributeNS(Namespaces.WORD, other));
                WordElements.set(both, name, attribute.getValue());
            }
        }
        return both;
    }

    /** A font by name puts the theme's out, and the other way round; so do the two ways to indent a first line. */
    private static List<String> excluded(String attribute) {
        return switch (attribute) {
            case "ascii", "hAnsi", "eastAsia" -> List.of(attribute + "Theme");
            case "cs" -> List.of("cstheme");
            case "asciiTheme", "hAnsiTheme", "eastAsiaTheme" -> List.of(attribute.replace("Theme", ""));
            case "cstheme" -> List.of("cs");
            case "hanging" -> List.of("firstLine");
            case "firstLine" -> List.of("hanging");
            default -> List.of();
        };
    }

    /** Writes the paragraph's look into a style of ours in place of its own. */
    void paragraphInto(Element style, Set<String> names) {
        into(style, "pPr", paragraph, names, Schema.PARAGRAPH);
    }

    /** Writes the letters' look into a style, or a list's level, of ours in place of its own. */
    void runInto(Element style, Set<String> names) {
        into(style, "rPr", run, names, Schema.RUN);
    }

    private static void into(
            Element style, String kind, Map<String, Element> look, Set<String> names, List<String> order) {
        Document document = style.getOwnerDocument();
        Element properties = WordElements.child(style, kind).orElseGet(() -> {
            Element made = WordElements.make(document, kind);
            WordElements.insert(style, made, Schema.STYLE);
            return made;
        });
        WordElements.remove(properties, names);
        for (String name : order) {
            Element property = look.get(name);
            if (property != null && names.contains(name)) {
                WordElements.insert(properties, WordElements.copy(document, property), order);
            }
        }
        if (new ArrayList<>(Dom.children(properties)).isEmpty()) {
            WordElements.remove(properties);
        }
    }
}
