package org.banbill.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the most members of a sequence that need not move to stand in the order of another, by patience sorting: each
 * member is laid on the first pile whose top stands after it, so the piles are as many as the members of the longest
 * rising run, and the number of steps grows as that of members times its logarithm.
 */
final class InOrder {

    private InOrder() {}

    /** The longest subsequence of members whose places in the other sequence rise. */
    static <T> List<T> longest(List<T> members, List<T> other) {
        Map<T, Integer> known = new HashMap<>();
        for (int place = 0; place < other.size(); place++) {
            known.putIfAbsent(other.get(place), place);
        }
        int[] places = members.stream()
                .mapToInt(member -> known.getOrDefault(member, -1))
                .toArray();
        int[] previous = new int[places.length];
        List<List<Integer>> piles = new ArrayList<>();
        for (int index = 0; index < places.length; index++) {
            int pile = pile(piles, places, places[index]);
            previous[index] = pile == 0 ? -1 : firstBelow(piles.get(pile - 1), places, places[index]);
            if (pile == piles.size()) {
                piles.add(new ArrayList<>());
            }
            piles.get(pile).add(index);
        }
        List<T> longest = new ArrayList<>();
        int at = piles.isEmpty() ? -1 : piles.get(piles.size() - 1).get(0);
        for (int index = at; index >= 0; index = previous[index]) {
            longest.add(members.get(index));
        }
        Collections.reverse(longest);
        return longest;
    }

    /** The first pile whose top does not stand before a place; the number of piles where all do. */
    private static int pile(List<List<Integer>> piles, int[] places, int place) {
        int from = 0;
        int to = piles.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            List<Integer> pile = piles.get(middle);
            if (places[pile.get(pile.size() - 1)] < place) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The earliest member of a pile, whose places fall from its first to its top, that stands before a place. */
    private static int firstBelow(List<Integer> pile, int[] places, int place) {
        int from = 0;
        int to = pile.size() - 1;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (places[pile.get(middle)] < place) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return pile.get(from);
    }
}
