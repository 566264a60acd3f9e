package org.banbill.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.banbill.ooxml.WordElements;
import org.w3c.dom.Element;

/** The styles of a file, as far as they change what a person reads. */
final class Styles {

    /**
     * @param name in small letters without spaces
     * @param list the id of the list that its lines stand in
     * @param depth in that list
     */
    private record Style(
            String name,
            String basedOn,
            Optional<String> list,
            Optional<Integer> depth,
            Optional<Boolean> hidden,
            Optional<Boolean> struck) {}

    private final Map<String, Style> byId = new HashMap<>();
    private String standard = "";

    Styles(Optional<Element> root) {
        root.stream()
                .flatMap(part -> WordElements.children(part, "style").stream())
                .forEach(this::add);
    }

    private void add(Element style) {
        String id = WordElements.attribute(style, "styleId");
        Optional<Element> look = WordElements.child(style, "rPr");
        Optional<Element> numbering =
                WordElements.child(style, "pPr").flatMap(properties -> WordElements.child(properties, "numPr"));
        byId.put(
                id,
                new Style(
                        plain(WordElements.value(style, "name")),
                        WordElements.value(style, "basedOn"),
                        numbering.map(list -> WordElements.value(list, "numId")).filter(value -> !value.isEmpty()),
                        numbering.flatMap(list -> Numbers.parsed(WordElements.value(list, "ilvl"))),
                        look.flatMap(Looks::hidden),
                        look.flatMap(Looks::struck)));
        boolean isStandard = Looks.isOn(WordElements.attribute(style, "default"))
                && !WordElements.attribute(style, "default").isEmpty()
                && WordElements.attribute(style, "type").equals("paragraph");
        if (isStandard) {
            standard = id;
        }
    }

    private static String plain(String name) {
        return name.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }

    /** The id of the style of a paragraph that names none. */
    String standard() {
        return standard;
    }

    /** The name of a style, in small letters without spaces. */
    String name(String id) {
        return Optional.ofNullable(byId.get(id)).map(Style::name).orElse(plain(id));
    }

    Optional<String> list(String id) {
        return inherited(id, Style::list);
    }

    Optional<Integer> depth(String id) {
        return inherited(id, Style::depth);
    }

    boolean isHidden(String id) {
        return inherited(id, Style::hidden).orElse(false);
    }

    boolean isStruck(String id) {
        return inherited(id, Style::struck).orElse(false);
    }

    private <T> Optional<T> inherited(String id, Function<Style, Optional<T>> property) {
        Set<String> seen = new HashSet<>();
        for (Style style = byId.get(id); style != null; style = byId.get(style.basedOn())) {
            Optional<T> own = property.apply(style);
            if (own.isPresent() || !seen.add(style.basedOn())) {
                return own;
            }
        }
        return Optional.empty();
    }
}
