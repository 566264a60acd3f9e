package org.banbill.library;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.finding.Position;
import org.banbill.library.DraftInline.ReferenceMark;

/** A text with its marks, not yet filled. */
public record DraftText(List<DraftInline> pieces, Position position) {

    public DraftText {
        pieces = List.copyOf(pieces);
    }

    /** No words, as written at a place. */
    public static DraftText nothing(Position position) {
        return new DraftText(List.of(), position);
    }

    /** The same text, whose references name their targets otherwise. */
    public DraftText withTargets(UnaryOperator<String> name) {
        return new DraftText(
                pieces.stream()
                        .map(piece -> piece instanceof ReferenceMark mark ? mark.withTargets(name) : piece)
                        .toList(),
                position);
    }

    /** The text with its marks, as it would be typed in a file. */
    public String marked() {
        return pieces.stream().map(DraftInline::mark).collect(Collectors.joining());
    }

    /** The text as somebody reads its pieces. */
    public String read(DraftInline.Visitor<String> reader) {
        return pieces.stream().map(piece -> piece.accept(reader)).collect(Collectors.joining());
    }

    public <T extends DraftInline> Stream<T> all(Class<T> kind) {
        return pieces.stream().filter(kind::isInstance).map(kind::cast);
    }
}
