package org.banbill.review;

import java.util.List;
import java.util.Optional;
import org.banbill.review.ExpectedText.Placed;
import org.banbill.review.WordDiff.Step;

/** An edit as a line of plain text: {@code must [-not-]{+never+} use}. */
public final class ShownDiff {

    private final StringBuilder shown = new StringBuilder();
    private final StringBuilder gone = new StringBuilder();
    private final StringBuilder come = new StringBuilder();

    private ShownDiff() {}

    /** The words after an edit, with what went and what came marked. */
    public static String of(Edit.Words words) {
        List<Placed> before = Token.of(words.before()).stream()
                .map(token -> new Placed(token, Optional.empty()))
                .toList();
        ShownDiff diff = new ShownDiff();
        for (Step step : WordDiff.of(before, Token.of(words.after()))) {
            if (step.isKept()) {
                diff.flush();
                diff.shown.append(step.after().orElseThrow().text());
            } else {
                step.before()
                        .ifPresent(placed -> diff.gone.append(placed.token().text()));
                step.after().ifPresent(token -> diff.come.append(token.text()));
            }
        }
        diff.flush();
        return diff.shown.toString();
    }

    private void flush() {
        if (!gone.isEmpty()) {
            shown.append("[-").append(gone).append("-]");
        }
        if (!come.isEmpty()) {
            shown.append("{+").append(come).append("+}");
        }
        gone.setLength(0);
        come.setLength(0);
    }
}
