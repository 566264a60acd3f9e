package org.banbill.library;

import java.util.List;
import java.util.stream.Stream;
import org.banbill.finding.Position;

/** A text with its marks, not yet filled. */
public record DraftText(List<DraftInline> pieces, Position position) {

    public DraftText {
        pieces = List.copyOf(pieces);
    }

    /** No words, as written at a place. */
    public static DraftText nothing(Position position) {
        return new DraftText(List.of(), position);
    }

    public <T extends DraftInline> Stream<T> all(Class<T> kind) {
        return pieces.stream().filter(kind::isInstance).map(kind::cast);
    }
}
