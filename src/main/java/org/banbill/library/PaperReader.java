package org.banbill.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.banbill.source.Text;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlNode;
import org.banbill.source.YamlScalar;
import org.banbill.source.YamlSequence;

/** Reads the outline of a paper. */
final class PaperReader {

    private static final Set<String> KEYS = Set.of("title", "for", "meets", "when", "form", "document");
    private static final String PAGE_BREAK = "page-break";
    private static final String STANDARD_LEVEL = "part";
    private static final String STANDARD_PROVISION_LEVEL = "section";
    private static final Text NO_TEXT = new Text(Map.of());

    private final Findings findings;

    private PaperReader(Findings findings) {
        this.findings = findings;
    }

    static Paper read(String id, YamlMapping mapping, Findings findings) {
        return new PaperReader(findings).paper(id, mapping);
    }

    private Paper paper(String id, YamlMapping mapping) {
        mapping.refuseOtherKeys(KEYS, findings);
        List<Paper.Entry> document = new ArrayList<>();
        mapping.expectSequence("document", findings)
                .map(YamlSequence::items)
                .orElse(List.of())
                .forEach(node -> entry(node).ifPresent(document::add));
        return new Paper(
                id,
                text(mapping, "title"),
                text(mapping, "for"),
                mapping.findTexts("meets", findings),
                Condition.read(mapping, findings),
                mapping.findText("form", findings),
                document,
                mapping.position());
    }

    private Text text(YamlMapping mapping, String key) {
        return Text.expectMarked(mapping, key, findings).orElse(NO_TEXT);
    }

    private Optional<Paper.Entry> entry(YamlNode node) {
        if (node instanceof YamlScalar word && word.text().equals(PAGE_BREAK)) {
            return Optional.of(new Paper.PageBreak(Condition.ALWAYS, word.position()));
        }
        Optional<YamlMapping> mapping = node.asMapping();
        if (mapping.isEmpty()) {
            findings.error(Rule.WRONG_TYPE.as("paper"), node.position());
        }
        return mapping.flatMap(this::entry);
    }

    private Optional<Paper.Entry> entry(YamlMapping mapping) {
        Condition when = Condition.read(mapping, findings);
        if (mapping.find("clauses").isPresent()) {
            mapping.refuseOtherKeys(Set.of("clauses", "level", "provision-level", "when"), findings);
            return Optional.of(new Paper.Clauses(
                    mapping.findTexts("clauses", findings),
                    word(mapping, "level", STANDARD_LEVEL),
                    word(mapping, "provision-level", STANDARD_PROVISION_LEVEL),
                    when,
                    mapping.position()));
        }
        if (mapping.find("table").isPresent()) {
            mapping.refuseOtherKeys(Set.of("table", "widths", "head", "rows", "when"), findings);
            return mapping.findText("table", findings)
                    .map(style -> new Paper.Table(
                            style,
                            mapping.findPercents("widths", findings),
                            head(mapping),
                            rows(mapping),
                            when,
                            mapping.position()));
        }
        if (mapping.find("draw").isPresent()) {
            mapping.refuseOtherKeys(Set.of("draw", "of", "when"), findings);
            return mapping.findText("draw", findings)
                    .flatMap(this::subject)
                    .map(subject ->
                            new Paper.Drawn(subject, mapping.findTexts("of", findings), when, mapping.position()));
        }
        mapping.refuseOtherKeys(Set.of("style", "text", "when"), findings);
        return mapping.expectText("style", findings)
                .map(style -> new Paper.Line(style, text(mapping, "text"), when, mapping.position()));
    }

    private String word(YamlMapping mapping, String key, String standard) {
        return mapping.findText(key, findings).map(YamlScalar::text).orElse(standard);
    }

    private Optional<Paper.Subject> subject(YamlScalar written) {
        return written.oneOf(
                List.of(Paper.Subject.values()),
                near -> findings.error(Rule.UNKNOWN_SUBJECT, written.position(), written, near));
    }

    private List<Text> head(YamlMapping mapping) {
        return mapping.findSequence("head", findings).map(this::texts).orElse(List.of());
    }

    private List<List<Text>> rows(YamlMapping mapping) {
        List<List<Text>> rows = new ArrayList<>();
        for (YamlNode row :
                mapping.findSequence("rows", findings).map(YamlSequence::items).orElse(List.of())) {
            rows.add(row.asSequence().map(this::texts).orElseGet(() -> List.of(Text.ofMarked(row, findings))));
        }
        return rows;
    }

    private List<Text> texts(YamlSequence sequence) {
        return sequence.items().stream()
                .map(cell -> Text.ofMarked(cell, findings))
                .toList();
    }
}
