package org.banbill.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.banbill.bill.Block;
import org.banbill.bill.Inline;
import org.banbill.bill.Provision;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.jurisdiction.Tradition;
import org.banbill.library.Paper;
import org.banbill.source.Text;
import org.banbill.source.YamlScalar;

/** Sets a paper together as its file orders it. */
final class PaperBlocks {

    private final MadeBill made;
    private final Tradition form;
    private final PaperTexts texts;
    private final DrawnBlocks drawn;

    PaperBlocks(MadeBill made, Tradition form, PaperTexts texts, DrawnBlocks drawn) {
        this.made = made;
        this.form = form;
        this.texts = texts;
        this.drawn = drawn;
    }

    List<Block> of(Paper paper, Function<Paper.Clauses, List<Provision>> written) {
        List<Block> blocks = new ArrayList<>();
        Setting setting = new Setting(written);
        paper.document().stream()
                .filter(entry -> entry.when().holdsFor(made.request().jurisdiction()))
                .forEach(entry -> blocks.addAll(entry.accept(setting)));
        return blocks;
    }

    private final class Setting implements Paper.Visitor<List<Block>> {

        private final Function<Paper.Clauses, List<Provision>> written;

        Setting(Function<Paper.Clauses, List<Provision>> written) {
            this.written = written;
        }

        @Override
        public List<Block> line(Paper.Line line) {
            checkStyle(line.style());
            return texts.isPrintable(line.text())
                    ? List.of(new Block.Line(line.style().text(), texts.of(line.text())))
                    : List.of();
        }

        @Override
        public List<Block> pageBreak(Paper.PageBreak pageBreak) {
            return List.of(new Block.PageBreak());
        }

        @Override
        public List<Block> clauses(Paper.Clauses clauses) {
            List<Provision> provisions = written.apply(clauses);
            return provisions.isEmpty() ? List.of() : List.of(new Block.Text(provisions));
        }

        @Override
        public List<Block> table(Paper.Table table) {
            checkStyle(table.style());
            List<List<List<Inline>>> rows = table.rows().stream()
                    .filter(row -> row.stream().allMatch(texts::isPrintable))
                    .map(row -> row.stream().map(texts::of).toList())
                    .toList();
            List<String> head = table.head().stream()
                    .map((Text cell) -> Inline.textOf(texts.of(cell)))
                    .toList();
            return rows.isEmpty()
                    ? List.of()
                    : List.of(new Block.Table(table.style().text(), table.widths(), head, rows));
        }

        @Override
        public List<Block> drawn(Paper.Drawn entry) {
            return drawn.of(entry);
        }
    }

    private void checkStyle(YamlScalar style) {
        Set<String> known = new TreeSet<>(form.lineStyles().keySet());
        if (!known.contains(style.text())) {
            made.sources()
                    .findings()
                    .error(
                            Rule.UNKNOWN_STYLE,
                            style.position(),
                            style,
                            form.id(),
                            Suggestion.didYouMean(style.text(), known));
        }
    }
}
