package org.banbill.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banbill.bill.Bill;
import org.banbill.bill.Block;
import org.banbill.bill.Label;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;

/**
 * A provision and where it stands.
 *
 * @param label its own and those around it, as a reader finds it: {@code SEC. 201.(a)(1)}
 * @param parent the provision that it stands in
 */
public record Placed(Provision provision, String label, Optional<ProvisionId> parent) {

    public ProvisionId id() {
        return provision.id();
    }

    /** Every provision of a bill, in reading order. */
    static List<Placed> all(Bill bill) {
        List<Placed> all = new ArrayList<>();
        for (Block block : bill.blocks()) {
            if (block instanceof Block.Text text) {
                text.provisions().forEach(provision -> add(provision, "", Optional.empty(), all));
            }
        }
        return all;
    }

    private static void add(Provision provision, String around, Optional<ProvisionId> parent, List<Placed> all) {
        String own = provision.label().map(Label::text).orElse("");
        all.add(new Placed(provision, around + own, parent));
        String inside = provision.id().isGroup() ? "" : around + own;
        provision.items().forEach(item -> add(item, inside, Optional.of(provision.id()), all));
    }
}
