package org.banbill.compare;

import java.util.ArrayList;
import java.util.List;
import org.banbill.wording.Alignment;
import org.banbill.wording.Alignment.Pair;
import org.banbill.wording.Words;

/** The steps from one run of words to another, as a person would mark them: few, and each a whole phrase. */
public final class WordDiff {

    /** Below this share of common words two sentences are two sentences, and one replaces the other. */
    private static final double LEAST_IN_COMMON = 0.25;

    private WordDiff() {}

    /** Two texts as files hold them, word by word: a mark such as {@code {{value}}} is one word. */
    public static List<Step<Word>> of(String before, String after) {
        return of(words(before), words(after));
    }

    private static List<Word> words(String text) {
        return Words.splitMarked(text).stream()
                .map(word -> new Word(word, word))
                .toList();
    }

    /** The steps in the order of the text; what is removed stands before what is added in its place. */
    public static <T extends Token> List<Step<T>> of(List<T> before, List<T> after) {
        List<Pair> pairs = Alignment.of(
                before.stream().map(Token::key).toList(),
                after.stream().map(Token::key).toList());
        pairs = withoutIslands(pairs, before, after);
        if (areStrangers(pairs, before, after)) {
            pairs = List.of();
        }
        return edits(pairs, before, after);
    }

    /** Two texts with nothing in common but a few small words. */
    private static <T extends Token> boolean areStrangers(List<Pair> pairs, List<T> before, List<T> after) {
        int common = pairs.stream()
                .mapToInt(pair -> before.get(pair.before()).weight())
                .sum();
        int least = Math.min(weight(before), weight(after));
        return common < least * LEAST_IN_COMMON;
    }

    private static int weight(List<? extends Token> tokens) {
        return tokens.stream().mapToInt(Token::weight).sum();
    }

    /** A space or comma that stays between two replaced words only makes the mark harder to read. */
    private static <T extends Token> List<Pair> withoutIslands(List<Pair> pairs, List<T> before, List<T> after) {
        List<Pair> kept = new ArrayList<>();
        int from = 0;
        while (from < pairs.size()) {
            int to = from + 1;
            while (to < pairs.size() && follows(pairs.get(to - 1), pairs.get(to))) {
                to++;
            }
            List<Pair> run = pairs.subList(from, to);
            int weight = run.stream()
                    .mapToInt(pair -> before.get(pair.before()).weight())
                    .sum();
            Pair left = from == 0 ? new Pair(-1, -1) : pairs.get(from - 1);
            Pair right = to == pairs.size() ? new Pair(before.size(), after.size()) : pairs.get(to);
            if (weight > 0 || !isBetweenReplacements(run, left, right)) {
                kept.addAll(
                        weight == 0 && run.size() == 1 ? List.of(slid(run.get(0), left, right, before, after)) : run);
            }
            from = to;
        }
        return kept;
    }

    private static boolean follows(Pair pair, Pair next) {
        return next.before() == pair.before() + 1 && next.after() == pair.after() + 1;
    }

    private static boolean isBetweenReplacements(List<Pair> run, Pair left, Pair right) {
        return isReplacement(left, run.get(0)) && isReplacement(run.get(run.size() - 1), right);
    }

    /**
     * Between two added phrases, the blank that stays is the one before both, so that they are one: likewise removed.
     */
    private static <T extends Token> Pair slid(Pair blank, Pair left, Pair right, List<T> before, List<T> after) {
        String key = before.get(blank.before()).key();
        boolean isAdded = blank.before() == left.before() + 1 && right.before() == blank.before() + 1;
        boolean isRemoved = blank.after() == left.after() + 1 && right.after() == blank.after() + 1;
        if (isAdded && after.get(left.after() + 1).key().equals(key)) {
            return new Pair(blank.before(), left.after() + 1);
        }
        if (isRemoved && before.get(left.before() + 1).key().equals(key)) {
            return new Pair(left.before() + 1, blank.after());
        }
        return blank;
    }

    private static boolean isReplacement(Pair left, Pair right) {
        return right.before() - left.before() > 1 && right.after() - left.after() > 1;
    }

    private static <T> List<Step<T>> edits(List<Pair> pairs, List<T> before, List<T> after) {
        List<Step<T>> edits = new ArrayList<>();
        int inBefore = 0;
        int inAfter = 0;
        for (int index = 0; index <= pairs.size(); index++) {
            Pair next = index < pairs.size() ? pairs.get(index) : new Pair(before.size(), after.size());
            while (inBefore < next.before()) {
                edits.add(new Step.Removed<>(before.get(inBefore++)));
            }
            while (inAfter < next.after()) {
                edits.add(new Step.Added<>(after.get(inAfter++)));
            }
            if (index < pairs.size()) {
                edits.add(new Step.Kept<>(before.get(inBefore++), after.get(inAfter++)));
            }
        }
        return edits;
    }
}
