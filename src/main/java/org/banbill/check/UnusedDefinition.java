package org.banbill.check;

import java.util.List;
import org.banbill.finding.Rule;
import org.banbill.library.DraftingWords;

/** A term that is defined and never used. */
final class UnusedDefinition implements DraftingRule {

    @Override
    public Rule rule() {
        return Rule.UNUSED_DEFINITION;
    }

    @Override
    public String bad() {
        return "“Drone” means an aircraft without a pilot on board. (and no provision speaks of drones)";
    }

    @Override
    public String good() {
        return "(no definition, or a provision that uses the term)";
    }

    @Override
    public List<Fault> in(BillText bill, DraftingWords words) {
        return Definition.in(bill, words.defining()).stream()
                .filter(definition -> !definition.isUsedIn(bill))
                .map(definition -> new Fault(definition.provision(), definition.term()))
                .toList();
    }
}
