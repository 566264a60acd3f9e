package org.banbill.work;

import org.banbill.compare.Edit;
import org.banbill.compare.Word;
import org.banbill.compare.WordDiff;

/** Two texts in one line: what went in {@code [-…-]}, what came in {@code {+…+}}. */
public final class MarkedWords {

    private MarkedWords() {}

    public static String of(String before, String after) {
        StringBuilder marked = new StringBuilder();
        StringBuilder gone = new StringBuilder();
        StringBuilder come = new StringBuilder();
        for (Edit<Word> edit : WordDiff.of(before, after)) {
            if (edit instanceof Edit.Removed<Word> removed) {
                gone.append(removed.before().text());
            } else if (edit instanceof Edit.Added<Word> added) {
                come.append(added.after().text());
            } else if (edit instanceof Edit.Kept<Word> kept) {
                flush(marked, gone, come);
                marked.append(kept.after().text());
            }
        }
        flush(marked, gone, come);
        return marked.toString();
    }

    private static void flush(StringBuilder marked, StringBuilder gone, StringBuilder come) {
        if (!gone.isEmpty()) {
            marked.append("[-").append(gone).append("-]");
        }
        if (!come.isEmpty()) {
            marked.append("{+").append(come).append("+}");
        }
        gone.setLength(0);
        come.setLength(0);
    }
}
