package org.banbill.render.word.part;

import java.util.Optional;
import org.banbill.bill.Form;
import org.banbill.bill.Form.Counting;
import org.banbill.bill.Form.Direction;
import org.banbill.bill.Form.KeepWithNext;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.Form.LineStyle;
import org.banbill.bill.Form.Sidenote;
import org.banbill.bill.Form.TextPlace;
import org.banbill.ooxml.Namespaces;
import org.banbill.ooxml.Xml;
import org.banbill.render.word.plan.DocumentPlan;
import org.banbill.render.word.plan.NumberingPlan;
import org.banbill.render.word.plan.StyleNames;
import org.banbill.render.word.text.CharacterStyle;
import org.banbill.render.word.text.Lengths;
import org.banbill.render.word.text.ParagraphProperties;
import org.banbill.render.word.text.RunProperties;

/** {@code word/styles.xml}: one paragraph style for each kind of line, so that a house template can restyle them. */
public final class StylesPart {

    private final DocumentPlan plan;
    private final Form form;
    private final StyleNames names;
    private final Xml xml;
    private final RunProperties properties;

    public StylesPart(DocumentPlan plan, Xml xml) {
        this.plan = plan;
        this.form = plan.form();
        this.names = plan.styles();
        this.xml = xml;
        this.properties = new RunProperties(plan, xml);
    }

    public void write() {
        xml.open("w:styles", "xmlns:w", Namespaces.WORD);
        defaults();
        normal();
        for (LevelForm level : form.levels().values()) {
            level(level);
        }
        names.lines().forEach(this::line);
        new FixedStyles(plan, xml).write();
        xml.close();
    }

    private void defaults() {
        Form.Fonts fonts = form.fonts();
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        xml.empty(
                "w:rFonts",
                "w:ascii",
                fonts.latin(),
                "w:eastAsia",
                fonts.eastAsian(),
                "w:hAnsi",
                fonts.latin(),
                "w:cs",
                fonts.complex());
        RunProperties.size(xml, fonts.sizePoints());
        properties.language();
        xml.close().close();
        xml.open("w:pPrDefault").open("w:pPr");
        xml.empty("w:spacing", "w:after", "0", "w:line", Lengths.lines(fonts.lineSpacing()), "w:lineRule", "auto");
        xml.close().close().close();
    }

    private void normal() {
        xml.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", StyleNames.NORMAL);
        xml.empty("w:name", "w:val", "Normal").empty("w:qFormat");
        xml.open("w:pPr");
        if (form.fonts().direction() == Direction.RIGHT_TO_LEFT) {
            xml.empty("w:bidi");
        }
        if (plan.language().isKorean()) {
            // as in Word's own Korean template: no gap between Hangul and the digits of 제3조
            xml.empty("w:autoSpaceDE", "w:val", "0").empty("w:autoSpaceDN", "w:val", "0");
        }
        xml.close();
        xml.close();
    }

    private void level(LevelForm level) {
        String name = names.ofLevelLine(level.line());
        String text = names.ofLevelLine(level.textLine());
        open(name, level.textPlace() == TextPlace.BELOW ? text : name);
        Optional<LineStyle> sidenote = level.heading().sidenote().map(Sidenote::line);
        paragraph(level.line(), plan.numbering().ofStyle(level.id()), sidenote.isPresent() ? 0 : level.outlineLevel());
        xml.close();
        sidenote.ifPresent(line -> {
            open(names.ofLevelLine(line), name);
            // its frame begins at the edge of the sheet
            paragraph(line.movedIn(line.id(), form.startMargin()), Optional.empty(), level.outlineLevel());
            xml.close();
        });
        if (!text.equals(name)) {
            open(text, text);
            paragraph(level.textLine(), Optional.empty(), 0);
            xml.close();
        }
        heading(level);
    }

    private void heading(LevelForm level) {
        xml.open(
                "w:style",
                "w:type",
                "character",
                "w:customStyle",
                "1",
                "w:styleId",
                StyleNames.id(names.ofHeading(level)));
        xml.empty("w:name", "w:val", names.ofHeading(level));
        xml.empty("w:basedOn", "w:val", "DefaultParagraphFont").empty("w:qFormat");
        xml.open("w:rPr");
        properties.looks(CharacterStyle.ofHeading(names, level).looks());
        xml.close().close();
    }

    private void line(String id, String name) {
        LineStyle style = form.lineStyles().getOrDefault(id, LineStyle.plain(id));
        open(name, name);
        paragraph(style, Optional.empty(), 0);
        xml.close();
    }

    private void open(String name, String next) {
        String id = StyleNames.id(name);
        xml.open("w:style", "w:type", "paragraph", "w:customStyle", "1", "w:styleId", id);
        xml.empty("w:name", "w:val", name).empty("w:basedOn", "w:val", StyleNames.NORMAL);
        xml.empty("w:next", "w:val", StyleNames.id(next)).empty("w:qFormat");
    }

    private void paragraph(LineStyle style, Optional<NumberingPlan.Place> numbers, int outlineLevel) {
        xml.open("w:pPr");
        if (style.keepWithNext() == KeepWithNext.YES) {
            xml.empty("w:keepNext");
        }
        numbers.ifPresent(place -> ParagraphProperties.numbering(xml, place));
        if (style.counting() == Counting.LEFT_OUT) {
            // also in a section that numbers no lines: LibreOffice goes by the style alone
            xml.empty("w:suppressLineNumbers");
        }
        ParagraphProperties.spacing(xml, style);
        ParagraphProperties.indent(
                xml, style, numbers.isPresent() ? ParagraphProperties.Zero.WRITTEN : ParagraphProperties.Zero.LEFT_OUT);
        ParagraphProperties.align(xml, style.align(), plan.language());
        if (outlineLevel > 0) {
            xml.empty("w:outlineLvl", "w:val", Integer.toString(Math.min(outlineLevel, StyleNames.OUTLINE_LEVELS) - 1));
        }
        xml.close();
        xml.open("w:rPr");
        properties.looks(style.looks());
        RunProperties.size(xml, style.sizePoints());
        xml.close();
    }
}
