package org.banbill.check;

import java.util.List;
import org.banbill.finding.Rule;
import org.banbill.library.DraftingWords;

/** A bill in which nobody acts on a breach. */
final class NoEnforcement implements DraftingRule {

    @Override
    public Rule rule() {
        return Rule.NO_ENFORCEMENT;
    }

    @Override
    public String bad() {
        return "(a bill without a clause on complaints, orders, penalties or actions)";
    }

    @Override
    public String good() {
        return "{{supervisory-authority}} must investigate each complaint, and may order that a breach ends.";
    }

    @Override
    public List<Fault> in(BillText bill, DraftingWords words) {
        return bill.lacking(words.enforcement());
    }
}
