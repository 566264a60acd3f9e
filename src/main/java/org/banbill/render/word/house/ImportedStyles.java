package org.banbill.render.word.house;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        template.defaultParagraph().ifPresent(normal -> ids.put(Words.attribute(normal, "styleId"), "Normal"));
        for (Element style : Words.children(styles, "style")) {
            takenIds.add(lower(Words.attribute(style, "styleId")));
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
                .map(found -> ids.get(Words.attribute(found, "styleId")))
                .flatMap(id -> Words.children(styles, "style").stream()
                        .filter(ours -> Words.attribute(ours, "styleId").equals(id))
                        .map(Template::name)
                        .findFirst());
    }

    private void bring(String theirs, Element style) {
        String id = takenIds.add(lower(theirs)) ? theirs : HOUSE + theirs;
        String name = Template.name(style);
        ids.put(theirs, id);
        Document document = styles.getOwnerDocument();
        Element copy = Words.copy(document, style);
        Words.set(copy, "styleId", id);
        copy.removeAttributeNS(Words.WORD, "default");
        if (!takenNames.add(lower(name))) {
            Words.child(copy, "name").ifPresent(element -> Words.set(element, "val", HOUSE + " " + name));
        }
        Words.remove(copy, List.of("link", "next", "aliases", "rsid"));
        Words.child(copy, "pPr").ifPresent(properties -> Words.remove(properties, List.of("numPr", "outlineLvl")));
        fonts.fit(copy);
        Words.child(copy, "basedOn").ifPresent(base -> {
            Optional<String> ground = id(Words.attribute(base, "val"));
            ground.ifPresentOrElse(found -> Words.set(base, "val", found), () -> Words.remove(base));
        });
        styles.appendChild(copy);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
