package org.banbill.library;

import java.util.List;
import java.util.Optional;
import org.banbill.finding.Position;

/** A piece of a clause's text as it stands in the file: words, or a mark that assembly fills. */
public sealed interface DraftInline {

    /** The place of the piece in its file. */
    Position position();

    <R> R accept(Visitor<R> visitor);

    /** Words that stand as they are. */
    record Words(String text, Position position) implements DraftInline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.words(this);
        }
    }

    /** {@code {{name}}} or {@code {{name.form}}}: a word of the tradition, or a parameter. */
    record Slot(String name, Optional<String> form, Position position) implements DraftInline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.slot(this);
        }
    }

    /**
     * {@code [[name]]} or {@code [[shown|id]]}: use of a defined term.
     *
     * @param key the printed name, one of its forms, or the term's id
     */
    record TermUse(String shown, String key, Position position) implements DraftInline {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.termUse(this);
        }
    }

    /** {@code {{ref …}}}: a cross-reference to one or more targets. */
    record ReferenceMark(List<String> targets, Joining joining, Position position) implements DraftInline {
        public ReferenceMark {
            targets = List.copyOf(targets);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.referenceMark(this);
        }
    }

    /** How several targets are joined. */
    enum Joining {
        AND,
        OR,
        /** From the first to the second, with all between. */
        TO
    }

    /** One method for each kind. */
    interface Visitor<R> {
        R words(Words words);

        R slot(Slot slot);

        R termUse(TermUse use);

        R referenceMark(ReferenceMark mark);
    }
}
