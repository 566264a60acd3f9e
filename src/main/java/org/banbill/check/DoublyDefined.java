package org.banbill.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banbill.finding.Rule;
import org.banbill.library.DraftingWords;

/** A term that is defined twice. */
final class DoublyDefined implements DraftingRule {

    @Override
    public Rule rule() {
        return Rule.DOUBLY_DEFINED;
    }

    @Override
    public String bad() {
        return "“Device” means a camera. “Device” means a camera or a microphone.";
    }

    @Override
    public String good() {
        return "“Device” means a camera or a microphone.";
    }

    @Override
    public List<Fault> in(BillText bill, DraftingWords words) {
        Set<String> seen = new HashSet<>();
        return Definition.in(bill, words.defining()).stream()
                .filter(definition -> !seen.add(definition.key()))
                .map(definition -> new Fault(definition.provision(), definition.term()))
                .toList();
    }
}
