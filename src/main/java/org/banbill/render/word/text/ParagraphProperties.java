package org.banbill.render.word.text;

import java.util.ArrayList;
import java.util.List;
import org.banbill.bill.Form;
import org.banbill.bill.Form.Align;
import org.banbill.bill.Form.LineStyle;
import org.banbill.ooxml.Xml;
import org.banbill.render.word.plan.NumberingPlan;
import org.banbill.render.word.plan.SpellingLanguage;

/** Pieces of {@code w:pPr}. Their order is the schema's, and the caller's to keep. */
public final class ParagraphProperties {

    /** Whether an indent of nothing is written down. */
    public enum Zero {
        LEFT_OUT,
        WRITTEN
    }

    private ParagraphProperties() {}

    public static void spacing(Xml xml, LineStyle style) {
        if (style.spaceBefore() > 0 || style.spaceAfter() > 0) {
            xml.empty(
                    "w:spacing",
                    "w:before",
                    Lengths.pointTwips(Math.max(0, style.spaceBefore())),
                    "w:after",
                    Lengths.pointTwips(Math.max(0, style.spaceAfter())));
        }
    }

    /** {@code w:left} is the side where lines begin: the right one in a text that runs from right to left. */
    public static void indent(Xml xml, LineStyle style, Zero zero) {
        List<String> attributes = new ArrayList<>();
        if (style.indent() != 0 || zero == Zero.WRITTEN) {
            attributes.add("w:left");
            attributes.add(Lengths.twipsText(style.indent()));
        }
        if (style.firstLine() < 0) {
            attributes.add("w:hanging");
            attributes.add(Lengths.twipsText(-style.firstLine()));
        } else if (style.firstLine() > 0 || zero == Zero.WRITTEN) {
            attributes.add("w:firstLine");
            attributes.add(Lengths.twipsText(style.firstLine()));
        }
        if (!attributes.isEmpty()) {
            xml.empty("w:ind", attributes.toArray(new String[0]));
        }
    }

    /** @param language whose script says how a line is filled: Thai between letters, others between words */
    public static void align(Xml xml, Align align, SpellingLanguage language) {
        switch (align) {
            case START -> {}
            case CENTRE -> xml.empty("w:jc", "w:val", "center");
            case END -> xml.empty("w:jc", "w:val", "right");
            case JUSTIFY -> xml.empty("w:jc", "w:val", language.fillsLinesByLetters() ? "thaiDistribute" : "both");
        }
    }

    /**
     * The paragraph stands beside the text, in the margin where lines begin, at the height of the paragraph that
     * follows it. Its frame reaches to the edge of the sheet: a distance from an edge is counted from the left by Word
     * and, in a text that runs from right to left, from the right by LibreOffice. Nothing has to flow around it there.
     */
    static void frame(Xml xml, Form form, Form.Sidenote sidenote) {
        xml.empty(
                "w:framePr",
                "w:w",
                Lengths.twipsText(form.startMargin() + sidenote.width()),
                "w:wrap",
                "around",
                "w:vAnchor",
                "text",
                "w:hAnchor",
                "page",
                "w:xAlign",
                form.fonts().direction() == Form.Direction.RIGHT_TO_LEFT ? "right" : "left",
                "w:y",
                "1");
    }

    /** @param place of the list that numbers the paragraphs */
    public static void numbering(Xml xml, NumberingPlan.Place place) {
        xml.open("w:numPr");
        xml.empty("w:ilvl", "w:val", Integer.toString(place.depth()));
        xml.empty("w:numId", "w:val", Integer.toString(place.list().id()));
        xml.close();
    }

    /** The paragraph has no number, whatever its style says. */
    static void noNumbering(Xml xml) {
        xml.open("w:numPr");
        xml.empty("w:ilvl", "w:val", "0");
        xml.empty("w:numId", "w:val", "0");
        xml.close();
    }
}
