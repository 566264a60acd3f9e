package org.banbill.render.word.house;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.banbill.packaging.XmlPart;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Fits the fonts and colours of a template to the language of the draft. */
final class Fonts {

    private static final Set<String> EAST_ASIAN = Set.of("ko", "ja", "zh");

    private final boolean hasTheme;
    private final boolean isEastAsian;
    private final Element ours;

    /**
     * @param styles those of the draft, not yet dressed
     * @param hasTheme whether the template's theme comes along; without it a colour or font of it is no colour or font
     */
    Fonts(Element styles, boolean hasTheme) {
        this.hasTheme = hasTheme;
        Element defaults = Words.child(styles, "docDefaults")
                .flatMap(all -> Words.child(all, "rPrDefault"))
                .flatMap(all -> Words.child(all, "rPr"))
                .orElseThrow();
        ours = (Element) Words.child(defaults, "rFonts").orElseThrow().cloneNode(true);
        String language = Words.value(defaults, "lang");
        isEastAsian = EAST_ASIAN.contains(language.split("-", -1)[0]);
    }

    void fit(Look look) {
        if (!hasTheme) {
            look.run().values().forEach(Fonts::withoutTheme);
            look.paragraph().values().forEach(Fonts::withoutTheme);
        }
        fontsOf(look).ifPresent(fonts -> {
            String eastAsian = Words.attribute(fonts, "eastAsia");
            // Word writes the Latin font there when somebody chooses one; it has no Hangul or Han
            if (isEastAsian && eastAsian.equals(Words.attribute(fonts, "ascii"))) {
                fonts.removeAttributeNS(Words.WORD, "eastAsia");
            }
        });
    }

    /** The same for a style that is taken over whole. */
    void fit(Element style) {
        if (!hasTheme) {
            withoutTheme(style);
        }
    }

    /** The ground of all text has a font for the language whatever the template says. */
    void fill(Look look) {
        fontsOf(look).ifPresent(fonts -> {
            if (isEastAsian
                    && Words.attribute(fonts, "eastAsia").isEmpty()
                    && Words.attribute(fonts, "eastAsiaTheme").isEmpty()) {
                Words.set(fonts, "eastAsia", Words.attribute(ours, "eastAsia"));
            }
        });
    }

    /** A style that the template lacks is set in the template's fonts all the same. */
    void followText(Element style) {
        Words.child(style, "rPr")
                .ifPresent(properties -> Words.child(properties, "rFonts")
                        .filter(fonts -> Words.attribute(fonts, "hint").isEmpty())
                        .ifPresent(Words::remove));
    }

    private static Optional<Element> fontsOf(Look look) {
        return Optional.ofNullable(look.run().get("rFonts"));
    }

    private static void withoutTheme(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (String name : List.copyOf(names(attributes))) {
            if (name.toLowerCase(Locale.ROOT).contains("theme")) {
                element.removeAttributeNS(Words.WORD, name);
            }
        }
        XmlPart.children(element).forEach(Fonts::withoutTheme);
    }

    private static List<String> names(NamedNodeMap attributes) {
        return IntStream.range(0, attributes.getLength())
                .mapToObj(index -> ((Attr) attributes.item(index)).getLocalName())
                .toList();
    }
}
