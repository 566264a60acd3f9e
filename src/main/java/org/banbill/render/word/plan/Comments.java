package org.banbill.render.word.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.banbill.bill.Commentary;
import org.banbill.bill.Commentary.Note;
import org.banbill.bill.Commentary.State;
import org.banbill.bill.ProvisionId;

/**
 * The comments of an annotated copy; a comment's id is its index.
 *
 * @param places for each provision the ids of the comments at it
 */
public record Comments(List<Comment> all, Map<ProvisionId, List<Integer>> places) {

    private static final int FIRST_PARAGRAPH = 0x10000000;

    /**
     * A comment.
     *
     * @param answers the id of the first comment of its thread; empty for that one itself
     * @param state of its thread where it is the first; Word shows a thread as done by its first comment
     */
    public record Comment(Note note, Optional<Integer> answers, State state) {}

    public Comments {
        all = List.copyOf(all);
        places = Map.copyOf(places);
    }

    static Comments of(List<Commentary> commentaries, Anchors anchors) {
        List<Comment> all = new ArrayList<>();
        Map<ProvisionId, List<Integer>> places = new HashMap<>();
        for (Commentary commentary : commentaries) {
            ProvisionId asked = commentary.provision();
            ProvisionId place = anchors.nearest(asked)
                    .orElseThrow(() -> new IllegalArgumentException("no place for the commentary on " + asked));
            List<Integer> there = places.computeIfAbsent(place, absent -> new ArrayList<>());
            int first = all.size();
            all.add(new Comment(
                    commentary.note(), Optional.empty(), commentary.note().state()));
            there.add(first);
            for (Note answer : commentary.answers()) {
                boolean isDone =
                        answer.state() == State.RESOLVED || commentary.note().state() == State.RESOLVED;
                there.add(all.size());
                all.add(new Comment(answer, Optional.of(first), isDone ? State.RESOLVED : State.OPEN));
            }
        }
        return new Comments(all, places);
    }

    public List<Integer> at(ProvisionId provision) {
        return places.getOrDefault(provision, List.of());
    }

    /** Whether there is more to say of them than their words: which answers which, which is done. */
    public boolean haveThreads() {
        return all.stream().anyMatch(comment -> comment.answers().isPresent() || comment.state() == State.RESOLVED);
    }

    /** The id of the last paragraph of a comment, by which Word knows it: below 0x80000000, and in no other part. */
    public static String paragraph(int comment) {
        return String.format(Locale.ROOT, "%08X", FIRST_PARAGRAPH + comment);
    }
}
