package org.banbill.render.word;

import java.util.List;
import org.banbill.bill.Block;
import org.banbill.bill.Form.LineStyle;
import org.banbill.bill.Form.Look;
import org.banbill.bill.Paragraph;
import org.banbill.ooxml.Namespaces;
import org.banbill.ooxml.Xml;

/** {@code word/document.xml}: the text itself, block after block. */
final class DocumentPart {

    /** The place of a paragraph that ends a section. */
    static final String SECTION_END = "section end";

    private final Manuscript manuscript;
    private final Xml xml;
    private final ParagraphWriter paragraphs;
    private final RunWriter runs;
    private final InlineWriter inlines;
    private final ProvisionWriter provisions;
    private final List<Block> blocks;
    private int section;

    DocumentPart(Manuscript manuscript, Xml xml) {
        this.manuscript = manuscript;
        this.xml = xml;
        this.paragraphs = new ParagraphWriter(manuscript, xml);
        this.runs = new RunWriter(manuscript, xml);
        this.inlines = new InlineWriter(manuscript, xml, runs);
        this.provisions = new ProvisionWriter(manuscript, xml, paragraphs, runs, inlines);
        this.blocks = manuscript.bill().blocks();
    }

    void write() {
        xml.open("w:document", "xmlns:w", Namespaces.WORD, "xmlns:r", Namespaces.RELATIONSHIPS);
        xml.open("w:body");
        for (int index = 0; index < blocks.size(); index++) {
            blocks.get(index).accept(new At(index));
        }
        SectionProperties.write(xml, manuscript, manuscript.sections().all().get(section));
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
            LineStyle style = manuscript.form().lineStyles().get(line.style());
            List<Look> looks = style == null ? List.of() : style.looks();
            xml.place("line " + line.style());
            paragraphs.open(StyleNames.id(manuscript.styles().ofLine(line.style())));
            inlines.write(line.text(), RunForm.Place.in(looks));
            paragraphs.close();
            return DocumentPart.this;
        }

        @Override
        public DocumentPart text(Block.Text text) {
            for (Paragraph paragraph : manuscript.paragraphs().get(index)) {
                provisions.write(paragraph);
            }
            return DocumentPart.this;
        }

        @Override
        public DocumentPart contents(Block.Contents contents) {
            new ContentsWriter(manuscript, xml, paragraphs, runs).write(contents);
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
                paragraphs.endSection(manuscript.sections().all().get(section));
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
            new TableWriter(manuscript, xml, paragraphs, runs, inlines).write(table);
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
