package org.banbill.assembly;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.banbill.library.Outline;

/**
 * The clauses of a bill in order, before they are numbered.
 *
 * @param statements texts outside the body, by name, in the order of the outline
 */
record Selection(List<Entry> body, Map<String, List<SelectedClause>> statements) {

    /** A group with its clauses, or a single clause (then without a group). */
    record Entry(Optional<Outline.Group> group, String clauseLevel, List<SelectedClause> clauses) {
        Entry {
            clauses = List.copyOf(clauses);
        }
    }

    Selection {
        body = List.copyOf(body);
        statements = Collections.unmodifiableMap(new LinkedHashMap<>(statements));
    }

    /** The clauses of the body, then those of the statements. */
    Stream<SelectedClause> clauses() {
        return Stream.concat(
                body.stream().flatMap(entry -> entry.clauses().stream()),
                statements.values().stream().flatMap(List::stream));
    }
}
