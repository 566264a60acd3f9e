package org.banbill.reading;

import java.util.Set;
import org.banbill.finding.Message;

/**
 * Something that one file says otherwise than another.
 *
 * @param story the run of text that it stands in
 * @param bookmarks those of the line, or of the nearest one before it that has any
 * @param before what the other file says; empty for nothing
 * @param after what the file says; empty for nothing
 * @param why what that means
 */
public record Difference(Kind kind, Story story, Set<String> bookmarks, String before, String after, Message why) {

    /** In what two files differ. */
    public enum Kind {
        WORDS,
        /** A footnote, a picture, hidden words: more or less than words. */
        THING,
        MISSING,
        ADDED,
        ORDER,
        LEVEL,
        NUMBER,
        REFERENCE,
        DOUBT,
        AROUND,
        REMARK
    }

    public Difference {
        bookmarks = Set.copyOf(bookmarks);
    }
}
