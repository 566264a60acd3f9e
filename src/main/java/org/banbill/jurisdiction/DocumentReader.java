package org.banbill.jurisdiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.library.Condition;
import org.banbill.source.Text;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlNode;
import org.banbill.source.YamlScalar;
import org.banbill.source.YamlSequence;

/** Reads the {@code document} of a tradition: what stands in a paper, in order. */
final class DocumentReader {

    private static final Set<String> WORDS = Set.of("page-break", "body", "first-section", "schedules");
    private static final Set<String> KEYS = Set.of(
            "style",
            "text",
            "when",
            "contents",
            "statement",
            "level",
            "provision-level",
            "table",
            "widths",
            "rows",
            "side-by-side",
            "title",
            "title-style",
            "law-style",
            "head");

    private final Findings findings;
    private final Set<String> styles;
    private final Set<String> levels;

    DocumentReader(Findings findings, Set<String> styles, Set<String> levels) {
        this.findings = findings;
        this.styles = styles;
        this.levels = levels;
    }

    List<DocumentEntry> entries(YamlMapping tradition) {
        List<DocumentEntry> entries = new ArrayList<>();
        tradition
                .expectSequence("document", findings)
                .map(YamlSequence::items)
                .orElse(List.of())
                .forEach(node -> entry(node).ifPresent(entry -> {
                    if (entry instanceof DocumentEntry.Body && hasBody(entries)) {
                        findings.error(Rule.ONE_BODY.as("again"), node.position());
                    }
                    if (isFirstSection(entry) && entries.stream().anyMatch(DocumentEntry::isBodyText)) {
                        findings.error(Rule.ONE_BODY.as("first-section"), node.position());
                    }
                    entries.add(entry);
                }));
        if (tradition.find("document").isPresent() && !hasBody(entries)) {
            findings.error(Rule.ONE_BODY, tradition.keyPosition("document"));
        }
        return entries;
    }

    private static boolean isFirstSection(DocumentEntry entry) {
        return entry instanceof DocumentEntry.FirstSection;
    }

    private static boolean hasBody(List<DocumentEntry> entries) {
        return entries.stream().anyMatch(DocumentEntry.Body.class::isInstance);
    }

    private Optional<DocumentEntry> entry(YamlNode node) {
        if (node instanceof YamlScalar word) {
            return word(word);
        }
        Optional<YamlMapping> mapping = node.asMapping();
        if (mapping.isEmpty()) {
            findings.error(Rule.WRONG_TYPE.as("document"), node.position(), node.kind());
            return Optional.empty();
        }
        mapping.get().refuseOtherKeys(KEYS, findings);
        return Optional.of(entry(mapping.get()));
    }

    private Optional<DocumentEntry> word(YamlScalar word) {
        if (!WORDS.contains(word.text())) {
            findings.error(Rule.UNKNOWN_ENTRY, word.position(), word, Suggestion.didYouMean(word.text(), WORDS));
            return Optional.empty();
        }
        return Optional.of(
                switch (word.text()) {
                    case "body" -> new DocumentEntry.Body(Condition.ALWAYS);
                    case "first-section" -> new DocumentEntry.FirstSection(Condition.ALWAYS);
                    case "schedules" -> new DocumentEntry.Schedules(Condition.ALWAYS);
                    default -> new DocumentEntry.PageBreak(Condition.ALWAYS);
                });
    }

    private DocumentEntry entry(YamlMapping mapping) {
        Condition when = mapping.findMapping("when", findings)
                .flatMap(condition -> findings.take(Condition.of(condition)))
                .orElse(Condition.ALWAYS);
        if (mapping.find("contents").isPresent()) {
            return new DocumentEntry.Contents(text(mapping, "contents"), when);
        }
        if (mapping.find("statement").isPresent()) {
            return new DocumentEntry.Statement(
                    word(mapping, "statement"),
                    oneOf(mapping, "level", levels),
                    oneOf(mapping, "provision-level", levels),
                    when,
                    mapping.position());
        }
        if (mapping.find("side-by-side").isPresent()) {
            return sideBySide(mapping, when);
        }
        if (mapping.find("table").isPresent()) {
            return new DocumentEntry.Table(
                    oneOf(mapping, "table", styles), mapping.findPercents("widths", findings), rows(mapping), when);
        }
        return new DocumentEntry.Line(oneOf(mapping, "style", styles), text(mapping, "text"), when, mapping.position());
    }

    private DocumentEntry sideBySide(YamlMapping mapping, Condition when) {
        List<Text> head = new ArrayList<>();
        mapping.findSequence("head", findings)
                .map(YamlSequence::items)
                .orElse(List.of())
                .forEach(cell -> head.add(Text.ofMarked(cell, findings)));
        if (head.size() != 2) {
            findings.error(Rule.WRONG_TYPE.as("head"), mapping.position());
        }
        return new DocumentEntry.SideBySide(
                oneOf(mapping, "side-by-side", styles),
                oneOf(mapping, "title-style", styles),
                text(mapping, "title"),
                oneOf(mapping, "law-style", styles),
                head,
                when);
    }

    private List<List<Text>> rows(YamlMapping mapping) {
        List<List<Text>> rows = new ArrayList<>();
        for (YamlNode row :
                mapping.findSequence("rows", findings).map(YamlSequence::items).orElse(List.of())) {
            List<Text> cells = new ArrayList<>();
            row.asSequence()
                    .map(YamlSequence::items)
                    .orElse(List.of(row))
                    .forEach(cell -> cells.add(Text.ofMarked(cell, findings)));
            rows.add(List.copyOf(cells));
        }
        return rows;
    }

    private Text text(YamlMapping mapping, String key) {
        return Text.expectMarked(mapping, key, findings).orElse(new Text(Map.of()));
    }

    private String word(YamlMapping mapping, String key) {
        return mapping.expectText(key, findings).map(YamlScalar::text).orElse("");
    }

    private String oneOf(YamlMapping mapping, String key, Set<String> known) {
        Optional<YamlScalar> written = mapping.expectText(key, findings);
        written.filter(scalar -> !known.contains(scalar.text()))
                .ifPresent(scalar -> findings.error(
                        known == styles ? Rule.UNKNOWN_STYLE.as("in-tradition") : Rule.UNKNOWN_LEVEL.as("undefined"),
                        scalar.position(),
                        scalar,
                        Suggestion.didYouMean(scalar.text(), known)));
        return written.map(YamlScalar::text).orElse("");
    }
}
