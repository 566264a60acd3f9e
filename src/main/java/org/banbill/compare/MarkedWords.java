package org.banbill.compare;

import java.util.ArrayList;
import java.util.List;

/** Words of two texts in one line, of which the same became: what goes at a place stands before what comes there. */
public record MarkedWords(State state, String text) {

    /** What became of words. */
    public enum State {
        KEPT,
        GONE,
        NEW
    }

    /** A reference whose number moved on goes and comes, though its words are held to be the same. */
    public static List<MarkedWords> of(List<Edit<Word>> edits) {
        Line line = new Line();
        edits.forEach(edit -> edit.visit(
                kept -> line.kept(kept.before().text(), kept.after().text()),
                removed -> line.changed(removed.before().text(), ""),
                added -> line.changed("", added.after().text())));
        return line.done();
    }

    private static final class Line {

        private final List<MarkedWords> done = new ArrayList<>();
        private final StringBuilder kept = new StringBuilder();
        private final StringBuilder gone = new StringBuilder();
        private final StringBuilder come = new StringBuilder();

        private void kept(String before, String after) {
            if (before.equals(after)) {
                end(gone, State.GONE);
                end(come, State.NEW);
                kept.append(after);
            } else {
                changed(before, after);
            }
        }

        private void changed(String before, String after) {
            end(kept, State.KEPT);
            gone.append(before);
            come.append(after);
        }

        private void end(StringBuilder words, State state) {
            if (!words.isEmpty()) {
                done.add(new MarkedWords(state, words.toString()));
                words.setLength(0);
            }
        }

        private List<MarkedWords> done() {
            end(kept, State.KEPT);
            end(gone, State.GONE);
            end(come, State.NEW);
            return List.copyOf(done);
        }
    }
}
