package org.banbill.bill;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.Form.Numbering;

/**
 * The one rule by which units are numbered, in the order in which they stand. A level counts on, begins again where
 * what it stands inside begins anew, and counts in each group apart where its form says so: 101, 102 … of the first.
 * The bill gets its numbers by it, and so does the order of an edited file.
 */
public final class UnitNumbers {

    private final Form form;
    private final Map<String, Integer> counts = new HashMap<>();
    /** The levels inside a level, and inside these. */
    private final Map<String, List<String>> inside = new HashMap<>();

    public UnitNumbers(Form form) {
        this.form = form;
    }

    /**
     * The number of the next unit of a level; 0 where the level has none.
     *
     * @param group the number of the group around it; 0 where none has one
     */
    public int next(String level, int group) {
        pass(level);
        Optional<Numbering> numbering = form.level(level).numbering();
        if (numbering.isEmpty()) {
            return 0;
        }
        int times = numbering.get().groupTimes();
        boolean isByGroup = times > 0 && group > 0;
        int number = counts.merge(isByGroup ? level + " of group " + group : level, 1, Integer::sum);
        return isByGroup ? times * group + number : number;
    }

    /** A unit without a number: what stands inside its level begins again. */
    public void pass(String level) {
        inside.computeIfAbsent(level, this::inside).forEach(counts::remove);
    }

    /** The next unit of this level is the first. */
    public void beginAgain(String level) {
        counts.remove(level);
    }

    private List<String> inside(String level) {
        return form.levels().values().stream()
                .filter(other -> isInside(other, level))
                .map(LevelForm::id)
                .toList();
    }

    private boolean isInside(LevelForm level, String around) {
        Set<String> seen = new HashSet<>();
        Optional<String> outer = level.inside();
        // a file may say that two levels stand inside each other
        while (outer.isPresent() && seen.add(outer.get())) {
            if (outer.get().equals(around)) {
                return true;
            }
            outer = Optional.ofNullable(form.levels().get(outer.get())).flatMap(LevelForm::inside);
        }
        return false;
    }
}
