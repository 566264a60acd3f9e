package org.banbill.review;

import java.util.List;
import java.util.Optional;
import org.banbill.review.EditedWords.Step;
import org.banbill.review.ExpectedText.Placed;
import org.banbill.wording.MarkedWords;

/** An edit with what went and what came, word by word. */
public final class ShownDiff {

    private ShownDiff() {}

    /** The words after an edit as a line of plain text: {@code must [-not-]{+never+} use}. */
    public static String of(Edit.Words words) {
        StringBuilder line = new StringBuilder();
        for (MarkedWords piece : pieces(words)) {
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
    public static List<MarkedWords> pieces(Edit.Words words) {
        List<Placed> before = EditedToken.of(words.before()).stream()
                .map(token -> new Placed(token, Optional.empty()))
                .toList();
        MarkedWords.Line line = new MarkedWords.Line();
        for (Step step : EditedWords.of(before, EditedToken.of(words.after()))) {
            if (step.isKept()) {
                line.kept(step.after().orElseThrow().text());
            } else {
                line.changed(
                        step.before().map(placed -> placed.token().text()).orElse(""),
                        step.after().map(EditedToken::text).orElse(""));
            }
        }
        return line.done();
    }
}
