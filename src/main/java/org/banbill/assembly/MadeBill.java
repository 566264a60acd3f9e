package org.banbill.assembly;

import java.util.Map;
import java.util.Optional;
import org.banbill.bill.ProvisionId;
import org.banbill.jurisdiction.Tradition;
import org.banbill.library.Outline;
import org.banbill.source.LanguageTag;

/**
 * A bill with all that went into its making, so that papers can be drawn from it.
 *
 * @param request with the settings of the command line made
 * @param units of body and statements, in reading order
 */
record MadeBill(
        Draft draft,
        DraftRequest request,
        Outline outline,
        Tradition tradition,
        Sources sources,
        LocalVersion version,
        Map<ProvisionId, Unit> units,
        References references,
        Citations citations) {

    /** What the bill has under a name; empty where it has nothing. */
    Optional<Unit> unit(String name) {
        return references.find(new ProvisionId(name));
    }

    LanguageTag language() {
        return request.language();
    }
}
