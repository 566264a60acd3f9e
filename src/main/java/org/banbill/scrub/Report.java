package org.banbill.scrub;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.banbill.finding.Message;

/** What was removed and what is left, gathered while parts are scrubbed. */
final class Report {

    private static final int SHOWN = 5;

    private final Map<Message, Integer> removed = new LinkedHashMap<>();
    private final Map<Message, Set<Message>> named = new LinkedHashMap<>();
    private final Map<Message, Set<Message>> left = new LinkedHashMap<>();

    /** Something whose words are better not repeated, such as a date. */
    void removed(String kind) {
        removed.merge(Message.of(kind), 1, Integer::sum);
    }

    /** @param kind the name of what it is in the catalogue */
    void removed(String kind, String what) {
        removed(kind, Message.of("one", what));
    }

    /** Something that its owner wants to know about, such as a link. */
    void removed(String kind, Message what) {
        named.computeIfAbsent(Message.of(kind), absent -> new LinkedHashSet<>()).add(what);
    }

    void left(String kind, String what) {
        left.computeIfAbsent(Message.of(kind), absent -> new LinkedHashSet<>()).add(Message.of("one", what));
    }

    List<Message> removed() {
        List<Message> lines = new ArrayList<>();
        removed.forEach((kind, count) -> lines.add(Message.of("scrub.count", kind, count)));
        lines.addAll(lines(named));
        return lines;
    }

    List<Message> left() {
        return lines(left);
    }

    private static List<Message> lines(Map<Message, Set<Message>> all) {
        List<Message> lines = new ArrayList<>();
        all.forEach((kind, whats) -> {
            List<Message> shown = whats.stream().limit(SHOWN).toList();
            int more = whats.size() - shown.size();
            lines.add(
                    more > 0
                            ? Message.of("scrub.and-more", kind, shown, more)
                            : Message.of("scrub.count", kind, shown));
        });
        return lines;
    }
}
