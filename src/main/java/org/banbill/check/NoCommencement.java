package org.banbill.check;

import java.util.List;
import org.banbill.library.DraftingWords;

/** A bill that does not say when it begins. */
final class NoCommencement implements DraftingRule {

    @Override
    public String id() {
        return "no-commencement";
    }

    @Override
    public String explanation() {
        return "A law that does not say when it begins leaves the day to others: to a general rule that few know, or to a"
                + " minister who may never name one.";
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
