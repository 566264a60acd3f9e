package org.banbill.check;

import java.util.List;
import org.banbill.finding.Rule;
import org.banbill.library.DraftingWords;

/** A list of places that ends where it ends. */
final class ClosedList implements DraftingRule {

    @Override
    public Rule rule() {
        return Rule.CLOSED_LIST;
    }

    @Override
    public String bad() {
        return "A person must not use such technology in the following places: streets and stations.";
    }

    @Override
    public String good() {
        return "A person must not use such technology in any place, including streets, stations and any other place to which the public has access.";
    }

    @Override
    public boolean isOfOperativeText() {
        return true;
    }

    @Override
    public List<Fault> in(BillText bill, DraftingWords words) {
        return bill.having(words.lists().words()).stream()
                .filter(fault -> fault.provision()
                        .all()
                        .noneMatch(each -> words.lists().need().isIn(BillText.text(each))))
                .toList();
    }
}
