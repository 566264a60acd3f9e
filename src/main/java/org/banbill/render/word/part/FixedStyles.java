package org.banbill.render.word.part;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.banbill.bill.Provision;
import org.banbill.ooxml.Xml;
import org.banbill.render.word.plan.DocumentPlan;
import org.banbill.render.word.plan.StyleNames;
import org.banbill.render.word.text.CharacterStyle;
import org.banbill.render.word.text.ContentsWriter;
import org.banbill.render.word.text.Lengths;
import org.banbill.render.word.text.RunProperties;

/** The styles that every document has, whatever its tradition. */
final class FixedStyles {

    private static final String UNVERIFIED_SHADE = "FFF2CC";

    /** Those that Word knows by name. */
    private static final Set<String> BUILT_IN = Set.of(
            StyleNames.HEADER,
            StyleNames.FOOTER,
            StyleNames.COMMENT_TEXT,
            StyleNames.COMMENT_REFERENCE,
            StyleNames.HYPERLINK);

    private final DocumentPlan plan;
    private final Xml xml;

    FixedStyles(DocumentPlan plan, Xml xml) {
        this.plan = plan;
        this.xml = xml;
    }

    void write() {
        bases();
        running();
        contents();
        tables();
        comments();
        characters();
    }

    private void bases() {
        xml.open("w:style", "w:type", "character", "w:default", "1", "w:styleId", "DefaultParagraphFont");
        xml.empty("w:name", "w:val", "Default Paragraph Font");
        xml.empty("w:uiPriority", "w:val", "1").empty("w:semiHidden").empty("w:unhideWhenUsed");
        xml.close();
        xml.open("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal");
        xml.empty("w:name", "w:val", "Normal Table");
        xml.empty("w:uiPriority", "w:val", "99").empty("w:semiHidden").empty("w:unhideWhenUsed");
        xml.open("w:tblPr").empty("w:tblInd", "w:w", "0", "w:type", "dxa");
        cellMargins("0", "108");
        xml.close().close();
        xml.open("w:style", "w:type", "numbering", "w:default", "1", "w:styleId", "NoList");
        xml.empty("w:name", "w:val", "No List");
        xml.empty("w:uiPriority", "w:val", "99").empty("w:semiHidden").empty("w:unhideWhenUsed");
        xml.close();
    }

    private void cellMargins(String upper, String side) {
        xml.open("w:tblCellMar");
        xml.empty("w:top", "w:w", upper, "w:type", "dxa").empty("w:left", "w:w", side, "w:type", "dxa");
        xml.empty("w:bottom", "w:w", upper, "w:type", "dxa").empty("w:right", "w:w", side, "w:type", "dxa");
        xml.close();
    }

    private void running() {
        for (String id : List.of(StyleNames.HEADER, StyleNames.FOOTER)) {
            paragraph(
                    id,
                    id.equals(StyleNames.HEADER) ? "header" : "footer",
                    xml -> xml.empty("w:suppressLineNumbers").empty("w:jc", "w:val", "center"),
                    xml -> {});
        }
    }

    /** Where the sheet begins, seen from the column of the text: where headings stand in the margin, before it. */
    private long sheetEdge() {
        return -Lengths.twips(plan.form().sideColumn());
    }

    private void contents() {
        // LibreOffice takes “TOC Heading” and a tradition's “Contents Heading” for one style
        if (!ContentsWriter.hasHeadingOfTradition(plan)) {
            paragraph(
                    StyleNames.CONTENTS_HEADING,
                    "TOC Heading",
                    xml -> xml.empty("w:keepNext").empty("w:spacing", "w:before", "240", "w:after", "120"),
                    xml -> xml.empty("w:b").empty("w:bCs"));
        }
        long[] widths = labelWidths();
        // for those who let their word processor add page numbers
        String end = Long.toString(Lengths.textWidth(plan.form().page()));
        for (int depth = 1; depth <= StyleNames.OUTLINE_LEVELS; depth++) {
            long label = widths[depth];
            String left = Long.toString(sheetEdge() + (depth - 1) * 240L + label);
            paragraph(
                    StyleNames.CONTENTS_ENTRY + depth,
                    "toc " + depth,
                    xml -> xml.empty("w:suppressLineNumbers")
                            .open("w:tabs")
                            .empty("w:tab", "w:val", "right", "w:leader", "dot", "w:pos", end)
                            .close()
                            .empty("w:spacing", "w:after", "40")
                            .empty("w:ind", "w:left", left, "w:hanging", Long.toString(label)),
                    xml -> {});
        }
    }

