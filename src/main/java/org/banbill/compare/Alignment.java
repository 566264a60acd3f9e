package org.banbill.compare;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;

/** Which elements of two lists stand for one another: as many equal ones as possible, in the order of both. */
public final class Alignment {

    /** An element of the list before and its equal in the list after, by their places from 0. */
    public record Pair(int before, int after) {}

    private Alignment() {}

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
