package org.banbill.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banbill.review.ExpectedText.Placed;
import org.banbill.review.WordDiff.Step;

/** An edit with what went and what came, word by word. */
public final class ShownDiff {

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder kept = new StringBuilder();
    private final StringBuilder gone = new StringBuilder();
    private final StringBuilder come = new StringBuilder();

    /** Some words, and what became of them. */
    public record Piece(State state, String text) {}

    /** What became of words. */
    public enum State {
        KEPT,
        GONE,
        NEW
    }

    private ShownDiff() {}

    /** The words after an edit as a line of plain text: {@code must [-not-]{+never+} use}. */
    public static String of(Edit.Words words) {
        StringBuilder line = new StringBuilder();
        for (Piece piece : pieces(words)) {
            line.append(
                    switch (piece.state()) {
                        case KEPT -> piece.text();
                        case GONE -> "[-" + piece.text() + "-]";
                        case NEW -> "{+" + piece.text() + "+}";
                    });
        }
        return line.toString();
    }

    /** The words after an edit with those that went; what goes and what comes at one place, each in one piece. */
    public static List<Piece> pieces(Edit.Words words) {
        List<Placed> before = Token.of(words.before()).stream()
                .map(token -> new Placed(token, Optional.empty()))
                .toList();
        ShownDiff diff = new ShownDiff();
        for (Step step : WordDiff.of(before, Token.of(words.after()))) {
            if (step.isKept()) {
                diff.changed();
                diff.kept.append(step.after().orElseThrow().text());
            } else {
                diff.flush(diff.kept, State.KEPT);
                step.before()
                        .ifPresent(placed -> diff.gone.append(placed.token().text()));
                step.after().ifPresent(token -> diff.come.append(token.text()));
            }
        }
        diff.flush(diff.kept, State.KEPT);
        diff.changed();
        return List.copyOf(diff.pieces);
    }

    private void changed() {
        flush(gone, State.GONE);
        flush(come, State.NEW);
    }

    private void flush(StringBuilder words, State state) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(state, words.toString()));
            words.setLength(0);
        }
    }
}
