package org.banbill.render.redline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.banbill.ooxml.Element;
import org.banbill.ooxml.Node;
import org.banbill.render.word.plan.Sha256;
import org.banbill.render.word.plan.StyleNames;

/**
 * The styles and lists of a redline: those of the document after, and beside them those of the document before that are
 * different. A style and the list that it is numbered by are shared together or not at all.
 */
final class SharedStyles {

    private static final String BEFORE = "Before";

    private final RedlinedParts before;
    private final RedlinedParts after;
    private final Map<String, Element> stylesBefore;
    private final Map<String, Element> stylesAfter;
    private final Map<String, Element> listsBefore;
    private final Map<String, Element> listsAfter;
    private final Set<String> shared = new HashSet<>();

    /** Abstract lists before → after. */
    private final Map<String, String> templates = new HashMap<>();

    /** Lists before → in the redline. */
    private final Map<String, String> lists = new HashMap<>();

    private final List<Element> addedTemplates = new ArrayList<>();
    private final List<Element> addedLists = new ArrayList<>();

    private SharedStyles(RedlinedParts before, RedlinedParts after) {
        this.before = before;
        this.after = after;
        this.stylesBefore = by("w:styleId", before.styles().elements("w:style"));
        this.stylesAfter = by("w:styleId", after.styles().elements("w:style"));
        this.listsBefore = by("w:numId", before.numbering().elements("w:num"));
        this.listsAfter = by("w:numId", after.numbering().elements("w:num"));
    }

    /** @param votes how often a paragraph of a list before stands for one of a list after */
    static SharedStyles of(RedlinedParts before, RedlinedParts after, Map<String, Map<String, Integer>> votes) {
        SharedStyles forms = new SharedStyles(before, after);
        forms.share();
        forms.mapLists(votes);
        return forms;
    }

    private static Map<String, Element> by(String attribute, List<Element> elements) {
        Map<String, Element> by = new LinkedHashMap<>();
        elements.forEach(element -> by.put(element.attribute(attribute), element));
        return by;
    }

    private static Element known(Map<String, Element> elements, String id) {
        return Objects.requireNonNull(elements.get(id), id);
    }

    boolean isNumberedBefore(Element paragraph) {
        return NumberedParagraphs.isNumbered(paragraph, stylesBefore);
    }

    boolean isNumberedAfter(Element paragraph) {
        return NumberedParagraphs.isNumbered(paragraph, stylesAfter);
    }

    // --- what is shared

    /** Takes all that look alike for shared, and then drops what hangs on something that is not. */
    private void share() {
        Map<Element, String> known = new HashMap<>();
        after.numbering()
                .elements("w:abstractNum")
                .forEach(template -> known.put(bare(template), template.attribute("w:abstractNumId")));
        for (Element template : before.numbering().elements("w:abstractNum")) {
            Optional.ofNullable(known.get(bare(template)))
                    .ifPresent(same -> templates.put(template.attribute("w:abstractNumId"), same));
        }
        stylesBefore.forEach((id, style) -> {
            Element other = stylesAfter.get(id);
            if (other != null && look(style).equals(look(other))) {
                shared.add(id);
            }
        });
        if (!defaults(before).equals(defaults(after))) {
            shared.remove(StyleNames.NORMAL);
        }
        boolean changed = true;
        while (changed) {
            changed = shared.removeIf(id -> !canBeShared(known(stylesBefore, id), known(stylesAfter, id)));
            changed |= templates.keySet().removeIf(id -> !stylesOf(id).allMatch(shared::contains));
        }
    }

    private static Element bare(Element template) {
        return template.withAttribute("w:abstractNumId", "");
    }

    private Stream<String> stylesOf(String template) {
        return before.numbering().elements("w:abstractNum").stream()
                .filter(found -> found.attribute("w:abstractNumId").equals(template))
                .flatMap(found -> found.elements("w:lvl").stream())
                .flatMap(level -> level.value("w:pStyle").stream());
    }

    private static Optional<Element> defaults(RedlinedParts parts) {
        return parts.styles().find("w:docDefaults").map(SharedStyles::plain);
    }

    /**
     * A style without what makes no other look: which list numbers it, the language, the style of the paragraph that is
     * typed next, and the columns of the contents, which are as wide as their labels.
     */
    private static Element look(Element style) {
        Element look = plain(style.without("w:next"));
        return style.attribute("w:styleId").startsWith(StyleNames.CONTENTS_ENTRY) ? look.without("w:pPr") : look;
    }

    private static Element plain(Element element) {
        return element.map(part -> part.without("w:lang", "w:numId"));
    }

    private boolean canBeShared(Element style, Element other) {
        boolean sameNumbers = NumberedParagraphs.list(style)
                .map(id -> NumberedParagraphs.list(other)
                        .filter(otherId -> sameList(known(listsBefore, id), known(listsAfter, otherId)))
                        .isPresent())
                .orElse(true);
        return sameNumbers
                && style.value("w:basedOn")
                        .filter(base -> !shared.contains(base))
                        .isEmpty();
    }