    /** Twips for the longest label of each depth and a space, by the usual widths of letters. */
    private long[] labelWidths() {
        double[] longest = new double[StyleNames.OUTLINE_LEVELS + 1];
        for (Provision provision : plan.provisions().values()) {
            int depth = plan.form().level(provision.level()).outlineLevel();
            if (depth > 0 && depth < longest.length && provision.label().isPresent()) {
                longest[depth] =
                        Math.max(longest[depth], width(provision.label().get().text()));
            }
        }
        double letter = plan.form().fonts().sizePoints() * 20;
        return Arrays.stream(longest)
                .mapToLong(letters -> Math.round((letters + 1) * letter))
                .toArray();
    }

    /** In letters as wide as they are high: Hangul and Han are, Latin ones are narrower. */
    private static double width(String text) {
        return text.codePoints().mapToDouble(point -> point < 0x1100 ? 0.6 : 1).sum();
    }

    private void tables() {
        xml.open("w:style", "w:type", "table", "w:customStyle", "1", "w:styleId", StyleNames.TABLE);
        xml.empty("w:name", "w:val", "Bill Table").empty("w:basedOn", "w:val", "TableNormal");
        xml.open("w:tblPr").open("w:tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            xml.empty("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "auto");
        }
        xml.close();
        cellMargins("40", "108");
        xml.close().close();
        paragraph(StyleNames.TABLE_TEXT, "Table Text", xml -> xml.empty("w:suppressLineNumbers"), xml -> {});
        paragraph(
                StyleNames.TABLE_HEAD,
                "Table Head",
                xml -> xml.empty("w:keepNext").empty("w:suppressLineNumbers"),
                xml -> {
                    xml.empty("w:b").empty("w:bCs");
                    RunProperties.size(xml, Math.max(8, plan.form().fonts().sizePoints() - 2));
                });
        paragraph(
                StyleNames.AFTER_TABLE,
                "After Table",
                xml -> xml.empty("w:suppressLineNumbers")
                        .empty("w:spacing", "w:after", "120", "w:line", "20", "w:lineRule", "exact"),
                xml -> RunProperties.size(xml, 1));
    }

    private void comments() {
        paragraph(StyleNames.COMMENT_TEXT, "annotation text", xml -> {}, xml -> RunProperties.size(xml, 10));
        character(StyleNames.COMMENT_REFERENCE, "annotation reference", xml -> RunProperties.size(xml, 8));
    }

    private void characters() {
        character(
                StyleNames.DEFINED_TERM,
                "Defined Term",
                xml -> new RunProperties(plan, xml)
                        .looks(CharacterStyle.ofDefinedTerms(plan.form()).looks()));
        character(
                StyleNames.UNVERIFIED_VALUE,
                "Unverified Value",
                xml -> xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", UNVERIFIED_SHADE));
        character(
                StyleNames.UNVERIFIED_MARK,
                "Unverified Mark",
                xml -> xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", UNVERIFIED_SHADE)
                        .empty("w:vertAlign", "w:val", "superscript"));
        character(StyleNames.LABEL_LITERAL, "Label Literal", xml -> {});
        // Word gives contents that it renews this style; left to itself it makes them blue and underlined
        character(StyleNames.HYPERLINK, "Hyperlink", xml -> {});
    }

    private void open(String type, String id) {
        if (BUILT_IN.contains(id) || id.startsWith(StyleNames.CONTENTS_ENTRY)) {
            xml.open("w:style", "w:type", type, "w:styleId", id);
        } else {
            xml.open("w:style", "w:type", type, "w:customStyle", "1", "w:styleId", id);
        }
    }

    private void paragraph(String id, String name, Consumer<Xml> paragraph, Consumer<Xml> run) {
        open("paragraph", id);
        xml.empty("w:name", "w:val", name).empty("w:basedOn", "w:val", StyleNames.NORMAL);
        xml.open("w:pPr");
        paragraph.accept(xml);
        xml.close().open("w:rPr");
        run.accept(xml);
        xml.close().close();
    }

    private void character(String id, String name, Consumer<Xml> run) {
        open("character", id);
        xml.empty("w:name", "w:val", name).empty("w:basedOn", "w:val", "DefaultParagraphFont");
        xml.open("w:rPr");
        run.accept(xml);
        xml.close().close();
    }
}
