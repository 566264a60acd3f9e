package org.banbill.review;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.banbill.bill.Form;
import org.banbill.bill.Form.AfterLabel;
import org.banbill.bill.Form.Align;
import org.banbill.bill.Form.Direction;
import org.banbill.bill.Form.FirstLabel;
import org.banbill.bill.Form.HeadingForm;
import org.banbill.bill.Form.KeepWithNext;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.Form.LineNumbers;
import org.banbill.bill.Form.LineStyle;
import org.banbill.bill.Form.Look;
import org.banbill.bill.Form.Numbering;
import org.banbill.bill.Form.TextPlace;
import org.banbill.bill.NumberFormat;
import org.banbill.ooxml.Dom;
import org.w3c.dom.Element;

/** Reads the look of a bill from its provenance part; what Banbill does not write fails as an illegal argument. */
final class ReadForm {

    private final Element written;
    private final Map<String, String> levelOfStyle = new HashMap<>();
    private final Map<String, String> levelOfTextStyle = new HashMap<>();

    ReadForm(Element written) {
        this.written = written;
    }

    Form form() {
        Map<String, LevelForm> levels = new LinkedHashMap<>();
        Dom.children(written, "level").forEach(level -> levels.put(level.getAttribute("id"), level(level)));
        Map<String, LineStyle> lines = new LinkedHashMap<>();
        Dom.children(written, "style").forEach(style -> lines.put(style.getAttribute("id"), line(style)));
        return new Form(
                page(expect(written, "page")),
                fonts(expect(written, "fonts")),
                levels,
                lines,
                looks(written, "defined-term-looks"),
                written.getAttribute("unverified-mark"));
    }

    /** Word style → the level whose units begin in it. */
    Map<String, String> levelOfStyle() {
        return levelOfStyle;
    }

    /** Word style → the level whose units' text stands in it. */
    Map<String, String> levelOfTextStyle() {
        return levelOfTextStyle;
    }

    private static Form.Page page(Element page) {
        return new Form.Page(
                number(page, "width"),
                number(page, "height"),
                number(page, "top"),
                number(page, "bottom"),
                number(page, "left"),
                number(page, "right"),
                page.getAttribute("header"),
                page.getAttribute("footer"),
                LineNumbers.valueOf(page.getAttribute("line-numbers")));
    }

    private static Form.Fonts fonts(Element fonts) {
        return new Form.Fonts(
                fonts.getAttribute("latin"),
                fonts.getAttribute("east-asian"),
                fonts.getAttribute("complex"),
                fonts.getAttribute("second"),
                number(fonts, "size"),
                number(fonts, "line-spacing"),
                Direction.valueOf(fonts.getAttribute("direction")));
    }

    private LevelForm level(Element level) {
        String id = level.getAttribute("id");
        Element line = expect(level, "line");
        Element textLine = expect(level, "text-line");
        levelOfStyle.putIfAbsent(line.getAttribute("style"), id);
        levelOfTextStyle.putIfAbsent(textLine.getAttribute("style"), id);
        Element heading = expect(level, "heading");
        return new LevelForm(
                id,
                Optional.of(level.getAttribute("inside")).filter(inside -> !inside.isEmpty()),
                Dom.child(level, "numbering").map(ReadForm::numbering),
                AfterLabel.valueOf(level.getAttribute("after-label")),
                looks(level, "label-looks"),
                new HeadingForm(heading.getAttribute("before"), heading.getAttribute("after"), looks(heading, "looks")),
                TextPlace.valueOf(level.getAttribute("text")),
                Integer.parseInt(level.getAttribute("outline-level")),
                line(line),
                line(textLine));
    }

    private static Numbering numbering(Element numbering) {
        String format = numbering.getAttribute("format");
        return new Numbering(
                NumberFormat.find(format).orElseThrow(() -> new IllegalArgumentException("format " + format)),
                numbering.getAttribute("before"),
                numbering.getAttribute("after"),
                Dom.child(numbering, "first")
                        .map(first -> new FirstLabel(first.getAttribute("before"), first.getAttribute("after"))),
                Integer.parseInt(numbering.getAttribute("group-times")));
    }

    private static LineStyle line(Element line) {
        return new LineStyle(
                line.getAttribute("id"),
                Align.valueOf(line.getAttribute("align")),
                number(line, "size"),
                looks(line, "looks"),
                number(line, "indent"),
                number(line, "first-line"),
                number(line, "space-before"),
                number(line, "space-after"),
                KeepWithNext.valueOf(line.getAttribute("keep-with-next")));
    }

    private static List<Look> looks(Element element, String attribute) {
        return Stream.of(element.getAttribute(attribute).split(" ", -1))
                .filter(look -> !look.isEmpty())
                .map(Look::valueOf)
                .toList();
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    private static Element expect(Element parent, String name) {
        return Dom.child(parent, name).orElseThrow(() -> new IllegalArgumentException("no " + name));
    }
}
