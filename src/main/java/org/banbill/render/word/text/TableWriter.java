package org.banbill.render.word.text;

import java.util.Collections;
import java.util.List;
import org.banbill.bill.Block;
import org.banbill.bill.Form.Direction;
import org.banbill.bill.Form.LineStyle;
import org.banbill.bill.Form.Look;
import org.banbill.bill.Inline;
import org.banbill.ooxml.Xml;
import org.banbill.render.word.plan.DocumentPlan;
import org.banbill.render.word.plan.StyleNames;

/** Writes tables. */
public final class TableWriter {

    private final DocumentPlan plan;
    private final Xml xml;
    private final ParagraphWriter paragraphs;
    private final RunWriter runs;
    private final InlineWriter inlines;

    public TableWriter(DocumentPlan plan, Xml xml, ParagraphWriter paragraphs, RunWriter runs, InlineWriter inlines) {
        this.plan = plan;
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.runs = runs;
        this.inlines = inlines;
    }

    public void write(Block.Table table) {
        List<Long> widths = widths(table);
        xml.open("w:tbl");
        properties(table, widths);
        xml.open("w:tblGrid");
        widths.forEach(width -> xml.empty("w:gridCol", "w:w", width.toString()));
        xml.close();
        if (!table.head().isEmpty()) {
            head(table.head(), widths);
        }
        for (int index = 0; index < table.rows().size(); index++) {
            boolean isFirst = index == 0 && table.head().isEmpty();
            row(table.style(), table.rows().get(index), widths, isFirst);
        }
        xml.close();
    }

    private void properties(Block.Table table, List<Long> widths) {
        long whole = widths.stream().mapToLong(Long::longValue).sum();
        xml.open("w:tblPr");
        xml.empty("w:tblStyle", "w:val", StyleNames.TABLE);
        if (plan.form().fonts().direction() == Direction.RIGHT_TO_LEFT) {
            xml.empty("w:bidiVisual");
        }
        xml.empty("w:tblW", "w:w", Long.toString(whole), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        boolean hasHead = !table.head().isEmpty();
        xml.empty(
                "w:tblLook",
                "w:val",
                hasHead ? "0620" : "0680",
                "w:firstRow",
                hasHead ? "1" : "0",
                "w:lastRow",
                "0",
                "w:firstColumn",
                hasHead ? "0" : "1",
                "w:lastColumn",
                "0",
                "w:noHBand",
                "1",
                "w:noVBand",
                "1");
        xml.close();
    }

    /** The head row is repeated on each page, and read aloud as the head. */
    private void head(List<String> cells, List<Long> widths) {
        xml.open("w:tr")
                .open("w:trPr")
                .empty("w:cantSplit")
                .empty("w:tblHeader")
                .close();
        for (int column = 0; column < widths.size(); column++) {
            openCell(widths.get(column), StyleNames.TABLE_HEAD);
            runs.text(RunFormat.PLAIN, column < cells.size() ? cells.get(column) : "");
            closeCell();
        }
        xml.close();
    }

    /**
     * @param isMarked the first row of a table without a head, such as the label table of a cover or a form: its labels
     *     stand in the first column, and Word tells a reader of the screen of them only where a row is marked as well
     */
    private void row(String style, List<List<Inline>> cells, List<Long> widths, boolean isMarked) {
        LineStyle line = plan.form().lineStyles().get(style);
        String paragraph = line == null
                ? StyleNames.TABLE_TEXT
                : StyleNames.id(plan.styles().ofLine(style));
        List<Look> looks = line == null ? List.of() : line.looks();
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        if (isMarked) {
            xml.empty("w:tblHeader");
        }
        xml.close();
        for (int column = 0; column < widths.size(); column++) {
            openCell(widths.get(column), paragraph);
            inlines.write(column < cells.size() ? cells.get(column) : List.of(), RunFormat.Place.in(looks));
            closeCell();
        }
        xml.close();
    }

    private void openCell(long width, String style) {
        xml.open("w:tc").open("w:tcPr");
        xml.empty("w:tcW", "w:w", Long.toString(width), "w:type", "dxa");
        xml.close();
        paragraphs.open(style);
    }

    private void closeCell() {
        paragraphs.close();
        xml.close();
    }

    /** The columns' widths; equal ones where the table gives none for each column. */
    private List<Long> widths(Block.Table table) {
        int columns = Math.max(
                table.head().size(),
                table.rows().stream().mapToInt(List::size).max().orElse(0));
        List<Integer> shares = table.widths().size() >= Math.max(columns, 1)
                ? table.widths()
                : Collections.nCopies(Math.max(columns, 1), 1);
        double whole = shares.stream().mapToInt(Integer::intValue).sum();
        long text = Lengths.textWidth(plan.form().page());
        return shares.stream().map(share -> Math.round(text * share / whole)).toList();
    }
}