    private boolean sameList(Element list, Element other) {
        String template = templates.get(list.value("w:abstractNumId").orElse(""));
        return template != null
                && other.value("w:abstractNumId").equals(Optional.of(template))
                && list.elements("w:lvlOverride").equals(other.elements("w:lvlOverride"));
    }

    // --- what the others become

    private void mapLists(Map<String, Map<String, Integer>> votes) {
        Set<String> taken = new HashSet<>();
        for (String id : shared) {
            Optional<String> list = NumberedParagraphs.list(known(stylesBefore, id));
            Optional<String> other = NumberedParagraphs.list(known(stylesAfter, id));
            if (list.isPresent() && other.isPresent()) {
                lists.put(list.get(), other.get());
                taken.add(other.get());
            }
        }
        listsBefore.forEach((id, list) -> {
            if (!lists.containsKey(id)) {
                Map<String, Integer> chosen = votes.getOrDefault(id, Map.of());
                Optional<String> other = chosen.keySet().stream()
                        .filter(candidate -> !taken.contains(candidate))
                        .filter(candidate -> sameList(list, known(listsAfter, candidate)))
                        .max(Comparator.<String>comparingInt(candidate -> chosen.getOrDefault(candidate, 0))
                                .thenComparing(Comparator.reverseOrder()));
                lists.put(id, other.orElseGet(() -> add(list)));
                other.ifPresent(taken::add);
            }
        });
    }

    private String add(Element list) {
        String id = Integer.toString(listsAfter.size() + addedLists.size() + 1);
        String template = template(list.value("w:abstractNumId").orElse(""));
        addedLists.add(list.withAttribute("w:numId", id)
                .map(part -> part.is("w:abstractNumId") ? part.withAttribute("w:val", template) : part));
        return id;
    }

    private String template(String id) {
        String known = templates.get(id);
        if (known != null) {
            return known;
        }
        int next = after.numbering().elements("w:abstractNum").size() + addedTemplates.size();
        String added = Integer.toString(next);
        for (Element template : before.numbering().elements("w:abstractNum")) {
            if (template.attribute("w:abstractNumId").equals(id)) {
                addedTemplates.add(
                        template.withAttribute("w:abstractNumId", added).map(this::ofBefore));
            }
        }
        templates.put(id, added);
        return added;
    }

    /** A list of its own: Word takes two with one nsid for the same. */
    private Element ofBefore(Element part) {
        return switch (part.name()) {
            case "w:nsid", "w:tmpl" ->
                part.withAttribute(
                        "w:val",
                        Sha256.hex(BEFORE + part.attribute("w:val"))
                                .substring(0, 8)
                                .toUpperCase(Locale.ROOT));
            case "w:pStyle" -> part.withAttribute("w:val", style(part.attribute("w:val")));
            default -> part;
        };
    }

    /** The name in the redline of a style before. */
    String style(String id) {
        if (shared.contains(id) || !stylesBefore.containsKey(id)) {
            return id;
        }
        String renamed = BEFORE + id;
        return stylesAfter.containsKey(renamed) ? renamed + "Redline" : renamed;
    }

    /** The id in the redline of a list before. */
    String listBefore(String id) {
        return lists.getOrDefault(id, id);
    }

    Element styles() {
        List<Node> all = new ArrayList<>(after.styles().children());
        stylesBefore.forEach((id, style) -> {
            if (!shared.contains(id)) {
                all.add(styleBefore(style));
            }
        });
        return after.styles().with(all);
    }

    private Element styleBefore(Element style) {
        boolean isNormal = style.attribute("w:styleId").equals(StyleNames.NORMAL);
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("w:type", style.attribute("w:type"));
        attributes.put("w:customStyle", "1");
        attributes.put("w:styleId", style(style.attribute("w:styleId")));
        Element own = isNormal ? withDefaults(style) : style;
        Element changed = own.map(part -> switch (part.name()) {
            case "w:name" -> part.withAttribute("w:val", BEFORE + " " + part.attribute("w:val"));
            case "w:basedOn", "w:next" -> part.withAttribute("w:val", style(part.attribute("w:val")));
            case "w:numId" -> part.withAttribute("w:val", listBefore(part.attribute("w:val")));
            default -> part;
        });
        return new Element("w:style", "", attributes, changed.children());
    }

    /** What every style before is based on says itself what its document says for all. */
    private Element withDefaults(Element normal) {
        Element defaults = before.styles().find("w:docDefaults").orElseThrow();
        List<Node> paragraph =
                new ArrayList<>(normal.find("w:pPr").map(Element::children).orElse(List.of()));
        defaults.find("w:pPrDefault")
                .flatMap(found -> found.find("w:pPr"))
                .ifPresent(found -> paragraph.addAll(found.children()));
        List<Node> children = new ArrayList<>(normal.without("w:pPr", "w:rPr").children());
        children.add(Element.of("w:pPr").with(paragraph));
        defaults.find("w:rPrDefault").flatMap(found -> found.find("w:rPr")).ifPresent(children::add);
        return normal.with(children);
    }

    Element numbering() {
        List<Node> all = new ArrayList<>(after.numbering().elements("w:abstractNum"));
        all.addAll(addedTemplates);
        all.addAll(after.numbering().elements("w:num"));
        all.addAll(addedLists);
        return after.numbering().with(all);
    }
}
