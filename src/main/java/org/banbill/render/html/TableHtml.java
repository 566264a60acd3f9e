package org.banbill.render.html;

import java.util.List;
import org.banbill.bill.Block;
import org.banbill.bill.Inline;

/** Tables: each column and each row with a head, so that a cell can be read aloud with what it is about. */
final class TableHtml {

    private final Page page;
    private final Html html;
    private final InlineHtml inlines;

    TableHtml(Page page, Html html, InlineHtml inlines) {
        this.page = page;
        this.html = html;
        this.inlines = inlines;
    }

    Html write(Block.Table table) {
        String style = page.form().lineStyles().containsKey(table.style()) ? StyleSheet.ofLine(table.style()) : "";
        int columns = Math.max(
                table.head().size(),
                table.rows().stream().mapToInt(List::size).max().orElse(0));
        if (columns == 0) {
            return html;
        }
        html.line().open("table", "class", style);
        columns(table.widths(), columns);
        if (!table.head().isEmpty()) {
            html.line().open("thead").line().open("tr");
            for (int column = 0; column < columns; column++) {
                String head = column < table.head().size() ? table.head().get(column) : "";
                if (head.isBlank()) {
                    html.open("td").close();
                } else {
                    html.element("th", head, "scope", "col");
                }
            }
            html.close().line().close();
        }
        html.line().open("tbody");
        table.rows().forEach(row -> row(row, columns));
        return html.line().close().line().close();
    }

    private void columns(List<Integer> widths, int columns) {
        if (widths.size() != columns) {
            return;
        }
        html.line().open("colgroup");
        widths.forEach(width -> html.empty("col", "style", "width: " + width + "%"));
        html.close();
    }

    /** The first cell names the row, if it says anything and there are others. */
    private void row(List<List<Inline>> cells, int columns) {
        html.line().open("tr");
        for (int column = 0; column < columns; column++) {
            List<Inline> words = column < cells.size() ? cells.get(column) : List.of();
            if (column == 0 && columns > 1 && !Inline.textOf(words).isBlank()) {
                html.open("th", "scope", "row");
            } else {
                html.open("td");
            }
            inlines.write(words);
            html.close();
        }
        html.close();
    }
}
