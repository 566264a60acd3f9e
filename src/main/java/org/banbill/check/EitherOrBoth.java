package org.banbill.check;

import java.util.List;
import org.banbill.finding.Rule;
import org.banbill.library.DraftingWords;

/** “And/or”, which leaves open whether one of two is enough. */
final class EitherOrBoth implements DraftingRule {

    @Override
    public Rule rule() {
        return Rule.EITHER_OR_BOTH;
    }

    @Override
    public String bad() {
        return "A person must not use and/or sell such technology.";
    }

    @Override
    public String good() {
        return "A person must not use or sell such technology.";
    }

    @Override
    public List<Fault> in(BillText bill, DraftingWords words) {
        return bill.having(words.eitherOrBoth());
    }
}
