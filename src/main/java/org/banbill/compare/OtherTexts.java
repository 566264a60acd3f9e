package org.banbill.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banbill.bill.Bill;
import org.banbill.bill.Block;
import org.banbill.bill.Inline;
import org.banbill.compare.BillDifference.OtherText;
import org.banbill.wording.Alignment;
import org.banbill.wording.Alignment.Pair;

/**
 * Compares what stands outside the provisions: line by line, table row by table row. The checklist is left out: a value
 * that is another is told where the bill prints it, and whether it was verified is a thing of its own
 * ({@link Verifications}).
 */
final class OtherTexts {

    private OtherTexts() {}

    /** A line, or the cells of a table's row. */
    private record Line(List<List<Word>> cells) {

        private static final Word BETWEEN = new Word(" | ", "|");

        static Line of(List<Inline> text) {
            return new Line(List.of(Word.of(text)));
        }

        String text() {
            StringBuilder text = new StringBuilder();
            cells.forEach(cell -> cell.forEach(word -> text.append(word.text())));
            return text.toString();
        }

        /** What a row is about. */
        String subject() {
            return cells.size() + " " + (cells.size() > 1 ? cells.get(0) : "");
        }

        List<Word> words() {
            List<Word> words = new ArrayList<>();
            for (List<Word> cell : cells) {
                words.addAll(cell == cells.get(0) ? List.of() : List.of(BETWEEN));
                words.addAll(cell);
            }
            return words;
        }

        /** Cell by cell where there are as many. */
        List<Step<Word>> to(Line other) {
            if (cells.size() != other.cells.size()) {
                return WordDiff.of(words(), other.words());
            }
            List<Step<Word>> edits = new ArrayList<>();
            for (int cell = 0; cell < cells.size(); cell++) {
                edits.addAll(cell == 0 ? List.of() : List.of(new Step.Kept<>(BETWEEN, BETWEEN)));
                edits.addAll(WordDiff.of(cells.get(cell), other.cells.get(cell)));
            }
            return edits;
        }
    }

    static List<BillDifference> of(Bill before, Bill after) {
        Lines allBefore = Lines.of(before);
        Lines allAfter = Lines.of(after);
        // one of them may say under that heading that there is nothing to check
        Set<String> checklists = new HashSet<>(allBefore.checklists);
        checklists.addAll(allAfter.checklists);
        List<Line> linesBefore = allBefore.without(checklists);
        List<Line> linesAfter = allAfter.without(checklists);
        List<BillDifference> changes = new ArrayList<>();
        for (Alignment.Gap gap : Alignment.gaps(
                Alignment.of(texts(linesBefore), texts(linesAfter)), linesBefore.size(), linesAfter.size())) {
            between(
                    linesBefore.subList(gap.fromBefore(), gap.toBefore()),
                    linesAfter.subList(gap.fromAfter(), gap.toAfter()),
                    changes);
        }
        return changes;
    }

    /** Lines that differ: those about the same thing are held against each other, the others come and go whole. */
    private static void between(List<Line> before, List<Line> after, List<BillDifference> changes) {
        List<Pair> pairs = Alignment.of(subjects(before), subjects(after));
        int inBefore = 0;
        int inAfter = 0;
        for (Alignment.Gap gap : Alignment.gaps(pairs, before.size(), after.size())) {
            while (inBefore < gap.fromBefore()) {
                changes.add(new OtherText(before.get(inBefore++).to(after.get(inAfter++))));
            }
            before.subList(gap.fromBefore(), gap.toBefore())
                    .forEach(line -> changes.add(new OtherText(WordDiff.of(line.words(), List.of()))));
            after.subList(gap.fromAfter(), gap.toAfter())
                    .forEach(line -> changes.add(new OtherText(WordDiff.of(List.of(), line.words()))));
            inBefore = gap.toBefore();
            inAfter = gap.toAfter();
        }
        while (inBefore < before.size()) {
            changes.add(new OtherText(before.get(inBefore++).to(after.get(inAfter++))));
        }
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }

    private static List<String> subjects(List<Line> lines) {
        return lines.stream().map(Line::subject).toList();
    }

    /** The lines of each kind of block; those of provisions are compared by provision. */
    private static final class Lines implements Block.Visitor<Lines> {

        /** A line, and the heading in the papers that it stands under. */
        private record Placed(String heading, Line line) {}

        private final List<Placed> all = new ArrayList<>();
        private final Set<String> checklists = new HashSet<>();
        private final Set<String> unverified;
        private boolean isInPapers;
        private String heading = "";

        private Lines(Set<String> unverified) {
            this.unverified = unverified;
        }

        static Lines of(Bill bill) {
            Lines lines = new Lines(Verifications.of(bill).unverified());
            bill.blocks().forEach(block -> block.accept(lines));
            return lines;
        }

        /** Those that have words, save under these headings of the papers. */
        List<Line> without(Set<String> left) {
            return all.stream()
                    .filter(placed -> !left.contains(placed.heading()))
                    .map(Placed::line)
                    .filter(line -> !line.text().isEmpty())
                    .toList();
        }

        private void add(Line line) {
            all.add(new Placed(heading, line));
        }

        @Override
        public Lines line(Block.Line line) {
            boolean isHeading = isInPapers && line.style().equals(Block.Papers.HEADING);
            heading = isHeading ? "" : heading;
            add(Line.of(line.text()));
            heading = isHeading ? Inline.textOf(line.text()) : heading;
            return this;
        }

        @Override
        public Lines text(Block.Text text) {
            return this;
        }

        @Override
        public Lines contents(Block.Contents contents) {
            add(plain(List.of(contents.heading())));
            return this;
        }

        @Override
        public Lines pageBreak(Block.PageBreak pageBreak) {
            return this;
        }

        @Override
        public Lines papers(Block.Papers papers) {
            isInPapers = true;
            add(plain(List.of(papers.header())));
            return this;
        }

        @Override
        public Lines table(Block.Table table) {
            add(plain(table.head()));
            table.rows().forEach(row -> add(new Line(row.stream().map(Word::of).toList())));
            if (isInPapers && table.rows().stream().anyMatch(this::isOfChecklist)) {
                checklists.add(heading);
            }
            return this;
        }

        /**
         * A row of the checklist names the value that is to be checked: “The body that enacts the law (legislature)”.
         */
        private boolean isOfChecklist(List<List<Inline>> row) {
            String about = row.isEmpty() ? "" : Inline.textOf(row.get(0));
            return about.endsWith(")")
                    && unverified.contains(about.substring(about.lastIndexOf('(') + 1, about.length() - 1));
        }

        private static Line plain(List<String> cells) {
            return new Line(cells.stream()
                    .map(cell -> Word.of(List.of(new Inline.Words(cell))))
                    .toList());
        }
    }
}
