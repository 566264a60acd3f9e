package org.banbill.scrub;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was removed and what is left, gathered while parts are scrubbed. */
final class Report {

    private static final int SHOWN = 5;

    private final Map<String, Integer> removed = new LinkedHashMap<>();
    private final Map<String, Set<String>> named = new LinkedHashMap<>();
    private final Map<String, Set<String>> left = new LinkedHashMap<>();

    /** Something whose words are better not repeated, such as a date. */
    void removed(String kind) {
        removed.merge(kind, 1, Integer::sum);
    }

    /** Something that its owner wants to know about, such as a link. */
    void removed(String kind, String what) {
        named.computeIfAbsent(kind, absent -> new LinkedHashSet<>()).add(what);
    }

    void left(String kind, String what) {
        left.computeIfAbsent(kind, absent -> new LinkedHashSet<>()).add(what);
    }

    List<String> removed() {
        List<String> lines = new ArrayList<>();
        removed.forEach((kind, count) -> lines.add(kind + ": " + count));
        lines.addAll(lines(named));
        return lines;
    }

    List<String> left() {
        return lines(left);
    }

    private static List<String> lines(Map<String, Set<String>> all) {
        List<String> lines = new ArrayList<>();
        all.forEach((kind, whats) -> {
            String shown = String.join(", ", whats.stream().limit(SHOWN).toList());
            lines.add(kind + ": " + shown + (whats.size() > SHOWN ? " and " + (whats.size() - SHOWN) + " more" : ""));
        });
        return lines;
    }
}
