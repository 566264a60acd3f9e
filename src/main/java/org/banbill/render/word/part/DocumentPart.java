package org.banbill.render.word.part;

import java.util.List;
import org.banbill.bill.Block;
import org.banbill.bill.Form.LineStyle;
import org.banbill.bill.Form.Look;
import org.banbill.bill.Paragraph;
import org.banbill.ooxml.Namespaces;
import org.banbill.ooxml.Xml;
import org.banbill.render.word.plan.DocumentPlan;
import org.banbill.render.word.plan.StyleNames;
import org.banbill.render.word.text.ContentsWriter;
import org.banbill.render.word.text.InlineWriter;
import org.banbill.render.word.text.ParagraphWriter;
import org.banbill.render.word.text.ProvisionWriter;
import org.banbill.render.word.text.RunFormat;
import org.banbill.render.word.text.RunWriter;
import org.banbill.render.word.text.SectionProperties;
import org.banbill.render.word.text.TableWriter;

/** {@code word/document.xml}: the text itself, block after block. */
public final class DocumentPart {

    /** The place of a paragraph that ends a section. */
    public static final String SECTION_END = "section end";

    private final DocumentPlan plan;
    private final Xml xml;
    private final ParagraphWriter paragraphs;
    private final RunWriter runs;
    private final InlineWriter inlines;
    private final ProvisionWriter provisions;
    private final List<Block> blocks;
    private int section;

    public DocumentPart(DocumentPlan plan, Xml xml) {
        this.plan = plan;
        this.xml = xml;
        this.paragraphs = new ParagraphWriter(plan, xml);
        this.runs = new RunWriter(plan, xml);
        this.inlines = new InlineWriter(plan, xml, runs);
        this.provisions = new ProvisionWriter(plan, xml, paragraphs, runs, inlines);
        this.blocks = plan.bill().blocks();
    }

    public void write() {
        xml.open("w:document", "xmlns:w", Namespaces.WORD, "xmlns:r", Namespaces.RELATIONSHIPS);
        xml.open("w:body");
        for (int index = 0; index < blocks.size(); index++) {
            blocks.get(index).accept(new At(index));
        }
        SectionProperties.write(xml, plan, plan.sections().all().get(section));
        xml.close().close();
    }

    /** Writes the block at an index. */
    private final class At implements Block.Visitor<DocumentPart> {

        private final int index;

        private At(int index) {
            this.index = index;
        }

        @Override
        public DocumentPart line(Block.Line line) {
            LineStyle style = plan.form().lineStyles().get(line.style());
            List<Look> looks = style == null ? List.of() : style.looks();
            xml.place("line " + line.style());
            paragraphs.open(StyleNames.id(plan.styles().ofLine(line.style())));
            inlines.write(line.text(), RunFormat.Place.in(looks));
            paragraphs.close();
            return DocumentPart.this;
        }

        @Override
        public DocumentPart text(Block.Text text) {
            for (Paragraph paragraph : plan.paragraphs().get(index)) {
                provisions.write(paragraph);
            }
            return DocumentPart.this;
        }

        @Override
        public DocumentPart contents(Block.Contents contents) {
            new ContentsWriter(plan, xml, paragraphs, runs).write(contents);
            return DocumentPart.this;
        }

        @Override
        public DocumentPart pageBreak(Block.PageBreak pageBreak) {
            paragraphs.breakPage();
            return DocumentPart.this;
        }

        /**
         * The section before ends in an empty, low paragraph: its properties stand in its last paragraph, and a table
         * has none.
         */
        @Override
        public DocumentPart papers(Block.Papers papers) {
            paragraphs.forgetPageBreak();
            if (paragraphs.hasBegun()) {
                paragraphs.endSection(plan.sections().all().get(section));
                xml.place(SECTION_END);
                low();
            }
            section++;
            return DocumentPart.this;
        }

        @Override
        public DocumentPart table(Block.Table table) {
            if (paragraphs.isPageBreakDue()) {
                low();
            }
            new TableWriter(plan, xml, paragraphs, runs, inlines).write(table);
            // Word joins tables without a paragraph between them, and wants one at the end of the document
            low();
            return DocumentPart.this;
        }

        private void low() {
            paragraphs.open(StyleNames.AFTER_TABLE);
            paragraphs.close();
        }
    }
}
