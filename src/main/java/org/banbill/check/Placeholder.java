package org.banbill.check;

import java.util.List;
import org.banbill.library.DraftingWords;

/** Words that stand where something is still to be written. */
final class Placeholder implements DraftingRule {

    @Override
    public String id() {
        return "placeholder";
    }

    @Override
    public String explanation() {
        return "A bill that is tabled leaves nothing to be filled in: a court would have to guess what was meant.";
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
