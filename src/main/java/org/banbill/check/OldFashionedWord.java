package org.banbill.check;

import java.util.List;
import org.banbill.library.DraftingWords;

/** Words that today's drafters avoid, because they say nothing, or say it in a way that people no longer know. */
final class OldFashionedWord implements DraftingRule {

    @Override
    public String id() {
        return "old-fashioned-word";
    }

    @Override
    public String explanation() {
        return "The drafting manuals of today ask for words that the people whom a law concerns know. “Aforesaid” and its"
                + " kind point without saying where: a reference does.";
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
