package org.banbill.assembly;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banbill.bill.ProvisionId;
import org.banbill.finding.Position;
import org.banbill.jurisdiction.Change;

/**
 * The clauses of a bill after the place's own changes.
 *
 * @param softened names, as in the library, of provisions that were replaced or removed
 * @param moved earlier names of provisions, and what they are named now
 * @param removed names of provisions, and the change that takes each away
 * @param reasons the changes made at each provision that is still there
 */
record LocalVersion(
        Selection selection,
        OwnDefinitions definitions,
        Set<ProvisionId> softened,
        Map<ProvisionId, ProvisionId> moved,
        Map<ProvisionId, Position> removed,
        Map<ProvisionId, List<Change>> reasons) {

    LocalVersion {
        softened = Set.copyOf(softened);
        moved = Map.copyOf(moved);
        removed = Map.copyOf(removed);
        reasons = Map.copyOf(reasons);
    }

    /** Whether a change softened a provision, something in it, or what it stands in. */
    boolean softens(ProvisionId provision) {
        return softened.stream()
                .anyMatch(name -> name.equals(provision)
                        || name.path().startsWith(provision.path() + ".")
                        || provision.path().startsWith(name.path() + "."));
    }
}
