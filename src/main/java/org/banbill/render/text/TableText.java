package org.banbill.render.text;

import java.util.ArrayList;
import java.util.List;
import org.banbill.bill.Block;
import org.banbill.bill.Inline;
import org.banbill.language.LetterWidth;

/**
 * A table in plain text. With a head, each row is a group of lines, “column: value”; without one, each row is a line
 * whose columns stand below each other.
 */
final class TableText {

    /** A column that is wider than this does not push the next one away. */
    private static final int WIDEST = 30;

    private final Block.Table table;
    private final Lines lines;
    private final InlineText inlines;

    TableText(Block.Table table, Lines lines, InlineText inlines) {
        this.table = table;
        this.lines = lines;
        this.inlines = inlines;
    }

    void write() {
        List<List<String>> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(row.stream().map(this::cell).toList()));
        if (table.head().isEmpty()) {
            rows.forEach(row -> lines.add(0, aligned(row, rows)));
            return;
        }
        if (rows.isEmpty()) {
            lines.add(0, String.join(", ", table.head()));
        }
        for (List<String> row : rows) {
            lines.blank();
            for (int column = 0; column < row.size(); column++) {
                if (!row.get(column).isEmpty()) {
                    lines.add(0, named(column, row.get(column)));
                }
            }
        }
    }

    private String cell(List<Inline> words) {
        return inlines.of(words).replace('\n', ' ').strip();
    }

    private String named(int column, String value) {
        String name = column < table.head().size() ? table.head().get(column) : "";
        return name.isEmpty() ? value : name + ": " + value;
    }

    private static String aligned(List<String> row, List<List<String>> rows) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String value = row.get(column);
            line.append(value);
            if (column < row.size() - 1) {
                int missing = Math.max(0, width(column, rows) - LetterWidth.columns(value));
                line.append(" ".repeat(missing)).append("  ");
            }
        }
        return line.toString();
    }

    /** In a font of equal widths. */
    private static int width(int column, List<List<String>> rows) {
        int widest = rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> LetterWidth.columns(row.get(column)))
                .max()
                .orElse(0);
        return Math.min(widest, WIDEST);
    }
}
