package org.banbill.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banbill.wording.Alignment.Pair;

/** Elements that stand once in each of two lists; of these the most that follow one another in both. */
final class Landmarks {

    private Landmarks() {}

    static <T> List<Pair> of(List<T> before, List<T> after) {
        Map<T, Integer> onceBefore = once(before);
        Map<T, Integer> onceAfter = once(after);
        List<Pair> common = new ArrayList<>();
        for (T element : before) {
            Integer place = onceBefore.get(element);
            Integer other = onceAfter.get(element);
            if (place != null && other != null) {
                common.add(new Pair(place, other));
            }
        }
        return rising(common);
    }

    /** The place of each element that stands once. */
    private static <T> Map<T, Integer> once(List<T> elements) {
        Map<T, Integer> times = new HashMap<>();
        elements.forEach(element -> times.merge(element, 1, Integer::sum));
        Map<T, Integer> places = new HashMap<>();
        for (int place = 0; place < elements.size(); place++) {
            if (Integer.valueOf(1).equals(times.get(elements.get(place)))) {
                places.put(elements.get(place), place);
            }
        }
        return places;
    }

    /** The most pairs whose places after rise, by patience sorting; those before rise already. */
    private static List<Pair> rising(List<Pair> pairs) {
        List<Integer> tops = new ArrayList<>();
        int[] previous = new int[pairs.size()];
        for (int index = 0; index < pairs.size(); index++) {
            int pile = pile(tops, pairs, pairs.get(index).after());
            previous[index] = pile == 0 ? -1 : tops.get(pile - 1);
            if (pile == tops.size()) {
                tops.add(index);
            } else {
                tops.set(pile, index);
            }
        }
        List<Pair> rising = new ArrayList<>();
        int last = tops.isEmpty() ? -1 : tops.get(tops.size() - 1);
        for (int index = last; index >= 0; index = previous[index]) {
            rising.add(pairs.get(index));
        }
        Collections.reverse(rising);
        return rising;
    }

    /** The first pile whose top stands after a place; the number of piles where none does. */
    private static int pile(List<Integer> tops, List<Pair> pairs, int place) {
        int from = 0;
        int to = tops.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (pairs.get(tops.get(middle)).after() < place) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }
}
