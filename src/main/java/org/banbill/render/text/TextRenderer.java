package org.banbill.render.text;

import java.util.List;
import org.banbill.bill.Bill;
import org.banbill.bill.Block;
import org.banbill.bill.ContentsEntry;
import org.banbill.bill.Inline;
import org.banbill.bill.Layout;
import org.banbill.bill.Paragraph;
import org.banbill.render.RenderOptions;
import org.banbill.render.RenderedFile;
import org.banbill.render.Renderer;

/**
 * Writes a bill as plain text: one paragraph a line, indented by its depth, line feeds at the ends, no blanks before
 * them. Looks, the words at the head and foot of pages, and drafting notes have no place in it.
 */
public final class TextRenderer implements Renderer {

    @Override
    public List<RenderedFile> render(Bill bill, RenderOptions options) {
        return List.of(RenderedFile.ofText(".txt", render(bill)));
    }

    public static String render(Bill bill) {
        Lines lines = new Lines(bill.form().fonts().direction());
        InlineText inlines = new InlineText(bill.form().unverifiedMark());
        Blocks blocks = new Blocks(bill, lines, inlines);
        bill.blocks().forEach(block -> block.accept(blocks));
        return lines.toString();
    }

    /** What each kind of block is in plain text. */
    private static final class Blocks implements Block.Visitor<Lines> {

        private final Bill bill;
        private final Lines lines;
        private final InlineText inlines;
        private String style = "";

        private Blocks(Bill bill, Lines lines, InlineText inlines) {
            this.bill = bill;
            this.lines = lines;
            this.inlines = inlines;
        }

        /** Lines of one style stand together. */
        @Override
        public Lines line(Block.Line line) {
            if (!line.style().equals(style)) {
                apart();
            }
            style = line.style();
            List<Inline> text = line.text();
            return text.isEmpty() ? lines.blank() : lines.add(0, inlines.of(text));
        }

        @Override
        public Lines text(Block.Text text) {
            apart();
            Depths depths = Depths.of(bill.form(), text.provisions());
            for (Paragraph paragraph : Layout.of(bill.form(), text.provisions())) {
                ParagraphText words = new ParagraphText(paragraph, inlines);
                if (words.beginsOutlineUnit()) {
                    lines.blank();
                }
                lines.add(depths.of(paragraph), words.text());
            }
            return lines.blank();
        }

        @Override
        public Lines contents(Block.Contents contents) {
            apart();
            lines.add(0, contents.heading());
            ContentsEntry.of(bill).stream()
                    .flatMap(ContentsEntry::all)
                    .forEach(entry -> lines.add(entry.depth(), entry.text().replace('\t', ' ')));
            return lines.blank();
        }

        @Override
        public Lines pageBreak(Block.PageBreak pageBreak) {
            return apart();
        }

        /** Their first line is their title; the words at the head of their pages would say it again. */
        @Override
        public Lines papers(Block.Papers papers) {
            return apart();
        }

        @Override
        public Lines table(Block.Table table) {
            apart();
            new TableText(table, lines, inlines).write();
            return lines.blank();
        }

        private Lines apart() {
            style = "";
            return lines.blank();
        }
    }
}
