package org.banbill.render.house;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.banbill.ooxml.WordElements;
import org.w3c.dom.Element;

/** Gives the styles and list labels of a draft the look of the template's. */
final class HouseStyles {

    private static final Set<String> TOGGLES = Set.of("b", "bCs", "i", "iCs", "caps", "smallCaps", "u");
    /** Nobody sees it: the low paragraph that Word wants after a table. */
    private static final String FILLER = "After Table";

    private static final List<String> DIRECTION = List.of("bidi", "autoSpaceDE", "autoSpaceDN");

    private final Template template;
    private final Element styles;
    private final Element numbering;
    private final StyleUsage usage;
    private final Fonts fonts;
    private final boolean carriesRunning;
    private final StyleMatch match;
    private final Map<String, Element> ours = new LinkedHashMap<>();
    private final Map<String, String> twins = new LinkedHashMap<>();
    private final Set<String> lacking = new TreeSet<>();

    /** @param carriesRunning whether the template's headers and footers come along */
    HouseStyles(
            Template template,
            Element styles,
            Element numbering,
            StyleUsage usage,
            Fonts fonts,
            boolean carriesRunning) {
        this.template = template;
        this.styles = styles;
        this.numbering = numbering;
        this.usage = usage;
        this.fonts = fonts;
        this.carriesRunning = carriesRunning;
        this.match = new StyleMatch(template);
        WordElements.children(styles, "style")
                .forEach(style -> ours.put(WordElements.attribute(style, "styleId"), style));
    }

    /** @return the names of our styles, in use, that the template lacks */
    Set<String> dress() {
        ground();
        for (Element style : List.copyOf(ours.values())) {
            String id = WordElements.attribute(style, "styleId");
            Optional<Element> twin = match.of(style);
            twin.ifPresent(found -> twins.putIfAbsent(WordElements.attribute(found, "styleId"), id));
            if (isDefault(style)) {
                continue;
            }
            if (twin.isPresent()) {
                dress(style, id, twin.get());
            } else {
                if (usage.used().contains(id) && !Template.name(style).equals(FILLER)) {
                    lacking.add(Template.name(style));
                }
                fonts.followText(style);
            }
        }
        return lacking;
    }

    /** For styles of the template the ids of ours that took their looks over. */
    Map<String, String> twins() {
        return twins;
    }

    private static boolean isDefault(Element style) {
        return WordElements.attribute(style, "default").equals("1");
    }

    /** What all styles stand on. */
    private void ground() {
        Look plain = template.plain();
        fonts.fit(plain);
        fonts.fill(plain);
        Element defaults = WordElements.child(styles, "docDefaults").orElseThrow();
        Element run = WordElements.child(defaults, "rPrDefault").orElseThrow();
        Element paragraph = WordElements.child(defaults, "pPrDefault").orElseThrow();
        plain.runInto(run, Look.RUN);
        plain.paragraphInto(paragraph, Look.PARAGRAPH);
        template.normal().ifPresent(normal -> {
            fonts.fit(normal);
            ours.values().stream()
                    .filter(style -> isDefault(style)
                            && WordElements.attribute(style, "type").equals("paragraph"))
                    .forEach(style -> {
                        normal.runInto(style, Look.RUN);
                        // an indent of all text would shift what has none of its own: centred titles, tables
                        normal.paragraphInto(style, without(Look.PARAGRAPH, "ind"));
                    });
        });
    }

    private void dress(Element style, String id, Element twin) {
        Look look = template.look(twin);
        fonts.fit(look);
        if (WordElements.attribute(style, "type").equals("character")) {
            look.runInto(style, Look.RUN);
            return;
        }
        if (!WordElements.attribute(style, "type").equals("paragraph")) {
            return;
        }
        if (!template.standsOnDefault(twin)) {
            standAlone(style);
        }
        boolean isRunning = Set.of("header", "footer").contains(Template.name(style));
        if (isRunning && !carriesRunning) {
            look.runInto(style, Look.RUN);
        } else if (usage.headingRunsIn(id)) {
            look.paragraphInto(style, Set.of("spacing", "keepLines"));
            usage.headings(id).forEach(heading -> heading(heading, look));
            levels(id).forEach(level -> look.runInto(level, Look.RUN_IN_LINE));
        } else {
            look.runInto(style, Look.RUN);
            look.paragraphInto(style, keepsIndent(style) ? without(Look.PARAGRAPH, "ind") : Look.PARAGRAPH);
            if (isRunning) {
                tabs(style, twin);
            }
            // Word takes bold in both the line and its letters for not bold: the letters say no more
            usage.headings(id).forEach(heading -> heading(heading, new Look()));
            levels(id).forEach(HouseStyles::followLine);
        }
    }

    private void heading(String id, Look look) {
        Optional.ofNullable(ours.get(id)).ifPresent(style -> look.runInto(style, Look.RUN_IN_LINE));
    }

    /** The indents of numbered lines and of contents make room for the labels of this bill. */
    private static boolean keepsIndent(Element style) {
        boolean isNumbered = WordElements.child(style, "pPr")
                .flatMap(properties -> WordElements.child(properties, "numPr"))
                .isPresent();
        return isNumbered || Template.name(style).startsWith("toc ");
    }

    private void tabs(Element style, Element twin) {
        for (Element step : template.chain(twin)) {
            WordElements.child(step, "pPr")
                    .flatMap(properties -> WordElements.child(properties, "tabs"))
                    .ifPresent(tabs -> WordElements.child(style, "pPr").ifPresent(properties -> {
                        WordElements.remove(properties, List.of("tabs"));
                        WordElements.insert(
                                properties, WordElements.copy(style.getOwnerDocument(), tabs), Schema.PARAGRAPH);
                    }));
        }
    }

    /** Like its twin it stands on no other; the direction of the text comes from Normal, and must not be lost. */
    private void standAlone(Element style) {
        Element normal = ours.getOrDefault("Normal", style);
        WordElements.remove(style, List.of("basedOn"));
        for (String name : DIRECTION) {
            WordElements.child(normal, "pPr")
                    .flatMap(properties -> WordElements.child(properties, name))
                    .ifPresent(property -> WordElements.child(style, "pPr").ifPresent(properties -> {
                        WordElements.remove(properties, List.of(name));
                        WordElements.insert(
                                properties, WordElements.copy(style.getOwnerDocument(), property), Schema.PARAGRAPH);
                    }));
        }
    }

    /** The levels of lists that number paragraphs of a style. */
    private List<Element> levels(String style) {
        Set<Element> levels = new LinkedHashSet<>();
        for (Element level : WordElements.all(numbering, "lvl")) {
            if (WordElements.value(level, "pStyle").equals(style)) {
                levels.add(level);
            }
        }
        for (Element list : WordElements.children(numbering, "num")) {
            String number = WordElements.attribute(list, "numId");
            String template = WordElements.value(list, "abstractNumId");
            WordElements.children(numbering, "abstractNum").stream()
                    .filter(lists ->
                            WordElements.attribute(lists, "abstractNumId").equals(template))
                    .flatMap(lists -> WordElements.children(lists, "lvl").stream())
                    .filter(level -> usage.levels(style).contains(number + "/" + WordElements.attribute(level, "ilvl")))
                    .forEach(levels::add);
        }
        return List.copyOf(levels);
    }

    private static void followLine(Element level) {
        WordElements.child(level, "rPr").ifPresent(properties -> WordElements.remove(properties, TOGGLES));
    }

    private static Set<String> without(Set<String> names, String name) {
        Set<String> rest = new LinkedHashSet<>(names);
        rest.remove(name);
        return rest;
    }
}
