package org.banbill.check;

import java.util.List;
import org.banbill.finding.Rule;
import org.banbill.library.DraftingWords;

/** Words that leave it to whoever is bound how far they are bound. */
final class LoopholeWord implements DraftingRule {

    @Override
    public Rule rule() {
        return Rule.LOOPHOLE_WORD;
    }

    @Override
    public String bad() {
        return "A person must, as far as possible, not use such technology.";
    }

    @Override
    public String good() {
        return "A person must not use such technology.";
    }

    @Override
    public boolean isOfOperativeText() {
        return true;
    }

    @Override
    public List<Fault> in(BillText bill, DraftingWords words) {
        return bill.having(words.loopholes());
    }
}
