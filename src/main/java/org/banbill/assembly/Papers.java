package org.banbill.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.banbill.bill.Block;
import org.banbill.bill.Inline;
import org.banbill.bill.Inline.Value;
import org.banbill.bill.Inline.Words;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Parameter;
import org.banbill.jurisdiction.ParameterValue;
import org.banbill.jurisdiction.ParameterValue.Verified;
import org.banbill.library.Demand;
import org.banbill.library.PaperWords;
import org.banbill.library.Spelling;
import org.banbill.source.LanguageTag;
import org.banbill.source.YamlScalar;

/**
 * The papers behind a bill, which are no part of it: its status, the checklist for local counsel of all values that
 * nobody has verified, and which demands it meets.
 */
final class Papers {

    private final PaperWords words;
    private final LanguageTag language;
    private final Spelling spelling;
    private final QuotedLaws laws;
    private final Findings findings;

    Papers(PaperWords words, LanguageTag language, Spelling spelling, QuotedLaws laws, Findings findings) {
        this.laws = laws;
        this.words = words;
        this.language = language;
        this.spelling = spelling;
        this.findings = findings;
    }

    List<Block> of(
            List<Block> bill,
            Map<String, Parameter> schema,
            Jurisdiction jurisdiction,
            Coverage coverage,
            Map<String, Demand> demands) {
        List<Block> papers = new ArrayList<>();
        papers.add(new Block.Papers(word("header")));
        papers.add(line(FormOf.PAPER_TITLE, word("header")));
        papers.add(line(FormOf.PAPER_HEADING, word("status-heading")));
        papers.add(line(FormOf.PAPER_TEXT, word("status")));
        papers.add(line(FormOf.PAPER_HEADING, word("checklist-heading")));
        checklist(unverified(bill), schema, jurisdiction, papers);
        papers.add(line(FormOf.PAPER_HEADING, word("demands-heading")));
        papers.add(line(FormOf.PAPER_TEXT, word("demands-introduction")));
        papers.add(demands(coverage, demands));
        return papers;
    }

    /** What stands behind a paper: its status, and the values in it that nobody has verified. */
    List<Block> behindPaper(List<Block> paper, Map<String, Parameter> schema, Jurisdiction jurisdiction) {
        List<Block> papers = new ArrayList<>();
        papers.add(new Block.Papers(word("paper-header")));
        papers.add(line(FormOf.PAPER_TITLE, word("paper-header")));
        papers.add(line(FormOf.PAPER_HEADING, word("status-heading")));
        papers.add(line(FormOf.PAPER_TEXT, word("paper-status")));
        papers.add(line(FormOf.PAPER_HEADING, word("checklist-heading")));
        checklist(unverified(paper), schema, jurisdiction, papers);
        return papers;
    }

    /** A word of the papers in the language of the bill. */
    String word(String key) {
        return spelling.apply(findings.take(words.in(language, key)).orElse(""));
    }

    /** Words of a file as this place spells them. */
    String spelled(String text) {
        return spelling.apply(text);
    }

    static Block line(String style, String text) {
        return new Block.Line(style, List.of(new Words(text)));
    }

    /** The values that nobody verified, each as it is first printed. */
    private static Map<String, String> unverified(List<Block> bill) {
        Map<String, String> parameters = new LinkedHashMap<>();
        bill.stream().flatMap(Block::inlines).forEach(inline -> {
            if (inline instanceof Value value && !value.verified()) {
                parameters.putIfAbsent(value.parameter(), value.text());
            }
        });
        return parameters;
    }

    private void checklist(
            Map<String, String> unverified,
            Map<String, Parameter> schema,
            Jurisdiction jurisdiction,
            List<Block> papers) {
        if (unverified.isEmpty()) {
            papers.add(line(FormOf.PAPER_TEXT, word("checklist-none")));
            return;
        }
        papers.add(line(FormOf.PAPER_TEXT, word("checklist-introduction")));
        List<List<List<Inline>>> rows = new ArrayList<>();
        for (Map.Entry<String, String> printed : unverified.entrySet()) {
            String id = printed.getKey();
            Parameter parameter = schema.get(id);
            ParameterValue value = jurisdiction.parameters().get(id);
            if (parameter != null && value != null) {
                rows.add(List.of(
                        cell(spelling.apply(parameter.meaning().forPeople(language)) + " (" + id + ")"),
                        cell(asPrinted(parameter, value, printed.getValue())),
                        cell(
                                value.verified() == Verified.UNKNOWN
                                                && value.source().isEmpty()
                                        ? word("unknown-source")
                                        : value.source()),
                        cell(value.checked())));
            }
            laws.unverified(id)
                    .ifPresent(law -> rows.add(List.of(
                            cell(spelling.apply(findings.take(words.amendedLaw(language, law.citation()))
                                    .orElse(""))),
                            cell(spelling.apply(law.words())),
                            cell(law.source()),
                            cell(law.checked()))));
        }
        papers.add(new Block.Table(
                FormOf.PAPER_TABLE,
                List.of(32, 30, 24, 14),
                List.of(word("column-parameter"), word("column-value"), word("column-source"), word("column-checked")),
                rows));
    }

    /** Words as they are given, for the text may print a form of them; a sum or a time as it is written out. */
    private String asPrinted(Parameter parameter, ParameterValue value, String printed) {
        return switch (parameter.type()) {
            case TEXT, NAME, CITATION, LIST, YES_NO ->
                value.value().map(text -> text.forPeople(language)).orElse(printed);
            case NUMBER, PERCENT, AMOUNT, DURATION, DATE -> printed;
        };
    }

    /** Which demand is met by which provision. */
    Block demands(Coverage coverage, Map<String, Demand> demands) {
        List<List<List<Inline>>> rows = new ArrayList<>();
        demands.values().forEach(this::checkLanguage);
        for (Coverage.Entry entry : coverage.demands()) {
            Demand demand = demands.get(entry.demand());
            rows.add(List.of(
                    cell(entry.demand() + " "
                            + (demand == null
                                    ? ""
                                    : spelling.apply(demand.text().forPeople(language)))),
                    cell(word("status-" + entry.status().id())),
                    cell(String.join(", ", entry.citations())),
                    cell(spelling.apply(entry.why()))));
        }
        return new Block.Table(
                FormOf.PAPER_TABLE,
                List.of(33, 17, 26, 24),
                List.of(word("column-demand"), word("column-status"), word("column-provisions"), word("column-why")),
                rows);
    }

    /** The letter's demands stand in the papers in the bill's language, never in another. */
    private void checkLanguage(Demand demand) {
        Stream.of(Stream.of(demand.text()), demand.parts().values().stream(), demand.why().stream())
                .flatMap(texts -> texts)
                .filter(text -> text.in(language).isEmpty())
                .forEach(text -> findings.error(
                        Rule.MISSING_TEXT.as("demand"),
                        text.byLanguage().values().stream()
                                .map(YamlScalar::position)
                                .min(Comparator.naturalOrder())
                                .orElse(demand.position()),
                        demand.id(),
                        language,
                        language.base()));
    }

    /** A table under heads of these keys; nothing where it has no rows. */
    List<Block> table(List<Integer> widths, List<String> head, List<List<List<Inline>>> rows) {
        return rows.isEmpty()
                ? List.of()
                : List.of(new Block.Table(
                        FormOf.PAPER_TABLE,
                        widths,
                        head.stream().map(this::word).toList(),
                        rows));
    }

    static List<Inline> cell(String text) {
        return text.isEmpty() ? List.of() : List.of(new Words(text));
    }
}
