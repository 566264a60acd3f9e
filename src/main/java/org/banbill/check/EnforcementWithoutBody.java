package org.banbill.check;

import java.util.List;
import org.banbill.finding.Rule;
import org.banbill.library.DraftingWords;

/** A duty to enforce that is nobody’s. */
final class EnforcementWithoutBody implements DraftingRule {

    @Override
    public Rule rule() {
        return Rule.ENFORCEMENT_WITHOUT_BODY;
    }

    @Override
    public String bad() {
        return "This Act must be enforced.";
    }

    @Override
    public String good() {
        return "{{supervisory-authority}} must enforce this Act.";
    }

    @Override
    public boolean isOfOperativeText() {
        return true;
    }

    @Override
    public List<Fault> in(BillText bill, DraftingWords words) {
        return BillText.faults(
                        bill.sentences()
                                .filter(sentence -> !words.passives().need().isIn(sentence.text())),
                        words.passives().words())
                .toList();
    }
}
