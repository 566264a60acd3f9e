package org.banbill.render.house;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.banbill.ooxml.Dom;
import org.banbill.ooxml.Namespaces;
import org.banbill.ooxml.WordElements;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Fits the fonts and colours of a template to the language of the draft. */
public final class Fonts {

    private static final Set<String> EAST_ASIAN = Set.of("ko", "ja", "zh");

    private final boolean hasTheme;
    private final boolean isEastAsian;
    private final Element ours;

    /**
     * @param styles those of the draft, not yet dressed
     * @param hasTheme whether the template's theme comes along; without it a colour or font of it is no colour or font
     */
    public Fonts(Element styles, boolean hasTheme) {
        this.hasTheme = hasTheme;
        Element defaults = WordElements.child(styles, "docDefaults")
                .flatMap(all -> WordElements.child(all, "rPrDefault"))
                .flatMap(all -> WordElements.child(all, "rPr"))
                .orElseThrow();
        ours = (Element) WordElements.child(defaults, "rFonts").orElseThrow().cloneNode(true);
        String language = WordElements.value(defaults, "lang");
        isEastAsian = EAST_ASIAN.contains(language.split("-", -1)[0]);
    }

    void fit(Look look) {
        if (!hasTheme) {
            look.run().values().forEach(Fonts::withoutTheme);
            look.paragraph().values().forEach(Fonts::withoutTheme);
        }
        fontsOf(look).ifPresent(fonts -> {
            String eastAsian = WordElements.attribute(fonts, "eastAsia");
            // Word writes the Latin font there when somebody chooses one; it has no Hangul or Han
            if (isEastAsian && eastAsian.equals(WordElements.attribute(fonts, "ascii"))) {
                fonts.removeAttributeNS(Namespaces.WORD, "eastAsia");
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
                    && WordElements.attribute(fonts, "eastAsia").isEmpty()
                    && WordElements.attribute(fonts, "eastAsiaTheme").isEmpty()) {
                WordElements.set(fonts, "eastAsia", WordElements.attribute(ours, "eastAsia"));
            }
        });
    }

    /** A style that the template lacks is set in the template's fonts all the same. */
    void followText(Element style) {
        WordElements.child(style, "rPr")
                .ifPresent(properties -> WordElements.child(properties, "rFonts")
                        .filter(fonts -> WordElements.attribute(fonts, "hint").isEmpty())
                        .ifPresent(WordElements::remove));
    }

    private static Optional<Element> fontsOf(Look look) {
        return Optional.ofNullable(look.run().get("rFonts"));
    }

    private static void withoutTheme(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        for (String name : List.copyOf(names(attributes))) {
            if (name.toLowerCase(Locale.ROOT).contains("theme")) {
                element.removeAttributeNS(Namespaces.WORD, name);
            }
        }
        Dom.children(element).forEach(Fonts::withoutTheme);
    }

    private static List<String> names(NamedNodeMap attributes) {
        return IntStream.range(0, attributes.getLength())
                .mapToObj(index -> ((Attr) attributes.item(index)).getLocalName())
                .toList();
    }
}
