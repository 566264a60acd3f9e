package org.banbill.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.banbill.assembly.Coverage;
import org.banbill.assembly.Coverage.Status;
import org.banbill.finding.Catalogue;
import org.banbill.language.LetterWidth;
import org.banbill.library.Ban;
import org.banbill.library.Demand;
import org.banbill.library.Precedent.Verified;
import org.banbill.sheet.CoverageSheet.Column;
import org.banbill.source.LanguageTag;

/**
 * Which demands bills meet, for people who read no law: of each demand what it asks, how the bill meets it, where, and
 * why not where it does not. Several bills stand beside each other first.
 */
final class CoverageText {

    private static final String INDENT = " ".repeat(8);

    private final List<Column> columns;
    private final List<Ban> against;
    private final Map<String, Demand> demands;
    private final Catalogue words;

    CoverageText(List<Column> columns, List<Ban> against, Map<String, Demand> demands, Catalogue words) {
        this.columns = List.copyOf(columns);
        this.against = List.copyOf(against);
        this.demands = demands;
        this.words = words;
    }

    /** Each by itself, so that a terminal can break it. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (columns.size() > 1) {
            table(lines);
        }
        for (Column column : columns) {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            lines.add(words.say(
                    "coverage.head",
                    column.name(),
                    column.coverage().jurisdiction(),
                    count(column, Status.MET),
                    column.coverage().demands().size()));
            summary(column).ifPresent(lines::add);
            column.coverage().demands().forEach(entry -> demand(entry, lines));
        }
        unread(lines);
        return lines;
    }

    private static long count(Column column, Status status) {
        return column.coverage().demands().stream()
                .filter(entry -> entry.status() == status)
                .count();
    }

    /** How many are not met, and what that means. */
    private Optional<String> summary(Column column) {
        List<String> others = Arrays.stream(Status.values())
                .filter(status -> status != Status.MET && count(column, status) > 0)
                .map(status -> words.say("coverage.others." + status.id(), count(column, status)))
                .toList();
        return others.isEmpty() ? Optional.empty() : Optional.of("  " + String.join("; ", others) + ".");
    }

    private void demand(Coverage.Entry entry, List<String> lines) {
        lines.add(String.format("  %-5s %s: %s", entry.demand(), status(entry.status()), asks(entry.demand())));
        if (!entry.citations().isEmpty()) {
            lines.add(INDENT + words.say("coverage.where", String.join(", ", entry.citations())));
        }
        if (!entry.why().isEmpty()) {
            lines.add(INDENT + words.say("coverage.why", entry.why()));
        }
        Optional.ofNullable(demands.get(entry.demand()))
                .filter(demand -> !against.isEmpty())
                .ifPresent(demand -> lines.add(INDENT
                        + against.stream()
                                .map(ban -> ban.id() + ": "
                                        + words.say(
                                                "extent." + ban.meets(demand).id()))
                                .collect(Collectors.joining(", "))));
    }

    private String status(Status status) {
        return words.say("status." + status.id());
    }

    private String asks(String demand) {
        return Optional.ofNullable(demands.get(demand))
                .map(asked -> asked.text().forPeople(new LanguageTag(words.language())))
                .orElse("");
    }

    /** A letter of its own for each status, so that many places stand beside each other. */
    private static String sign(Status status) {
        return switch (status) {
            case MET -> "+";
            case CHANGED -> "~";
            case WEAKENED -> "!";
            case BY_PAPER -> "p";
            case MISSING -> "-";
            case OUTSIDE_COMPETENCE -> "^";
        };
    }

    /** A line for each demand, a column for each place. */
    private void table(List<String> lines) {
        List<List<String>> rows = new ArrayList<>();
        List<String> heads = new ArrayList<>(List.of(""));
        columns.forEach(column -> heads.add(column.coverage().jurisdiction()));
        rows.add(heads);
        List<Coverage.Entry> first = columns.get(0).coverage().demands();
        for (int index = 0; index < first.size(); index++) {
            List<String> row = new ArrayList<>(List.of(first.get(index).demand()));
            for (Column column : columns) {
                row.add(sign(column.coverage().demands().get(index).status()));
            }
            rows.add(row);
        }
        List<Integer> widths = IntStream.rangeClosed(0, columns.size())
                .mapToObj(cell -> rows.stream()
                        .mapToInt(row -> LetterWidth.columns(row.get(cell)))
                        .max()
                        .orElse(0))
                .toList();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int cell = 0; cell < row.size(); cell++) {
                int missing = widths.get(cell) - LetterWidth.columns(row.get(cell));
                line.append("  ").append(row.get(cell)).append(" ".repeat(missing));
            }
            lines.add(line.toString().stripTrailing());
        }
        lines.add("  "
                + Arrays.stream(Status.values())
                        .filter(status -> columns.stream().anyMatch(column -> count(column, status) > 0))
                        .map(status -> sign(status) + " " + status(status))
                        .collect(Collectors.joining(", ")));
    }

    private void unread(List<String> lines) {
        against.stream()
                .filter(ban -> ban.verified() != Verified.YES)
                .forEach(ban -> lines.add("  " + ban.id() + ": "
                        + words.say(ban.verified() == Verified.NO ? "coverage.unread" : "coverage.read-in-report")));
    }
}
