package org.banbill.review;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.change.Change.Action;
import org.banbill.change.Change.Place;
import org.banbill.finding.Message;
import org.banbill.finding.Named;
import org.jspecify.annotations.Nullable;

/**
 * An edit that has a place in the text.
 *
 * @param provision the full name of the provision that it concerns, as it is called when the edits before are made
 * @param words what it says after the edit; for {@link Kind#REPLACE} only the parts that changed
 * @param id of a provision that is added
 * @param place where an added or moved provision comes to stand
 * @param neighbour of a moved provision
 * @param join how the items are joined, where the edit changes it
 * @param by everyone who had a hand in it; empty where changes were not tracked
 * @param guess what had to be concluded, because the file does not say it; empty where nothing had to be
 */
public record Edit(
        Kind kind,
        String provision,
        Map<Part, Words> words,
        Optional<String> id,
        Place place,
        Optional<String> neighbour,
        Optional<String> join,
        Set<Revised> by,
        Optional<Message> guess) {

    /** What is done with the provision. */
    public enum Kind implements Named {
        REPLACE(Action.REPLACE),
        ADD(Action.ADD),
        EXTEND(Action.EXTEND),
        MOVE(Action.MOVE),
        REMOVE(Action.REMOVE),
        /** Another value for a parameter; in the place of a provision stands its name. */
        SET(null);

        private final @Nullable Action action;

        Kind(@Nullable Action action) {
            this.action = action;
        }
    }

    /** A part of a provision's words, as a clause file names it. */
    public enum Part implements Named {
        HEADING,
        TEXT,
        AFTER
    }

    /**
     * Words before and after an edit.
     *
     * @param marked the words after it as a file holds them: with marks for what is still a parameter, term or
     *     reference
     */
    public record Words(String before, String after, String marked) {}

    public Edit {
        words = Map.copyOf(words);
        by = Set.copyOf(by);
    }

    /** What a change does that says the same; a value is set by none. */
    public Action action() {
        if (kind.action == null) {
            throw new IllegalStateException("no change sets {{" + provision + "}}");
        }
        return kind.action;
    }

    /** A value that a parameter has from now on. */
    public static Edit set(String parameter, Words words, Set<Revised> by) {
        return new Edit(
                Kind.SET,
                parameter,
                Map.of(Part.TEXT, words),
                Optional.empty(),
                Place.AFTER,
                Optional.empty(),
                Optional.empty(),
                by,
                Optional.empty());
    }

    static Edit replace(
            String provision, Map<Part, Words> words, Optional<String> join, Set<Revised> by, Optional<Message> guess) {
        return new Edit(
                Kind.REPLACE, provision, words, Optional.empty(), Place.AFTER, Optional.empty(), join, by, guess);
    }
}
