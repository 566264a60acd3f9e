package org.banbill.check;

import java.util.List;
import org.banbill.finding.Rule;
import org.banbill.library.DraftingWords;

/** A bill that does not say when it begins. */
final class NoCommencement implements DraftingRule {

    @Override
    public Rule rule() {
        return Rule.NO_COMMENCEMENT;
    }

    @Override
    public String bad() {
        return "(a bill without a clause on its commencement)";
    }

    @Override
    public String good() {
        return "{{This act}} comes into force on the day on which it is published.";
    }

    @Override
    public List<Fault> in(BillText bill, DraftingWords words) {
        return bill.lacking(words.commencement());
    }
}
