package org.banbill.render.house;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.ooxml.Namespaces;
import org.banbill.ooxml.WordElements;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The styles that only the headers and footers of a template use: they come along with them. */
final class ImportedStyles {

    private static final String HOUSE = "House";

    private final Template template;
    private final Element styles;
    private final Fonts fonts;
    private final Map<String, String> ids = new HashMap<>();
    private final Set<String> takenIds = new HashSet<>();
    private final Set<String> takenNames = new HashSet<>();

    /** @param twins for styles of the template the ids of ours that took their looks over */
    ImportedStyles(Template template, Element styles, Map<String, String> twins, Fonts fonts) {
        this.template = template;
        this.styles = styles;
        this.fonts = fonts;
        ids.putAll(twins);
        template.defaultParagraph().ifPresent(normal -> ids.put(WordElements.attribute(normal, "styleId"), "Normal"));
        for (Element style : WordElements.children(styles, "style")) {
            takenIds.add(lower(WordElements.attribute(style, "styleId")));
            takenNames.add(lower(Template.name(style)));
        }
    }

    /** The id in the draft of a style of the template; empty where the template has no such style. */
    Optional<String> id(String theirs) {
        Element style = template.styles().get(theirs);
        if (!ids.containsKey(theirs) && style != null) {
            bring(theirs, style);
        }
        return Optional.ofNullable(ids.get(theirs));
    }

    /** The name in the draft of a style that a field names. */
    Optional<String> name(String theirs) {
        Element style = template.byName().get(lower(theirs));
        return Optional.ofNullable(style)
                .map(found -> ids.get(WordElements.attribute(found, "styleId")))
                .flatMap(id -> WordElements.children(styles, "style").stream()
                        .filter(ours -> WordElements.attribute(ours, "styleId").equals(id))
                        .map(Template::name)
                        .findFirst());
    }

    private void bring(String theirs, Element style) {
        String id = takenIds.add(lower(theirs)) ? theirs : HOUSE + theirs;
        String name = Template.name(style);
        ids.put(theirs, id);
        Document document = styles.getOwnerDocument();
        Element copy = WordElements.copy(document, style);
        WordElements.set(copy, "styleId", id);
        copy.removeAttributeNS(Namespaces.WORD, "default");
        if (!takenNames.add(lower(name))) {
            WordElements.child(copy, "name").ifPresent(element -> WordElements.set(element, "val", HOUSE + " " + name));
        }
        WordElements.remove(copy, List.of("link", "next", "aliases", "rsid"));
        WordElements.child(copy, "pPr")
                .ifPresent(properties -> WordElements.remove(properties, List.of("numPr", "outlineLvl")));
        fonts.fit(copy);
        WordElements.child(copy, "basedOn").ifPresent(base -> {
            Optional<String> ground = id(WordElements.attribute(base, "val"));
            ground.ifPresentOrElse(found -> WordElements.set(base, "val", found), () -> WordElements.remove(base));
        });
        styles.appendChild(copy);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
