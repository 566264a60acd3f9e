package org.banbill.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banbill.bill.Provision;
import org.banbill.wording.Words;

/** How a provision's own words changed: those of its heading, its text and what follows its items. */
public record WordingSteps(List<Step<Word>> heading, List<Step<Word>> text, List<Step<Word>> after) {

    /** What changed in a run of words. */
    public enum Extent {
        NOTHING,
        /** The numbers of provisions that it cites. */
        NUMBERS,
        WORDS
    }

    public WordingSteps {
        heading = List.copyOf(heading);
        text = List.copyOf(text);
        after = List.copyOf(after);
    }

    static WordingSteps of(Provision before, Provision after) {
        return new WordingSteps(
                WordDiff.of(Word.of(before.heading()), Word.of(after.heading())),
                WordDiff.of(Word.of(before.text()), Word.of(after.text())),
                WordDiff.of(Word.of(before.after()), Word.of(after.after())));
    }

    /**
     * What stands at the end now and before, where only that changed: the sign, and at most the short word that joins
     * it to what follows. Empty where other words changed, too.
     */
    public Optional<Ending> ending() {
        List<Step<Word>> own = new ArrayList<>(text);
        own.addAll(after);
        List<Step<Word>> end =
                own.stream().dropWhile(Step.Kept.class::isInstance).toList();
        boolean isAlone = heading.stream().allMatch(Step.Kept.class::isInstance)
                && end.stream()
                        .noneMatch(edit -> edit.match(
                                kept -> Words.letters(kept.after().text()) > 0, removed -> false, added -> false));
        Ending ending = new Ending(Word.before(end).strip(), Word.after(end).strip());
        return isAlone && ending.isShort() ? Optional.of(ending) : Optional.empty();
    }

    /** How a provision ends. */
    public record Ending(String before, String after) {

        private static final int SHORT_WORD = 3;

        private boolean isShort() {
            return Words.letters(before) <= SHORT_WORD && Words.letters(after) <= SHORT_WORD;
        }

        /** Whether only signs are others. */
        public boolean isPunctuation() {
            return Words.letters(before) == 0 && Words.letters(after) == 0;
        }
    }

    public Extent extent() {
        List<Step<Word>> all = new ArrayList<>(heading);
        all.addAll(text);
        all.addAll(after);
        Extent extent = Extent.NOTHING;
        for (Step<Word> edit : all) {
            if (!(edit instanceof Step.Kept<Word> kept)) {
                return Extent.WORDS;
            }
            if (!kept.before().text().equals(kept.after().text())) {
                extent = Extent.NUMBERS;
            }
        }
        return extent;
    }
}
