package org.banbill.assembly;

import java.util.List;
import java.util.Map;
import org.banbill.bill.ProvisionId;
import org.banbill.change.Change;
import org.banbill.finding.Position;

/**
 * The clauses of a bill after the place's own changes.
 *
 * @param moved earlier names of provisions, and what they are named now
 * @param removed names of provisions, and the change that takes each away
 * @param reasons the changes made at each provision that is still there
 */
record LocalVersion(
        Selection selection,
        OwnDefinitions definitions,
        Map<ProvisionId, ProvisionId> moved,
        Map<ProvisionId, Position> removed,
        Map<ProvisionId, List<Change>> reasons) {

    /** Nothing selected and nothing changed: for texts that no change can name. */
    static LocalVersion asItIs() {
        return new LocalVersion(
                new Selection(List.of(), Map.of()),
                new OwnDefinitions(Map.of(), Map.of(), Map.of(), List.of()),
                Map.of(),
                Map.of(),
                Map.of());
    }

    LocalVersion {
        moved = Map.copyOf(moved);
        removed = Map.copyOf(removed);
        reasons = Map.copyOf(reasons);
    }
}
