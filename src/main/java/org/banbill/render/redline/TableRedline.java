package org.banbill.render.redline;

import java.util.ArrayList;
import java.util.List;
import org.banbill.ooxml.Element;
import org.banbill.ooxml.Node;
import org.banbill.render.redline.Tracking.Kind;
import org.banbill.wording.Alignment;
import org.banbill.wording.Alignment.Pair;

/** Weaves two tables of as many columns: row by row, cell by cell. */
final class TableRedline {

    private final Tracking tracking;
    private final BlockRedline cells;

    TableRedline(Tracking tracking, BlockRedline cells) {
        this.tracking = tracking;
        this.cells = cells;
    }

    /** A table that stands in one document alone. */
    Element whole(Element table, Kind kind) {
        return table.with(table.elements().stream()
                .map(part -> part.is("w:tr") ? row(part, kind) : part)
                .toList());
    }

    Element both(Element before, Element after) {
        List<Element> rowsBefore = before.elements("w:tr");
        List<Element> rowsAfter = after.elements("w:tr");
        List<Pair> pairs = Alignment.of(
                rowsBefore.stream().map(Element::text).toList(),
                rowsAfter.stream().map(Element::text).toList());
        pairs = BlockAlignment.between(pairs, rowsBefore, rowsAfter, TableRedline::subject);
        List<Node> parts = new ArrayList<>(
                after.elements().stream().filter(part -> !part.is("w:tr")).toList());
        int inBefore = 0;
        int inAfter = 0;
        for (int index = 0; index <= pairs.size(); index++) {
            Pair next = index < pairs.size() ? pairs.get(index) : new Pair(rowsBefore.size(), rowsAfter.size());
            while (inBefore < next.before()) {
                parts.add(row(rowsBefore.get(inBefore++), Kind.DELETED));
            }
            while (inAfter < next.after()) {
                parts.add(row(rowsAfter.get(inAfter++), Kind.INSERTED));
            }
            if (index < pairs.size()) {
                parts.add(row(rowsBefore.get(inBefore++), rowsAfter.get(inAfter++)));
            }
        }
        return after.with(parts);
    }

    /** What a row is about: its first cell, or that it is the head; and how many cells it has. */
    private static String subject(Element row) {
        List<Element> all = row.elements("w:tc");
        boolean isHead = row.find("w:trPr")
                .flatMap(properties -> properties.find("w:tblHeader"))
                .isPresent();
        String first = all.isEmpty() ? "" : all.get(0).text();
        return all.size() + (isHead ? " head" : " " + first);
    }

    private Element row(Element row, Kind kind) {
        List<Node> parts = new ArrayList<>();
        List<Node> properties = new ArrayList<>();
        row.find("w:trPr").ifPresent(found -> properties.addAll(found.children()));
        properties.add(tracking.mark(kind));
        parts.add(Element.of("w:trPr").with(properties));
        row.elements("w:tc").forEach(cell -> parts.add(cell.with(cells.whole(cell.elements(), kind))));
        return row.with(parts);
    }

    private Element row(Element before, Element after) {
        List<Element> cellsBefore = before.elements("w:tc");
        List<Element> cellsAfter = after.elements("w:tc");
        List<Node> parts = new ArrayList<>();
        after.find("w:trPr").ifPresent(parts::add);
        for (int column = 0; column < cellsAfter.size(); column++) {
            Element cell = cellsAfter.get(column);
            List<Node> content = new ArrayList<>();
            cell.find("w:tcPr").ifPresent(content::add);
            content.addAll(
                    column < cellsBefore.size()
                            ? cells.weave(cellsBefore.get(column).elements("w:p"), cell.elements("w:p"))
                            : cell.elements("w:p"));
            parts.add(cell.with(content));
        }
        return after.with(parts);
    }
}
