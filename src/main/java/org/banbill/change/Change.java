package org.banbill.change;

import java.util.Optional;
import java.util.stream.Stream;
import org.banbill.finding.Named;
import org.banbill.finding.Position;
import org.banbill.library.DraftProvision.Join;
import org.banbill.source.Text;
import org.banbill.source.YamlScalar;

/**
 * An own version of a provision, clause or definition.
 *
 * @param provision the full name of what the change starts from, clause first
 * @param words what the change says; for an {@link Action#ADD} or {@link Action#EXTEND} those of the new provision
 * @param place where a new or moved provision goes
 * @param of for {@link Action#MOVE}: the full name of the new neighbour
 * @param id of a new provision, where the file gives one
 * @param by who decided so, where the file says it
 * @param on the day of the decision, where the file says it
 */
public record Change(
        YamlScalar provision,
        Action action,
        Words words,
        Place place,
        Optional<YamlScalar> of,
        Optional<YamlScalar> id,
        String why,
        Optional<YamlScalar> by,
        Optional<YamlScalar> on,
        Position position) {

    /** What a change does. */
    public enum Action implements Named {
        /** Gives a provision other words. */
        REPLACE,
        /** Puts a new provision beside one. */
        ADD,
        /** Puts a new item into a provision. */
        EXTEND,
        /** Puts a provision beside another one. */
        MOVE,
        /** Leaves a provision out. */
        REMOVE
    }

    /** Where a new or moved provision goes: beside a neighbour, or among the items of a provision. */
    public enum Place implements Named {
        BEFORE,
        AFTER,
        FIRST,
        LAST
    }

    /**
     * The parts of a provision that a change gives. A part that it does not give stays as it is; an empty text takes
     * the part away.
     *
     * @param after full-out words
     */
    public record Words(Optional<Text> heading, Optional<Text> text, Optional<Text> after, Optional<Join> join) {

        public boolean isEmpty() {
            return texts().findAny().isEmpty() && join.isEmpty();
        }

        public Stream<Text> texts() {
            return Stream.of(heading, text, after).flatMap(Optional::stream);
        }

        /** The words without which there is no new provision: its text, else its heading. */
        public Optional<Text> main() {
            return Stream.of(text, heading)
                    .flatMap(Optional::stream)
                    .filter(words -> words.byLanguage().values().stream()
                            .anyMatch(scalar -> !scalar.text().isBlank()))
                    .findFirst();
        }
    }
}
