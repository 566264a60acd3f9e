package org.banbill.review;

import java.util.List;
import java.util.Optional;
import org.banbill.provenance.Anchor;

/**
 * A paragraph of a Word file with its tracked changes.
 *
 * @param style the id of its style; empty where it has none
 * @param mark whether its end is part of a change: then it joins the next paragraph in one of the readings
 */
record EditedParagraph(
        String style,
        List<Piece> pieces,
        State mark,
        Optional<Revised> markRevision,
        List<Comment> comments,
        Where where) {

    /** Whether a piece is part of a tracked change. */
    enum State {
        KEPT,
        INSERTED,
        DELETED
    }

    /** Where a paragraph stands. */
    enum Where {
        TEXT,
        CONTENTS,
        TABLE
    }

    /**
     * A stretch of text.
     *
     * @param anchor what it belongs to, by the bookmark before it
     */
    record Piece(String text, Optional<Anchor> anchor, State state, Optional<Revised> revision) {}

    EditedParagraph {
        pieces = List.copyOf(pieces);
        comments = List.copyOf(comments);
    }
}
