package org.banbill.bill;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
                .map(LevelForm::id)
                .filter(other -> around(other, this::outer).contains(level))
                .toList();
    }

    private Optional<String> outer(String level) {
        return Optional.ofNullable(form.levels().get(level)).flatMap(LevelForm::inside);
    }

    /**
     * The levels that a level stands inside, from within. A file may say that two stand inside each other: each is
     * there once, and the level itself among them.
     *
     * @param outer the level that one stands directly inside
     */
    public static Set<String> around(String level, Function<String, Optional<String>> outer) {
        Set<String> around = new LinkedHashSet<>();
        Optional<String> next = outer.apply(level);
        while (next.isPresent() && around.add(next.get())) {
            next = outer.apply(next.get());
        }
        return around;
    }
}
