package org.banbill.review;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.banbill.reading.SameToTheEye;

/** Texts that were written, each to be found again once, whatever its spaces and whatever cannot be seen. */
final class KnownTexts {

    private final Map<String, Deque<Integer>> places = new HashMap<>();
    private final TreeSet<Integer> left = new TreeSet<>();

    /** Adds a text; those at earlier places come first. */
    void add(int place, String text) {
        places.computeIfAbsent(spaced(text), absent -> new ArrayDeque<>()).add(place);
        left.add(place);
    }

    /** The first place of a text that was not yet found. */
    Optional<Integer> take(String text) {
        Optional<Integer> place = Optional.ofNullable(places.get(spaced(text))).map(Deque::poll);
        place.ifPresent(left::remove);
        return place;
    }

    /** The places of texts that were not found, in order. */
    Collection<Integer> left() {
        return left;
    }

    private static String spaced(String text) {
        return SameToTheEye.of(text);
    }
}
