package org.banbill.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.finding.Finding;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.source.YamlWriter;

/**
 * Rewrites or takes out single changes in a person's own file: the lines of these items, and no other line. Comments,
 * blank lines and the order of all else stay as they are.
 */
final class ChangeItems {

    private final List<String> lines;

    private ChangeItems(String text) {
        this.lines = new ArrayList<>(List.of(text.split("\n", -1)));
    }

    /**
     * What becomes of one item.
     *
     * @param at where its mapping begins
     * @param content empty where it goes
     */
    record Edit(Position at, Optional<Map<String, Object>> content) {}

    /** The text of the file after the edits; none, with a finding, where an item is not written as a block of lines. */
    static Result<String> edited(String text, List<Edit> edits) {
        ChangeItems items = new ChangeItems(text);
        List<Edit> fromTheEnd = new ArrayList<>(edits);
        fromTheEnd.sort(Comparator.comparing(Edit::at).reversed());
        for (Edit edit : fromTheEnd) {
            if (!items.isBlock(edit.at())) {
                return Result.none(Finding.error(Rule.UNWRITABLE.as("change"), edit.at()));
            }
            items.apply(edit);
        }
        return Result.of(String.join("\n", items.lines));
    }

    private boolean isBlock(Position at) {
        String line = lines.get(at.line() - 1);
        return line.substring(0, at.column() - 1).matches("\\s*-\\s+")
                && !line.substring(at.column() - 1).startsWith("{");
    }

    private void apply(Edit edit) {
        int first = edit.at().line() - 1;
        int dash = lines.get(first).indexOf('-');
        int end = first + 1;
        int last = first;
        while (end < lines.size() && (lines.get(end).isBlank() || indent(lines.get(end)) > dash)) {
            if (!lines.get(end).isBlank()) {
                last = end;
            }
            end++;
        }
        List<String> item = lines.subList(first, last + 1);
        item.clear();
        edit.content().ifPresent(content -> lines.addAll(first, block(content, dash)));
        if (edit.content().isEmpty()) {
            closeEmptyList(first, dash);
        }
    }

    private static int indent(String line) {
        int indent = 0;
        while (indent < line.length() && line.charAt(indent) == ' ') {
            indent++;
        }
        return indent;
    }

    private static List<String> block(Map<String, Object> content, int dash) {
        // as the only item of a list, without the key that the writer begins with
        List<String> written = YamlWriter.write("", Map.of("items", List.of(content)))
                .lines()
                .skip(1)
                .toList();
        int own = written.get(0).indexOf('-');
        return written.stream()
                .map(line -> " ".repeat(dash) + (line.length() > own ? line.substring(own) : line))
                .toList();
    }

    /** A key whose last item went would hold nothing, which is no list. */
    private void closeEmptyList(int from, int dash) {
        int above = from - 1;
        while (above >= 0
                && (lines.get(above).isBlank() || lines.get(above).strip().startsWith("#"))) {
            above--;
        }
        int below = from;
        while (below < lines.size()
                && (lines.get(below).isBlank() || lines.get(below).strip().startsWith("#"))) {
            below++;
        }
        boolean isFollowed = below < lines.size()
                && indent(lines.get(below)) == dash
                && lines.get(below).startsWith("-", dash);
        if (above >= 0 && !isFollowed && lines.get(above).matches("\\s*changes:\\s*(#.*)?")) {
            lines.set(above, lines.get(above).replaceFirst("changes:", "changes: []"));
        }
    }
}
