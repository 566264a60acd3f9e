package org.banbill.reading;

import java.util.List;

/**
 * A comment.
 *
 * @param answers the words of the comment that it answers; empty for the first of a thread
 * @param lines where it stands, by the places of the lines in {@link Pages}
 */
public record Comment(
        String id, String author, String date, String text, String answers, State state, List<Integer> lines) {

    /** Whether somebody marked it as done. */
    public enum State {
        OPEN,
        RESOLVED
    }

    public Comment {
        lines = List.copyOf(lines);
    }
}
