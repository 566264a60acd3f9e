package org.banbill.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds the most members of a sequence that need not move to stand in the order of another. */
final class InOrder {

    private InOrder() {}

    /** The longest subsequence of members whose places in the other sequence rise. */
    static <T> List<T> longest(List<T> members, List<T> other) {
        int[] lengths = new int[members.size()];
        int[] previous = new int[members.size()];
        int best = -1;
        for (int index = 0; index < members.size(); index++) {
            lengths[index] = 1;
            previous[index] = -1;
            for (int earlier = 0; earlier < index; earlier++) {
                boolean rises = other.indexOf(members.get(earlier)) < other.indexOf(members.get(index));
                if (rises && lengths[earlier] + 1 > lengths[index]) {
                    lengths[index] = lengths[earlier] + 1;
                    previous[index] = earlier;
                }
            }
            if (best < 0 || lengths[index] > lengths[best]) {
                best = index;
            }
        }
        List<T> longest = new ArrayList<>();
        for (int index = best; index >= 0; index = previous[index]) {
            longest.add(members.get(index));
        }
        Collections.reverse(longest);
        return longest;
    }
}
