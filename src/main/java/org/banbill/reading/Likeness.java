package org.banbill.reading;

import java.util.HashMap;
import java.util.Map;

/** How much two texts have in common, from 0 to 1, in any script: pairs of neighbouring characters of both, by all. */
final class Likeness {

    private Likeness() {}

    static double of(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (one.length() < 2 || other.length() < 2) {
            return 0;
        }
        Map<Integer, Integer> pairs = new HashMap<>();
        for (int index = 1; index < one.length(); index++) {
            pairs.merge(pair(one, index), 1, Integer::sum);
        }
        int common = 0;
        for (int index = 1; index < other.length(); index++) {
            int pair = pair(other, index);
            int left = pairs.getOrDefault(pair, 0);
            if (left > 0) {
                common++;
                pairs.put(pair, left - 1);
            }
        }
        return 2.0 * common / (one.length() + other.length() - 2);
    }

    private static int pair(String text, int index) {
        return text.charAt(index - 1) << 16 | text.charAt(index);
    }
}
