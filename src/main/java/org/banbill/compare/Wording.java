package org.banbill.compare;

import java.util.ArrayList;
import java.util.List;
import org.banbill.bill.Provision;

/** How a provision's own words changed: those of its heading, its text and what follows its items. */
public record Wording(List<Edit<Word>> heading, List<Edit<Word>> text, List<Edit<Word>> after) {

    /** What changed in a run of words. */
    public enum Extent {
        NOTHING,
        /** The numbers of provisions that it cites. */
        NUMBERS,
        WORDS
    }

    public Wording {
        heading = List.copyOf(heading);
        text = List.copyOf(text);
        after = List.copyOf(after);
    }

    static Wording of(Provision before, Provision after) {
        return new Wording(
                WordDiff.of(Word.of(before.heading()), Word.of(after.heading())),
                WordDiff.of(Word.of(before.text()), Word.of(after.text())),
                WordDiff.of(Word.of(before.after()), Word.of(after.after())));
    }

    public Extent extent() {
        List<Edit<Word>> all = new ArrayList<>(heading);
        all.addAll(text);
        all.addAll(after);
        Extent extent = Extent.NOTHING;
        for (Edit<Word> edit : all) {
            if (!(edit instanceof Edit.Kept<Word> kept)) {
                return Extent.WORDS;
            }
            if (!kept.before().text().equals(kept.after().text())) {
                extent = Extent.NUMBERS;
            }
        }
        return extent;
    }
}
