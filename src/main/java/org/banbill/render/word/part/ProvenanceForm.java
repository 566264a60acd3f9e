package org.banbill.render.word.part;

import java.util.List;
import java.util.stream.Collectors;
import org.banbill.bill.Form;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.Form.LineStyle;
import org.banbill.bill.Form.Look;
import org.banbill.ooxml.Xml;
import org.banbill.render.word.plan.StyleNames;

/** The look of a bill as data. */
final class ProvenanceForm {

    private final StyleNames styles;
    private final Xml xml;

    ProvenanceForm(StyleNames styles, Xml xml) {
        this.styles = styles;
        this.xml = xml;
    }

    void write(Form form) {
        xml.open(
                "form", "unverified-mark", form.unverifiedMark(), "defined-term-looks", looks(form.definedTermLooks()));
        page(form.page());
        fonts(form.fonts());
        form.levels().values().forEach(this::level);
        form.lineStyles().values().forEach(style -> line("style", style, styles.ofLine(style.id())));
        xml.close();
    }

    private void page(Form.Page page) {
        xml.empty(
                "page",
                "width",
                number(page.widthMillimetres()),
                "height",
                number(page.heightMillimetres()),
                "top",
                number(page.top()),
                "bottom",
                number(page.bottom()),
                "left",
                number(page.left()),
                "right",
                number(page.right()),
                "header",
                page.header(),
                "footer",
                page.footer(),
                "line-numbers",
                page.lineNumbers().name());
    }

    private void fonts(Form.Fonts fonts) {
        xml.empty(
                "fonts",
                "latin",
                fonts.latin(),
                "east-asian",
                fonts.eastAsian(),
                "complex",
                fonts.complex(),
                "second",
                fonts.second(),
                "size",
                number(fonts.sizePoints()),
                "line-spacing",
                number(fonts.lineSpacing()),
                "direction",
                fonts.direction().name());
    }

    private void level(LevelForm level) {
        xml.open(
                "level",
                "id",
                level.id(),
                "inside",
                level.inside().orElse(""),
                "after-label",
                level.afterLabel().name(),
                "label-looks",
                looks(level.labelLooks()),
                "text",
                level.textPlace().name(),
                "outline-level",
                Integer.toString(level.outlineLevel()));
        level.numbering().ifPresent(this::numbering);
        xml.empty(
                "heading",
                "before",
                level.heading().before(),
                "after",
                level.heading().after(),
                "looks",
                looks(level.heading().looks()));
        line("line", level.line(), styles.ofLevelLine(level.line()));
        line("text-line", level.textLine(), styles.ofLevelLine(level.textLine()));
        xml.close();
    }

    private void numbering(Form.Numbering numbering) {
        xml.open(
                "numbering",
                "format",
                numbering.format().id(),
                "before",
                numbering.before(),
                "after",
                numbering.after(),
                "group-times",
                Integer.toString(numbering.groupTimes()));
        numbering.first().ifPresent(first -> xml.empty("first", "before", first.before(), "after", first.after()));
        xml.close();
    }

    /** @param style its name in Word */
    private void line(String name, LineStyle line, String style) {
        xml.empty(
                name,
                "id",
                line.id(),
                "style",
                StyleNames.id(style),
                "align",
                line.align().name(),
                "size",
                number(line.sizePoints()),
                "looks",
                looks(line.looks()),
                "indent",
                number(line.indent()),
                "first-line",
                number(line.firstLine()),
                "space-before",
                number(line.spaceBefore()),
                "space-after",
                number(line.spaceAfter()),
                "keep-with-next",
                line.keepWithNext().name());
    }

    private static String looks(List<Look> looks) {
        return looks.stream().map(Look::name).collect(Collectors.joining(" "));
    }

    private static String number(double number) {
        return Double.toString(number);
    }
}
