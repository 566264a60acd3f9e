package org.banbill.compare;

import java.util.ArrayList;
import java.util.List;
import org.banbill.bill.Bill;
import org.banbill.bill.Block;
import org.banbill.bill.Inline;
import org.banbill.compare.Alignment.Pair;
import org.banbill.compare.Change.OtherText;

/** Compares what stands outside the provisions: line by line, table row by table row. */
final class OtherTexts {

    private OtherTexts() {}

    static List<Change> of(Bill before, Bill after) {
        List<List<Word>> linesBefore = lines(before);
        List<List<Word>> linesAfter = lines(after);
        List<Change> changes = new ArrayList<>();
        Pair last = new Pair(-1, -1);
        List<Pair> pairs = new ArrayList<>(Alignment.of(linesBefore, linesAfter));
        pairs.add(new Pair(linesBefore.size(), linesAfter.size()));
        for (Pair next : pairs) {
            int old = last.before() + 1;
            int line = last.after() + 1;
            while (old < next.before() || line < next.after()) {
                changes.add(new OtherText(WordDiff.of(
                        old < next.before() ? linesBefore.get(old) : List.of(),
                        line < next.after() ? linesAfter.get(line) : List.of())));
                old++;
                line++;
            }
            last = next;
        }
        return changes;
    }

    private static List<List<Word>> lines(Bill bill) {
        Lines lines = new Lines();
        bill.blocks().forEach(block -> block.accept(lines));
        return lines.all.stream().filter(line -> !line.isEmpty()).toList();
    }

    /** The lines of each kind of block; those of provisions are compared by provision. */
    private static final class Lines implements Block.Visitor<Lines> {

        private final List<List<Word>> all = new ArrayList<>();

        @Override
        public Lines line(Block.Line line) {
            all.add(Word.of(line.text()));
            return this;
        }

        @Override
        public Lines text(Block.Text text) {
            return this;
        }

        @Override
        public Lines contents(Block.Contents contents) {
            all.add(Word.of(List.of(new Inline.Words(contents.heading()))));
            return this;
        }

        @Override
        public Lines pageBreak(Block.PageBreak pageBreak) {
            return this;
        }

        @Override
        public Lines papers(Block.Papers papers) {
            all.add(Word.of(List.of(new Inline.Words(papers.header()))));
            return this;
        }

        @Override
        public Lines table(Block.Table table) {
            all.add(Word.of(List.of(new Inline.Words(String.join(" | ", table.head())))));
            for (List<List<Inline>> row : table.rows()) {
                List<Word> words = new ArrayList<>();
                for (List<Inline> cell : row) {
                    words.addAll(words.isEmpty() ? List.of() : List.of(new Word(" | ", " | ")));
                    words.addAll(Word.of(cell));
                }
                all.add(words);
            }
            return this;
        }
    }
}
