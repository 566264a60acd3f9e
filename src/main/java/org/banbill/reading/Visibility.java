package org.banbill.reading;

import java.util.Optional;
import org.banbill.ooxml.SafePackage;
import org.banbill.ooxml.WordElements;
import org.banbill.reading.Sight.Kind;
import org.w3c.dom.Element;

/** Which words of a file a person does not read as its text: those that cannot be seen, and those struck through. */
public final class Visibility {

    private final Styles styles;

    Visibility(Styles styles) {
        this.styles = styles;
    }

    /** By the styles of a file. */
    public static Visibility of(SafePackage file) {
        return new Visibility(new Styles(new Parts(file).part("styles")));
    }

    /**
     * Hidden or struck; empty for words that are read as they stand.
     *
     * @param run {@code w:r}
     * @param paragraphStyle the id of the style of its paragraph; empty for none
     */
    Optional<Kind> unread(Element run, String paragraphStyle) {
        if (isHidden(run, paragraphStyle)) {
            return Optional.of(Kind.HIDDEN);
        }
        String style = paragraphStyle.isEmpty() ? styles.standard() : paragraphStyle;
        return struck(run).orElse(styles.isStruck(style)) ? Optional.of(Kind.STRUCK) : Optional.empty();
    }

    /** Whether nobody sees a run, whatever it says. */
    public boolean isHidden(Element run, String paragraphStyle) {
        String style = paragraphStyle.isEmpty() ? styles.standard() : paragraphStyle;
        return look(run).flatMap(Looks::hidden).orElse(styles.isHidden(styleOf(run)) || styles.isHidden(style));
    }

    /** Whether a run is struck through as such, and not because its whole paragraph is. */
    public boolean isStruck(Element run) {
        return struck(run).orElse(false);
    }

    private Optional<Boolean> struck(Element run) {
        return look(run)
                .flatMap(Looks::struck)
                .or(() -> Optional.of(true).filter(yes -> styles.isStruck(styleOf(run))));
    }

    private static Optional<Element> look(Element run) {
        return WordElements.child(run, "rPr");
    }

    private static String styleOf(Element run) {
        return look(run)
                .map(properties -> WordElements.value(properties, "rStyle"))
                .orElse("");
    }
}
