package org.banbill.render.word.house;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.w3c.dom.Element;

/** Gives the styles and list labels of a draft the look of the template's. */
final class DressStyles {

    private static final Set<String> TOGGLES = Set.of("b", "bCs", "i", "iCs", "caps", "smallCaps", "u");
    /** Nobody sees it: the low paragraph that Word wants after a table. */
    private static final String FILLER = "After Table";

    private static final List<String> DIRECTION = List.of("bidi", "autoSpaceDE", "autoSpaceDN");

    private final Template template;
    private final Element styles;
    private final Element numbering;
    private final Usage usage;
    private final Fonts fonts;
    private final boolean carriesRunning;
    private final StyleMatch match;
    private final Map<String, Element> ours = new LinkedHashMap<>();
    private final Map<String, String> twins = new LinkedHashMap<>();
    private final Set<String> lacking = new TreeSet<>();

    /** @param carriesRunning whether the template's headers and footers come along */
    DressStyles(
            Template template, Element styles, Element numbering, Usage usage, Fonts fonts, boolean carriesRunning) {
        this.template = template;
        this.styles = styles;
        this.numbering = numbering;
        this.usage = usage;
        this.fonts = fonts;
        this.carriesRunning = carriesRunning;
        this.match = new StyleMatch(template);
        Words.children(styles, "style").forEach(style -> ours.put(Words.attribute(style, "styleId"), style));
    }

    /** @return the names of our styles, in use, that the template lacks */
    Set<String> dress() {
        ground();
        for (Element style : List.copyOf(ours.values())) {
            String id = Words.attribute(style, "styleId");
            Optional<Element> twin = match.of(style);
            twin.ifPresent(found -> twins.putIfAbsent(Words.attribute(found, "styleId"), id));
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
        return Words.attribute(style, "default").equals("1");
    }

    /** What all styles stand on. */
    private void ground() {
        Look plain = template.plain();
        fonts.fit(plain);
        fonts.fill(plain);
        Element defaults = Words.child(styles, "docDefaults").orElseThrow();
        Element run = Words.child(defaults, "rPrDefault").orElseThrow();
        Element paragraph = Words.child(defaults, "pPrDefault").orElseThrow();
        plain.runInto(run, Look.RUN);
        plain.paragraphInto(paragraph, Look.PARAGRAPH);
        template.normal().ifPresent(normal -> {
            fonts.fit(normal);
            ours.values().stream()
                    .filter(style ->
                            isDefault(style) && Words.attribute(style, "type").equals("paragraph"))
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
        if (Words.attribute(style, "type").equals("character")) {
            look.runInto(style, Look.RUN);
            return;
        }
        if (!Words.attribute(style, "type").equals("paragraph")) {
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
            levels(id).forEach(DressStyles::followLine);
        }
    }

    private void heading(String id, Look look) {
        Optional.ofNullable(ours.get(id)).ifPresent(style -> look.runInto(style, Look.RUN_IN_LINE));
    }

    /** The indents of numbered lines and of contents make room for the labels of this bill. */
    private static boolean keepsIndent(Element style) {
        boolean isNumbered = Words.child(style, "pPr")
                .flatMap(properties -> Words.child(properties, "numPr"))
                .isPresent();
        return isNumbered || Template.name(style).startsWith("toc ");
    }

    private void tabs(Element style, Element twin) {
        for (Element step : template.chain(twin)) {
            Words.child(step, "pPr")
                    .flatMap(properties -> Words.child(properties, "tabs"))
                    .ifPresent(tabs -> Words.child(style, "pPr").ifPresent(properties -> {
                        Words.remove(properties, List.of("tabs"));
                        Words.insert(properties, Words.copy(style.getOwnerDocument(), tabs), Schema.PARAGRAPH);
                    }));
        }
    }

    /** Like its twin it stands on no other; the direction of the text comes from Normal, and must not be lost. */
    private void standAlone(Element style) {
        Element normal = ours.getOrDefault("Normal", style);
        Words.remove(style, List.of("basedOn"));
        for (String name : DIRECTION) {
            Words.child(normal, "pPr")
                    .flatMap(properties -> Words.child(properties, name))
                    .ifPresent(property -> Words.child(style, "pPr").ifPresent(properties -> {
                        Words.remove(properties, List.of(name));
                        Words.insert(properties, Words.copy(style.getOwnerDocument(), property), Schema.PARAGRAPH);
                    }));
        }
    }

    /** The levels of lists that number paragraphs of a style. */
    private List<Element> levels(String style) {
        Set<Element> levels = new LinkedHashSet<>();
        for (Element level : Words.all(numbering, "lvl")) {
            if (Words.value(level, "pStyle").equals(style)) {
                levels.add(level);
            }
        }
        for (Element list : Words.children(numbering, "num")) {
            String number = Words.attribute(list, "numId");
            String template = Words.value(list, "abstractNumId");
            Words.children(numbering, "abstractNum").stream()
                    .filter(lists -> Words.attribute(lists, "abstractNumId").equals(template))
                    .flatMap(lists -> Words.children(lists, "lvl").stream())
                    .filter(level -> usage.levels(style).contains(number + "/" + Words.attribute(level, "ilvl")))
                    .forEach(levels::add);
        }
        return List.copyOf(levels);
    }

    private static void followLine(Element level) {
        Words.child(level, "rPr").ifPresent(properties -> Words.remove(properties, TOGGLES));
    }

    private static Set<String> without(Set<String> names, String name) {
        Set<String> rest = new LinkedHashSet<>(names);
        rest.remove(name);
        return rest;
    }
}
