package org.banbill.render.word.text;

import java.util.Collection;
import org.banbill.bill.Form.Direction;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.Form.Look;
import org.banbill.ooxml.Xml;
import org.banbill.render.word.plan.DocumentPlan;
import org.banbill.render.word.plan.SpellingLanguage;

/** Writes {@code w:rPr}. The order of its children is the schema's. */
public final class RunProperties {

    private final Xml xml;
    private final SpellingLanguage language;
    private final boolean isEastAsian;
    private final Direction direction;
    private final String second;

    public RunProperties(DocumentPlan plan, Xml xml) {
        this.xml = xml;
        this.language = plan.language();
        this.isEastAsian = language.isEastAsian();
        this.direction = plan.form().fonts().direction();
        this.second = plan.form().fonts().second();
    }

    /** Of a run of text: every run says its language and direction, for a screen reader as for LibreOffice. */
    public void of(RunFormat form, Direction letters) {
        xml.open("w:rPr");
        if (!form.style().id().isEmpty()) {
            xml.empty("w:rStyle", "w:val", form.style().id());
        }
        hint();
        looks(form.direct());
        if (letters == Direction.RIGHT_TO_LEFT) {
            xml.empty("w:rtl");
        }
        language();
        xml.close();
    }

    /**
     * Of the number before a unit. What the heading behind it looks like and the number does not is switched off by
     * name: LibreOffice otherwise lets the number take the heading's letters.
     */
    public void ofLabel(LevelForm level) {
        Collection<Look> looks = level.labelLooks();
        Collection<Look> heading = level.heading().looks();
        xml.open("w:rPr");
        if (looks.contains(Look.SECOND_FONT) && !isEastAsian) {
            xml.empty("w:rFonts", "w:ascii", second, "w:hAnsi", second, "w:cs", second);
        } else {
            hint();
        }
        label(looks, heading, Look.BOLD, "w:b", "w:bCs");
        label(looks, heading, Look.ITALIC, "w:i", "w:iCs");
        label(looks, heading, Look.CAPITALS, "w:caps");
        label(looks, heading, Look.SMALL_CAPITALS, "w:smallCaps");
        label(looks, heading, Look.STRIKETHROUGH, "w:strike");
        if (!underline(looks) && (heading.contains(Look.UNDERLINE) || heading.contains(Look.DOUBLE_UNDERLINE))) {
            xml.empty("w:u", "w:val", "none");
        }
        direction();
        xml.close();
    }

    private void label(Collection<Look> looks, Collection<Look> heading, Look look, String... elements) {
        for (String element : elements) {
            if (looks.contains(look)) {
                xml.empty(element);
            } else if (heading.contains(look)) {
                xml.empty(element, "w:val", "0");
            }
        }
    }

    /** Of the end of a paragraph, whose look the number before it takes over. */
    void ofParagraphMark() {
        if (direction == Direction.RIGHT_TO_LEFT) {
            xml.open("w:rPr");
            direction();
            xml.close();
        }
    }

    public void language() {
        xml.empty("w:lang", "w:val", language.tag(), "w:eastAsia", language.tag(), "w:bidi", language.tag());
    }

    public void direction() {
        if (direction == Direction.RIGHT_TO_LEFT) {
            xml.empty("w:rtl");
        }
    }

    private void hint() {
        if (isEastAsian) {
            xml.empty("w:rFonts", "w:hint", "eastAsia");
        }
    }

    public void looks(Collection<Look> looks) {
        if (looks.contains(Look.SECOND_FONT) && !isEastAsian) {
            xml.empty("w:rFonts", "w:ascii", second, "w:hAnsi", second, "w:cs", second);
        }
        if (looks.contains(Look.BOLD)) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (looks.contains(Look.ITALIC)) {
            xml.empty("w:i").empty("w:iCs");
        }
        if (looks.contains(Look.CAPITALS)) {
            xml.empty("w:caps");
        } else if (looks.contains(Look.SMALL_CAPITALS)) {
            xml.empty("w:smallCaps");
        }
        if (looks.contains(Look.STRIKETHROUGH)) {
            xml.empty("w:strike");
        }
        underline(looks);
    }

    private boolean underline(Collection<Look> looks) {
        if (looks.contains(Look.DOUBLE_UNDERLINE)) {
            xml.empty("w:u", "w:val", "double");
        } else if (looks.contains(Look.UNDERLINE)) {
            xml.empty("w:u", "w:val", "single");
        } else {
            return false;
        }
        return true;
    }

    /** @param points 0 for the size of the text */
    public static void size(Xml xml, double points) {
        if (points > 0) {
            String size = Lengths.halfPoints(points);
            xml.empty("w:sz", "w:val", size).empty("w:szCs", "w:val", size);
        }
    }
}
