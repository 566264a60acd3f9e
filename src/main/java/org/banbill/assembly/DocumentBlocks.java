package org.banbill.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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
        boolean isDivided = tradition.document().stream().anyMatch(DocumentEntry.FirstSection.class::isInstance);
        int first = isDivided ? Math.min(1, body.size()) : 0;
        List<DocumentEntry> entries = tradition.document().stream()
                .filter(entry -> entry.when().holdsFor(jurisdiction))
                .toList();
        Writer writer = new Writer(
                tradition,
                numbered,
                body.subList(0, first),
                body.subList(first, body.size()),
                behind,
                entries.stream().anyMatch(DocumentEntry.Schedules.class::isInstance),
                statements);
        return entries.stream().flatMap(entry -> entry.accept(writer).stream()).toList();
    }

    /** The blocks of each entry. */
    private final class Writer implements DocumentEntry.Visitor<List<Block>> {

        private final Tradition tradition;
        /** The body and the schedules. */
        private final List<Provision> numbered;

        /** Where the first section of the body stands apart; else nothing. */
        private final List<Provision> first;

        private final List<Provision> rest;
        private final List<Provision> schedules;

        /** Whether an entry says where the schedules stand; else they follow the body. */
        private final boolean hasPlace;

        private final Function<String, List<Provision>> statements;

        private Writer(
                Tradition tradition,
                List<Provision> numbered,
                List<Provision> first,
                List<Provision> rest,
                List<Provision> schedules,
                boolean hasPlace,
                Function<String, List<Provision>> statements) {
            this.tradition = tradition;
            this.numbered = numbered;
            this.first = first;
            this.rest = rest;
            this.schedules = schedules;
            this.hasPlace = hasPlace;
            this.statements = statements;
        }

        @Override
        public List<Block> line(DocumentEntry.Line line) {
            return List.of(new Block.Line(line.style(), words(line)));
        }

        /** In capitals where its style is: no word processor would print other letters for a text or a web page. */
        private List<Inline> words(DocumentEntry.Line line) {
            List<Inline> words = text(line.text());
            boolean isInCapitals = Optional.ofNullable(tradition.lineStyles().get(line.style()))
                    .filter(style -> style.looks().contains(Form.Look.UPPER_CASE))
                    .isPresent();
            return isInCapitals ? wording.lineInCapitals(words) : words;
        }

        @Override
        public List<Block> pageBreak(DocumentEntry.PageBreak pageBreak) {
            return List.of(new Block.PageBreak());
        }

        @Override
        public List<Block> contents(DocumentEntry.Contents contents) {
            return List.of(new Block.Contents(Inline.textOf(text(contents.heading()))));
        }

        @Override
        public List<Block> statement(DocumentEntry.Statement statement) {
            List<Provision> provisions = statements.apply(statement.name());
            return provisions.isEmpty() ? List.of() : List.of(new Block.Text(provisions));
        }

        @Override
        public List<Block> table(DocumentEntry.Table table) {
            List<List<List<Inline>>> rows = new ArrayList<>();
            for (List<Text> row : table.rows()) {
                List<List<Inline>> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(text(cell)));
                rows.add(cells);
            }
            return List.of(new Block.Table(table.style(), table.widths(), List.of(), rows));
        }

        @Override
        public List<Block> firstSection(DocumentEntry.FirstSection section) {
            return List.of(new Block.Text(first));
        }

        @Override
        public List<Block> body(DocumentEntry.Body body) {
            List<Block> blocks = new ArrayList<>(List.of(new Block.Text(rest)));
            if (!hasPlace) {
                blocks.addAll(behind());
            }
            return blocks;
        }

        @Override
        public List<Block> schedules(DocumentEntry.Schedules place) {
            return behind();
        }

        /** Each on a page of its own. */
        private List<Block> behind() {
            return schedules.stream()
                    .flatMap(schedule -> Stream.<Block>of(new Block.PageBreak(), new Block.Text(List.of(schedule))))
                    .toList();
        }

        @Override
        public List<Block> sideBySide(DocumentEntry.SideBySide sideBySide) {
            return tables.of(numbered, sideBySide, DocumentBlocks.this::text);
        }
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
