package org.banbill.render.house;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.ooxml.WordElements;
import org.w3c.dom.Element;

/**
 * What a template gives.
 *
 * @param styles by their ids
 * @param defaults the document's defaults, if it has a part with styles
 * @param section the last section; new text would go there
 * @param running the headers and footers of the last section
 * @param theme the name of the part with the theme
 * @param settings those of the document
 */
record Template(
        Map<String, Element> styles,
        Optional<Element> defaults,
        Optional<Element> section,
        List<Running> running,
        Optional<String> theme,
        Optional<Element> settings) {

    /**
     * A header or footer.
     *
     * @param kind {@code header} or {@code footer}
     * @param pages {@code default}, {@code first} or {@code even}
     * @param part its name in the template
     */
    record Running(String kind, String pages, String part) {}

    private static final String TIMES = "Times New Roman";

    /** The style of this kind and name; case does not matter, as it does not in Word. */
    Optional<Element> named(String type, String name) {
        return styles.values().stream()
                .filter(style -> WordElements.attribute(style, "type").equals(type))
                .filter(style -> name(style).equalsIgnoreCase(name))
                .findFirst();
    }

    static String name(Element style) {
        return WordElements.value(style, "name");
    }

    /** The style of paragraphs that name none. */
    Optional<Element> defaultParagraph() {
        return styles.values().stream()
                .filter(style -> WordElements.attribute(style, "type").equals("paragraph"))
                .filter(style -> List.of("1", "true", "on").contains(WordElements.attribute(style, "default")))
                .findFirst();
    }

    /** How a text without any style looks. */
    Look plain() {
        Look look = new Look();
        Element all = defaults.orElseThrow();
        WordElements.child(all, "rPrDefault").ifPresent(look::lay);
        WordElements.child(all, "pPrDefault").ifPresent(look::lay);
        Element run = WordElements.make(all.getOwnerDocument(), "rFonts");
        if (!look.run().containsKey("rFonts")) {
            // what Word takes where a file says nothing
            for (String letters : List.of("ascii", "hAnsi", "cs")) {
                WordElements.set(run, letters, TIMES);
            }
            look.run().put("rFonts", run);
        }
        for (String size : List.of("sz", "szCs")) {
            look.run().computeIfAbsent(size, absent -> {
                Element made = WordElements.make(all.getOwnerDocument(), absent);
                WordElements.set(made, "val", "20");
                return made;
            });
        }
        return look;
    }

    /** A style and those that it is based on, from the ground up; a circle ends where it closes. */
    List<Element> chain(Element style) {
        List<Element> chain = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Optional<Element> next = Optional.of(style);
        while (next.isPresent() && seen.add(WordElements.attribute(next.get(), "styleId"))) {
            chain.add(0, next.get());
            next = Optional.ofNullable(styles.get(WordElements.value(next.get(), "basedOn")));
        }
        return chain;
    }

    /** Whether a style stands on the default one, as nearly all do. */
    boolean standsOnDefault(Element style) {
        return defaultParagraph().map(chain(style)::contains).orElse(false);
    }

    /** How a style differs from the default one. */
    Look look(Element style) {
        List<Element> chain = chain(style);
        int ground = defaultParagraph().map(chain::indexOf).orElse(-1);
        Look look = new Look();
        chain.subList(Math.min(ground + 1, chain.size()), chain.size()).forEach(look::lay);
        return look;
    }

    /** How the default style differs from a text without any. */
    Optional<Look> normal() {
        return defaultParagraph().map(style -> {
            Look look = new Look();
            chain(style).forEach(look::lay);
            return look;
        });
    }

    /** By names without regard to case, for references by name. */
    Map<String, Element> byName() {
        Map<String, Element> byName = new LinkedHashMap<>();
        styles.values().forEach(style -> byName.putIfAbsent(name(style).toLowerCase(Locale.ROOT), style));
        return byName;
    }
}
