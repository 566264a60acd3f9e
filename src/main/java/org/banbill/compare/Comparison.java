package org.banbill.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.bill.Bill;
import org.banbill.bill.ProvisionId;
import org.banbill.compare.BillDifference.Added;
import org.banbill.compare.BillDifference.Moved;
import org.banbill.compare.BillDifference.Removed;
import org.banbill.compare.BillDifference.Renumbered;
import org.banbill.compare.BillDifference.Reworded;
import org.banbill.wording.Alignment;
import org.banbill.wording.Alignment.Pair;

/**
 * What is different between two bills: provision by provision in reading order, what was removed where it stood, then
 * the lines and tables around them.
 */
public final class Comparison {

    private final List<Placed> before;
    private final List<Placed> after;
    private final Map<ProvisionId, Placed> inBefore = new HashMap<>();
    private final Map<ProvisionId, Placed> inAfter = new HashMap<>();
    private final Set<ProvisionId> inPlace = new HashSet<>();
    private final List<BillDifference> changes = new ArrayList<>();

    private Comparison(Bill before, Bill after) {
        this.before = Placed.all(before);
        this.after = Placed.all(after);
        this.before.forEach(placed -> inBefore.put(placed.id(), placed));
        this.after.forEach(placed -> inAfter.put(placed.id(), placed));
    }

    public static List<BillDifference> of(Bill before, Bill after) {
        Comparison comparison = new Comparison(before, after);
        comparison.provisions();
        comparison.changes.addAll(OtherTexts.of(before, after));
        return List.copyOf(comparison.changes);
    }

    private void provisions() {
        List<Pair> pairs = Alignment.of(
                before.stream().map(Placed::id).toList(),
                after.stream().map(Placed::id).toList());
        pairs.forEach(pair -> inPlace.add(before.get(pair.before()).id()));
        int at = 0;
        for (Placed placed : after) {
            if (inPlace.contains(placed.id())) {
                while (!before.get(at).id().equals(placed.id())) {
                    removed(before.get(at++));
                }
                at++;
            }
            present(placed);
        }
        before.subList(at, before.size()).forEach(this::removed);
    }

    /** Of what is gone with all that stands in it, the outermost is named. */
    private void removed(Placed placed) {
        if (!inAfter.containsKey(placed.id())
                && placed.parent().map(inAfter::containsKey).orElse(true)) {
            changes.add(new Removed(placed));
        }
    }

    private void present(Placed placed) {
        Placed old = inBefore.get(placed.id());
        if (old == null) {
            if (placed.parent().map(inBefore::containsKey).orElse(true)) {
                changes.add(new Added(placed));
            }
            return;
        }
        WordingSteps wording = WordingSteps.of(old.provision(), placed.provision());
        if (hasMoved(old, placed)) {
            changes.add(new Moved(old, placed, wording));
        } else if (wording.extent() == WordingSteps.Extent.WORDS) {
            changes.add(new Reworded(old, placed, wording));
        } else if (wording.extent() == WordingSteps.Extent.NUMBERS
                || !old.provision().label().equals(placed.provision().label())) {
            changes.add(new Renumbered(old, placed));
        }
    }

    /** What stands in a provision that moved has moved only with it. */
    private boolean hasMoved(Placed old, Placed placed) {
        if (!old.parent().equals(placed.parent())) {
            return true;
        }
        Optional<ProvisionId> parent = placed.parent();
        return !inPlace.contains(placed.id()) && parent.map(inPlace::contains).orElse(true);
    }
}
