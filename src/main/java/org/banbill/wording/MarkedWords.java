package org.banbill.wording;

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

    /** The line as it is made, from step to step. What goes and what comes at one place is each in one piece. */
    public static final class Line {

        private final List<MarkedWords> done = new ArrayList<>();
        private final StringBuilder kept = new StringBuilder();
        private final StringBuilder gone = new StringBuilder();
        private final StringBuilder come = new StringBuilder();

        public void kept(String words) {
            end(gone, State.GONE);
            end(come, State.NEW);
            kept.append(words);
        }

        /** Either is empty where nothing stood there, or nothing stands there now. */
        public void changed(String before, String after) {
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

        public List<MarkedWords> done() {
            end(kept, State.KEPT);
            end(gone, State.GONE);
            end(come, State.NEW);
            return List.copyOf(done);
        }
    }
}
