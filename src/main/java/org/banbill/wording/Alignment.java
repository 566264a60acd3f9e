package org.banbill.wording;

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

    /** Up to so many pairs that could be, lists are aligned as well as they can be. */
    private static final long MOST_CELLS = 1 << 22;

    private static final int LONGEST_SLICE = 1 << 10;

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

    /**
     * Pairs of equal elements. Of long lists that differ much, not always as many as possible: what is common to both
     * and stands once in each divides them first, so that the work grows with their length, not with its square.
     */
    public static <T> List<Pair> of(List<T> before, List<T> after) {
        return of(before, after, MOST_CELLS);
    }

    /** @param most pairs that could be, up to which lists are aligned as well as they can be */
    static <T> List<Pair> of(List<T> before, List<T> after, long most) {
        List<Pair> pairs = new ArrayList<>();
        align(before, 0, after, 0, most, pairs);
        return pairs;
    }

    private static <T> void align(
            List<T> before, int fromBefore, List<T> after, int fromAfter, long most, List<Pair> pairs) {
        if ((long) before.size() * after.size() <= most) {
            exactly(before, fromBefore, after, fromAfter, pairs);
            return;
        }
        int head = 0;
        int shorter = Math.min(before.size(), after.size());
        while (head < shorter && before.get(head).equals(after.get(head))) {
            pairs.add(new Pair(fromBefore + head, fromAfter + head));
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        List<T> restBefore = before.subList(head, before.size() - tail);
        List<T> restAfter = after.subList(head, after.size() - tail);
        List<Pair> landmarks = Landmarks.of(restBefore, restAfter);
        if (landmarks.isEmpty()) {
            bySlices(restBefore, fromBefore + head, restAfter, fromAfter + head, pairs);
        } else {
            Pair last = new Pair(-1, -1);
            for (int index = 0; index <= landmarks.size(); index++) {
                Pair next =
                        index < landmarks.size() ? landmarks.get(index) : new Pair(restBefore.size(), restAfter.size());
                align(
                        restBefore.subList(last.before() + 1, next.before()),
                        fromBefore + head + last.before() + 1,
                        restAfter.subList(last.after() + 1, next.after()),
                        fromAfter + head + last.after() + 1,
                        most,
                        pairs);
                if (index < landmarks.size()) {
                    pairs.add(new Pair(fromBefore + head + next.before(), fromAfter + head + next.after()));
                }
                last = next;
            }
        }
        for (int at = tail; at > 0; at--) {
            pairs.add(new Pair(fromBefore + before.size() - at, fromAfter + after.size() - at));
        }
    }

    /** Long lists with nothing to divide them by are held against each other piece by piece, each at its share. */
    private static <T> void bySlices(List<T> before, int fromBefore, List<T> after, int fromAfter, List<Pair> pairs) {
        long slices = 1L + Math.max(before.size(), after.size()) / LONGEST_SLICE;
        for (long slice = 0; slice < slices; slice++) {
            int begin = (int) (before.size() * slice / slices);
            int beginAfter = (int) (after.size() * slice / slices);
            exactly(
                    before.subList(begin, (int) (before.size() * (slice + 1) / slices)),
                    fromBefore + begin,
                    after.subList(beginAfter, (int) (after.size() * (slice + 1) / slices)),
                    fromAfter + beginAfter,
                    pairs);
        }
    }

    private static <T> void exactly(List<T> before, int fromBefore, List<T> after, int fromAfter, List<Pair> pairs) {
        int inBefore = 0;
        int inAfter = 0;
        for (Change change : new MyersDiffWithLinearSpace<T>().computeDiff(before, after, null)) {
            while (inBefore < change.startOriginal) {
                pairs.add(new Pair(fromBefore + inBefore++, fromAfter + inAfter++));
            }
            inBefore = change.endOriginal;
            inAfter = change.endRevised;
        }
        while (inBefore < before.size()) {
            pairs.add(new Pair(fromBefore + inBefore++, fromAfter + inAfter++));
        }
    }
}
