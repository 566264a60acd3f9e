package org.banbill.web;

import java.util.List;
import java.util.stream.Stream;
import org.banbill.bill.Inline;
import org.banbill.bill.Label;
import org.banbill.bill.Provision;
import org.banbill.compare.BillDifference;
import org.banbill.compare.Placed;
import org.banbill.compare.Step;
import org.banbill.compare.Word;
import org.banbill.compare.WordDiff;
import org.banbill.compare.WordingSteps;
import org.banbill.wording.MarkedWords;
import org.banbill.wording.MarkedWords.State;

/**
 * A change as a page shows it.
 *
 * @param kind the key of its word
 * @param number in the text before and in the text after, or the one where they are the same
 * @param name of the provision; empty where the change is none of one
 * @param lines of words
 */
record ChangeView(String kind, String number, String name, List<List<MarkedWords>> lines) {

    static List<ChangeView> all(List<BillDifference> changes) {
        return changes.stream().map(change -> change.accept(new Reader())).toList();
    }

    /** What one text made of another, in one line. */
    static List<List<MarkedWords>> between(String before, String after) {
        return List.of(Word.marked(WordDiff.of(before, after)));
    }

    private static final class Reader implements BillDifference.Visitor<ChangeView> {

        @Override
        public ChangeView removed(BillDifference.Removed removed) {
            return new ChangeView(
                    "removed", removed.before().label(), name(removed.before()), whole(removed.before(), State.GONE));
        }

        @Override
        public ChangeView added(BillDifference.Added added) {
            return new ChangeView("added", added.after().label(), name(added.after()), whole(added.after(), State.NEW));
        }

        @Override
        public ChangeView moved(BillDifference.Moved moved) {
            boolean isReworded = moved.wording().extent() == WordingSteps.Extent.WORDS;
            return new ChangeView(
                    "moved",
                    number(moved.before(), moved.after()),
                    name(moved.after()),
                    isReworded ? wording(moved.wording()) : List.of());
        }

        @Override
        public ChangeView reworded(BillDifference.Reworded reworded) {
            return new ChangeView(
                    "reworded",
                    number(reworded.before(), reworded.after()),
                    name(reworded.after()),
                    wording(reworded.wording()));
        }

        @Override
        public ChangeView renumbered(BillDifference.Renumbered renumbered) {
            return new ChangeView(
                    "renumbered", number(renumbered.before(), renumbered.after()), name(renumbered.after()), List.of());
        }

        @Override
        public ChangeView otherText(BillDifference.OtherText text) {
            return new ChangeView("other", "", "", List.of(Word.marked(text.words())));
        }

        private static String name(Placed placed) {
            return placed.id().path();
        }

        private static String number(Placed before, Placed after) {
            return before.label().equals(after.label()) ? after.label() : before.label() + " → " + after.label();
        }

        /** A provision with all that stands in it, a line each. */
        private static List<List<MarkedWords>> whole(Placed placed, State state) {
            return placed.provision()
                    .all()
                    .map(each -> words(each, !each.equals(placed.provision())))
                    .filter(words -> !words.isBlank())
                    .map(words -> List.of(new MarkedWords(state, words)))
                    .toList();
        }

        private static String words(Provision provision, boolean isNumbered) {
            String number = isNumbered ? provision.label().map(Label::text).orElse("") + " " : "";
            return number
                    + Stream.of(provision.heading(), provision.text(), provision.after())
                            .map(part -> Inline.textOf(part).strip())
                            .filter(part -> !part.isEmpty())
                            .reduce((one, other) -> one + " " + other)
                            .orElse("");
        }

        private static List<List<MarkedWords>> wording(WordingSteps wording) {
            return Stream.of(wording.heading(), wording.text(), wording.after())
                    .filter(part -> part.stream().anyMatch(edit -> !(edit instanceof Step.Kept<Word>)))
                    .map(Word::marked)
                    .toList();
        }
    }
}
