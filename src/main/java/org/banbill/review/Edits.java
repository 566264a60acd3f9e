package org.banbill.review;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banbill.bill.ProvisionId;
import org.banbill.finding.Message;

/** Everything that a returned file holds beyond what Banbill wrote. */
public record Edits(List<Edit> placed, List<Unplaced> unplaced, List<Remark> remarks) {

    /** Where an edit stands that has no place. */
    public enum Scope {
        /** In the numbered text. */
        PROVISIONS,
        /** In titles, formulas, tables, papers. */
        DOCUMENT
    }

    /**
     * An edit that no provision can take up.
     *
     * @param where the provision, or in words
     * @param before empty for something that came
     * @param after empty for something that went
     */
    public record Unplaced(Scope scope, Message where, String before, String after, Set<Revised> by, Message why) {

        private static final String NAMED = "one";

        public Unplaced {
            by = Collections.unmodifiableSet(new LinkedHashSet<>(by));
        }

        /** Where an edit stands that concerns a provision or a parameter. */
        public static Message at(String name) {
            return Message.of(NAMED, name);
        }

        /** The name of the provision or parameter; empty where words tell where it stands. */
        Optional<String> name() {
            return where.key().equals(NAMED)
                    ? Optional.of(where.arguments().get(0).toString())
                    : Optional.empty();
        }
    }

    /** A comment beside a provision. */
    public record Remark(ProvisionId provision, Comment comment) {}

    public Edits {
        placed = List.copyOf(placed);
        unplaced = List.copyOf(unplaced);
        remarks = List.copyOf(remarks);
    }

    /** Whether the file says what Banbill wrote; remarks beside it do not count. */
    public boolean isEmpty() {
        return placed.isEmpty() && unplaced.isEmpty();
    }
}
