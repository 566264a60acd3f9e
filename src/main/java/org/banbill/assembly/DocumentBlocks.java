package org.banbill.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.banbill.bill.Block;
import org.banbill.bill.Form;
import org.banbill.bill.Inline;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.banbill.jurisdiction.DocumentEntry;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Tradition;
import org.banbill.library.Marks;
import org.banbill.source.LanguageTag;
import org.banbill.source.Text;
import org.banbill.source.YamlScalar;

/** Sets the document together as the tradition orders it: cover, statements, title, formula, body. */
final class DocumentBlocks {

    private final Jurisdiction jurisdiction;
    private final LanguageTag language;
    private final Wording wording;
    private final SideBySideTables tables;
    private final Findings findings;

    DocumentBlocks(
            Jurisdiction jurisdiction,
            LanguageTag language,
            Wording wording,
            SideBySideTables tables,
            Findings findings) {
        this.tables = tables;
        this.jurisdiction = jurisdiction;
        this.language = language;
        this.wording = wording;
        this.findings = findings;
    }

    /**
     * @param numbered the body and the schedules
     * @param schedules which of these are schedules
     */
    List<Block> of(
            Tradition tradition,
            List<Provision> numbered,
            Set<ProvisionId> schedules,
            Function<String, List<Provision>> statements) {
        List<Provision> body = numbered.stream()
                .filter(provision -> !schedules.contains(provision.id()))
                .toList();
        List<Provision> behind = numbered.stream()
                .filter(provision -> schedules.contains(provision.id()))
                .toList();
        boolean hasPlace = tradition.document().stream()
                .anyMatch(entry ->
                        entry instanceof DocumentEntry.Schedules && entry.when().holdsFor(jurisdiction));
        List<Block> blocks = new ArrayList<>();
        boolean isDivided = tradition.document().stream().anyMatch(DocumentEntry.FirstSection.class::isInstance);
        int first = isDivided ? Math.min(1, body.size()) : 0;
        for (DocumentEntry entry : tradition.document()) {
            if (entry.when().holdsFor(jurisdiction)) {
                if (entry instanceof DocumentEntry.FirstSection) {
                    blocks.add(new Block.Text(body.subList(0, first)));
                } else {
                    add(tradition, entry, body.subList(first, body.size()), statements, blocks);
                }
                if (entry instanceof DocumentEntry.SideBySide sideBySide) {
                    blocks.addAll(tables.of(numbered, sideBySide, this::text));
                }
                boolean isPlace =
                        hasPlace ? entry instanceof DocumentEntry.Schedules : entry instanceof DocumentEntry.Body;
                if (isPlace) {
                    behind.forEach(schedule -> {
                        blocks.add(new Block.PageBreak());
                        blocks.add(new Block.Text(List.of(schedule)));
                    });
                }
            }
        }
        return blocks;
    }

    private void add(
            Tradition tradition,
            DocumentEntry entry,
            List<Provision> body,
            Function<String, List<Provision>> statements,
            List<Block> blocks) {
        if (entry instanceof DocumentEntry.Line line) {
            blocks.add(new Block.Line(line.style(), line(tradition, line)));
        } else if (entry instanceof DocumentEntry.PageBreak) {
            blocks.add(new Block.PageBreak());
        } else if (entry instanceof DocumentEntry.Contents contents) {
            blocks.add(new Block.Contents(Inline.textOf(text(contents.heading()))));
        } else if (entry instanceof DocumentEntry.Body) {
            blocks.add(new Block.Text(body));
        } else if (entry instanceof DocumentEntry.Table table) {
            blocks.add(table(table));
        } else if (entry instanceof DocumentEntry.Statement statement) {
            List<Provision> provisions = statements.apply(statement.name());
            if (!provisions.isEmpty()) {
                blocks.add(new Block.Text(provisions));
            }
        }
    }

    /** In capitals where its style is: no word processor would print other letters for a text or a web page. */
    private List<Inline> line(Tradition tradition, DocumentEntry.Line line) {
        List<Inline> words = text(line.text());
        boolean isInCapitals = Optional.ofNullable(tradition.lineStyles().get(line.style()))
                .filter(style -> style.looks().contains(Form.Look.UPPER_CASE))
                .isPresent();
        return isInCapitals ? wording.lineInCapitals(words) : words;
    }

    private Block table(DocumentEntry.Table table) {
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (List<Text> row : table.rows()) {
            List<List<Inline>> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(text(cell)));
            rows.add(cells);
        }
        return new Block.Table(table.style(), table.widths(), List.of(), rows);
    }

    private List<Inline> text(Text text) {
        Optional<YamlScalar> words = text.in(language);
        if (words.isEmpty()) {
            text.byLanguage().values().stream()
                    .findFirst()
                    .ifPresent(other ->
                            findings.error(Rule.MISSING_TEXT.as("line"), other.position(), language, language.base()));
        }
        return words.flatMap(scalar -> findings.take(Marks.read(scalar)))
                .map(wording::ofLine)
                .orElse(List.of());
    }
}
