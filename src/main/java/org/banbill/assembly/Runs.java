package org.banbill.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banbill.bill.Label;

/**
 * Which units of a list stand together: in one unit around them, and one behind the other with no number between. A
 * chain is the units that a citation names, the outermost first.
 */
final class Runs {

    /** Of two a range says no less than both names: “sections 3 and 4”. */
    private static final int FEWEST = 3;

    private Runs() {}

    /** Those in a row of the list that follow one another, three or more, and the others one by one. */
    static List<List<List<Unit>>> of(List<List<Unit>> chains) {
        List<List<List<Unit>>> runs = new ArrayList<>();
        int at = 0;
        while (at < chains.size()) {
            int end = at + 1;
            while (end < chains.size() && follows(chains.get(end - 1), chains.get(end))) {
                end++;
            }
            int next = end - at < FEWEST ? at + 1 : end;
            runs.add(chains.subList(at, next));
            at = next;
        }
        return runs;
    }

    /** Those in a row of the list that stand in the same unit. */
    static List<List<List<Unit>>> within(List<List<Unit>> chains) {
        List<List<List<Unit>>> groups = new ArrayList<>();
        int at = 0;
        while (at < chains.size()) {
            int end = at + 1;
            while (end < chains.size() && chains.get(at).size() > 1 && areBeside(chains.get(at), chains.get(end))) {
                end++;
            }
            groups.add(chains.subList(at, end));
            at = end;
        }
        return groups;
    }

    /** Whether two differ in their last unit alone, which is of the same level in the same list. */
    private static boolean areBeside(List<Unit> one, List<Unit> other) {
        int last = one.size() - 1;
        if (other.size() != one.size() || !one.subList(0, last).equals(other.subList(0, last))) {
            return false;
        }
        Unit unit = one.get(last);
        Unit next = other.get(last);
        return unit.level().id().equals(next.level().id())
                && (unit.level().inside().isEmpty() || unit.parent().equals(next.parent()));
    }

    private static boolean follows(List<Unit> one, List<Unit> other) {
        Optional<Integer> number = number(one);
        return number.isPresent() && number.map(count -> count + 1).equals(number(other)) && areBeside(one, other);
    }

    /** The count of the last unit; none where it is cited without one, or under a number that is not counted. */
    private static Optional<Integer> number(List<Unit> chain) {
        Unit unit = chain.get(chain.size() - 1);
        boolean isCounted = unit.number().isEmpty() && !unit.isFirstWithoutNumber();
        return unit.label().filter(label -> isCounted).map(Label::number);
    }
}
