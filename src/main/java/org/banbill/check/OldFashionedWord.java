package org.banbill.check;

import java.util.List;
import org.banbill.finding.Rule;
import org.banbill.library.DraftingWords;

/** Words that today's drafters avoid, because they say nothing, or say it in a way that people no longer know. */
final class OldFashionedWord implements DraftingRule {

    @Override
    public Rule rule() {
        return Rule.OLD_FASHIONED_WORD;
    }

    @Override
    public String bad() {
        return "The aforesaid authority, hereinafter the Commissioner, must report.";
    }

    @Override
    public String good() {
        return "{{supervisory-authority}} must report.";
    }

    @Override
    public List<Fault> in(BillText bill, DraftingWords words) {
        return bill.having(words.oldFashioned());
    }
}
