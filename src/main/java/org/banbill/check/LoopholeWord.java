package org.banbill.check;

import java.util.List;
import org.banbill.library.DraftingWords;

/** Words that leave it to whoever is bound how far they are bound. */
final class LoopholeWord implements DraftingRule {

    @Override
    public String id() {
        return "loophole-word";
    }

    @Override
    public String explanation() {
        return "Who is bound by a ban “as far as possible” decides alone how far that is, and a court can hardly say otherwise.";
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
