package org.banbill.review;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banbill.review.ExpectedText.Placed;

/** How the words of a paragraph became what stands in the edited file, word by word. */
final class EditedWords {

    /**
     * A word that stayed, went or came.
     *
     * @param before empty for a word that came
     * @param after empty for a word that went
     */
    record Step(Optional<Placed> before, Optional<EditedToken> after) {
        boolean isKept() {
            return before.isPresent() && after.isPresent();
        }
    }

    private EditedWords() {}

    static List<Step> of(List<Placed> before, List<EditedToken> typed) {
        List<Placed> seen =
                before.stream().filter(placed -> !placed.token().isDirection()).toList();
        List<Step> steps = ofSeen(seen, typed);
        return seen.size() == before.size() ? steps : withDirections(before, steps);
    }

    private static List<Step> ofSeen(List<Placed> before, List<EditedToken> typed) {
        List<EditedToken> words = before.stream().map(Placed::token).toList();
        List<EditedToken> after = settled(words, typed);
        List<Step> steps = new ArrayList<>();
        int old = 0;
        int now = 0;
        for (AbstractDelta<EditedToken> delta :
                DiffUtils.diff(words, after, EditedToken::readsLike).getDeltas()) {
            while (old < delta.getSource().getPosition()) {
                steps.add(new Step(Optional.of(before.get(old++)), Optional.of(after.get(now++))));
            }
            for (int index = 0; index < delta.getSource().size(); index++) {
                steps.add(new Step(Optional.of(before.get(old++)), Optional.empty()));
            }
            for (int index = 0; index < delta.getTarget().size(); index++) {
                steps.add(new Step(Optional.empty(), Optional.of(after.get(now++))));
            }
        }
        while (old < before.size()) {
            steps.add(new Step(Optional.of(before.get(old++)), Optional.of(after.get(now++))));
        }
        return steps;
    }

    /** The same with the marks of direction, which stay or go with the word behind which they stand. */
    @SuppressWarnings("ReferenceEquality") // the very token: an equal one may stand elsewhere
    private static List<Step> withDirections(List<Placed> before, List<Step> steps) {
        List<Step> all = new ArrayList<>();
        int old = 0;
        boolean isKept = true;
        for (Step step : steps) {
            while (step.before().isPresent() && before.get(old) != step.before().get()) {
                all.add(direction(before.get(old++), isKept));
            }
            all.add(step);
            if (step.before().isPresent()) {
                isKept = step.isKept();
                old++;
            }
        }
        while (old < before.size()) {
            all.add(direction(before.get(old++), isKept));
        }
        return all;
    }

    private static Step direction(Placed mark, boolean isKept) {
        return new Step(Optional.of(mark), isKept ? Optional.of(mark.token()) : Optional.empty());
    }

    /**
     * The edited words with the fields as they were written. What a field shows changes when units come or go, even to
     * an error message, and nobody edited it.
     */
    private static List<EditedToken> settled(List<EditedToken> before, List<EditedToken> after) {
        List<EditedToken> settled = new ArrayList<>();
        for (int index = 0; index < after.size(); ) {
            int end = fieldEnd(after, index);
            int same = before.stream()
                    .map(EditedToken::target)
                    .toList()
                    .indexOf(after.get(index).target());
            boolean isField = !after.get(index).target().isEmpty() && same >= 0;
            settled.addAll(isField ? before.subList(same, fieldEnd(before, same)) : after.subList(index, end));
            index = end;
        }
        return settled;
    }

    /** The end of what one field shows, or of the words between two. */
    private static int fieldEnd(List<EditedToken> tokens, int from) {
        int end = from + 1;
        while (end < tokens.size()
                && tokens.get(end).target().equals(tokens.get(from).target())) {
            end++;
        }
        return end;
    }

    /** The share of words that stayed, from 0 to 1: words of both that are alike, twice, by all words. */
    static double likeness(List<Placed> before, List<EditedToken> after) {
        if (before.isEmpty() && after.isEmpty()) {
            return 1;
        }
        long kept = of(before, after).stream()
                .filter(Step::isKept)
                .filter(step -> !step.after().orElseThrow().isSpace())
                .count();
        long all = before.stream().filter(placed -> !placed.token().isSpace()).count()
                + after.stream().filter(token -> !token.isSpace()).count();
        return all == 0 ? 0 : 2.0 * kept / all;
    }
}
