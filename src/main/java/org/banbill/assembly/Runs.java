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

    private final List<Unit> passedOver;

    /** @param passedOver units that a range goes over though the list does not name them */
    Runs(List<Unit> passedOver) {
        this.passedOver = passedOver;
    }

    /** Those in a row of the list that follow one another, three or more, and the others one by one. */
    List<List<List<Unit>>> of(List<List<Unit>> chains) {
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

    private boolean follows(List<Unit> one, List<Unit> other) {
        Optional<Integer> first = number(last(one));
        Optional<Integer> next = number(last(other));
        return first.isPresent()
                && next.isPresent()
                && areBeside(one, other)
                && next.get() - first.get() == 1 + passedOver(last(one), first.get(), next.get());
    }

    private long passedOver(Unit beside, int first, int next) {
        return passedOver.stream()
                .filter(unit -> areBeside(List.of(beside), List.of(unit)))
                .flatMap(unit -> number(unit).stream())
                .filter(number -> number > first && number < next)
                .count();
    }

    private static Unit last(List<Unit> chain) {
        return chain.get(chain.size() - 1);
    }

    /** The count of a unit; none where it is cited without one, or under a number that is not counted. */
    private static Optional<Integer> number(Unit unit) {
        boolean isCounted = unit.number().isEmpty() && !unit.isFirstWithoutNumber();
        return unit.label().filter(label -> isCounted).map(Label::number);
    }
}
