package org.banbill.compare;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;

/** Which elements of two lists stand for one another: as many equal ones as possible, in the order of both. */
public final class Alignment {

    /** An element of the list before and its equal in the list after, by their places from 0. */
    public record Pair(int before, int after) {}

    /** What stands between two pairs in either list: from the first place to the one after the last. */
    public record Gap(int fromBefore, int toBefore, int fromAfter, int toAfter) {}

    private Alignment() {}

    /** The gaps before, between and after pairs, in order, that hold anything. */
    public static List<Gap> gaps(List<Pair> pairs, int sizeBefore, int sizeAfter) {
        List<Gap> gaps = new ArrayList<>();
        Pair last = new Pair(-1, -1);
        for (int index = 0; index <= pairs.size(); index++) {
            Pair next = index < pairs.size() ? pairs.get(index) : new Pair(sizeBefore, sizeAfter);
            Gap gap = new Gap(last.before() + 1, next.before(), last.after() + 1, next.after());
            if (gap.fromBefore() < gap.toBefore() || gap.fromAfter() < gap.toAfter()) {
                gaps.add(gap);
            }
            last = next;
        }
        return gaps;
    }

    public static <T> List<Pair> of(List<T> before, List<T> after) {
        List<Pair> pairs = new ArrayList<>();
        int inBefore = 0;
        int inAfter = 0;
        for (Change change : new MyersDiffWithLinearSpace<T>().computeDiff(before, after, null)) {
            while (inBefore < change.startOriginal) {
                pairs.add(new Pair(inBefore++, inAfter++));
            }
            inBefore = change.endOriginal;
            inAfter = change.endRevised;
        }
        while (inBefore < before.size()) {
            pairs.add(new Pair(inBefore++, inAfter++));
        }
        return pairs;
    }
}
