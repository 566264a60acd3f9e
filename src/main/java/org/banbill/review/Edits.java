package org.banbill.review;

import java.util.List;
import java.util.Set;
import org.banbill.bill.ProvisionId;

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
     * @param where in words
     * @param before empty for something that came
     * @param after empty for something that went
     */
    public record Unplaced(Scope scope, String where, String before, String after, Set<Revision> by, String why) {}

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
