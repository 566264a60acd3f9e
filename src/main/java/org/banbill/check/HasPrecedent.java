package org.banbill.check;

import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.banbill.jurisdiction.Places;
import org.banbill.library.Library;

/** A clause that meets a demand names a precedent. Passes: one with a citation. Fails: none. */
final class HasPrecedent implements LibraryCheck {

    @Override
    public void check(Library library, Places places, Findings findings) {
        for (String id : library.clauseIds()) {
            library.clause(id)
                    .value()
                    .filter(clause ->
                            !clause.meets().isEmpty() && clause.precedents().isEmpty())
                    .ifPresent(clause -> findings.error(Rule.HAS_PRECEDENT, clause.position(), id));
        }
    }
}
