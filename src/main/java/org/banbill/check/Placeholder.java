package org.banbill.check;

import java.util.List;
import org.banbill.finding.Rule;
import org.banbill.library.DraftingWords;

/** Words that stand where something is still to be written. */
final class Placeholder implements DraftingRule {

    @Override
    public Rule rule() {
        return Rule.PLACEHOLDER;
    }

    @Override
    public String bad() {
        return "The authority must report within [TBD] days.";
    }

    @Override
    public String good() {
        return "The authority must report within {{report-deadline}}.";
    }

    @Override
    public List<Fault> in(BillText bill, DraftingWords words) {
        return bill.having(words.placeholders());
    }
}
