package org.banbill.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.banbill.wording.Alignment;
import org.banbill.wording.Alignment.Gap;
import org.banbill.wording.Alignment.Pair;

/**
 * Which lines of two files are each other's, in the order of both.
 *
 * @param pairs by their places
 * @param left the places of lines of the first that have none in the second
 * @param right the places of lines of the second that have none in the first
 */
record Pairing(List<Pair> pairs, List<Integer> left, List<Integer> right) {

    private static final double ALIKE = 0.45;
    /** Between two lines with a bookmark in common less is enough: it was the same line once. */
    private static final double SAME_PLACE = 0.2;

    private static final int MOST_CELLS = 40_000;

    private static final Pattern THING = Pattern.compile("⟦[^⟧]*⟧");

    static Pairing of(List<Line> before, List<Line> after, Function<Line, String> words) {
        List<String> old = before.stream().map(words).toList();
        List<String> now = after.stream().map(words).toList();
        List<Pair> pairs = new ArrayList<>(Alignment.of(old, now));
        // where every line changed, as when numbers became words: by what else is the same
        inLongGaps(pairs, before, after, Pairing::whole);
        inLongGaps(pairs, before, after, Pairing::bookmark);
        List<Integer> left = new ArrayList<>();
        List<Integer> right = new ArrayList<>();
        for (Gap gap : Alignment.gaps(List.copyOf(pairs), old.size(), now.size())) {
            between(gap, before, after, old, now, pairs, left, right);
        }
        pairs.sort(Comparator.comparingInt(Pair::after));
        return new Pairing(List.copyOf(pairs), List.copyOf(left), List.copyOf(right));
    }

    private static void inLongGaps(
            List<Pair> pairs, List<Line> before, List<Line> after, Function<Line, Optional<String>> same) {
        for (Gap gap : Alignment.gaps(List.copyOf(pairs), before.size(), after.size())) {
            if (!isShort(gap)) {
                List<Integer> old = known(before, gap.fromBefore(), gap.toBefore(), same);
                List<Integer> now = known(after, gap.fromAfter(), gap.toAfter(), same);
                Alignment.of(
                                old.stream().map(before::get).map(same).toList(),
                                now.stream().map(after::get).map(same).toList())
                        .forEach(pair -> pairs.add(new Pair(old.get(pair.before()), now.get(pair.after()))));
            }
        }
        pairs.sort(Comparator.comparingInt(Pair::after));
    }

    /** The places of the lines of which something is known. */
    private static List<Integer> known(List<Line> lines, int from, int to, Function<Line, Optional<String>> same) {
        return IntStream.range(from, to)
                .filter(place -> same.apply(lines.get(place)).isPresent())
                .boxed()
                .toList();
    }

    private static Optional<String> whole(Line line) {
        return Optional.of(line.whole()).filter(words -> !words.isEmpty());
    }

    private static Optional<String> bookmark(Line line) {
        return line.bookmarks().stream().sorted().findFirst();
    }

    /** What a line shows, and its words without what stands beside them, such as the address of a link. */
    private record Shown(String all, String words) {

        static List<Shown> of(List<String> lines) {
            return lines.stream()
                    .map(line -> new Shown(line, THING.matcher(line).replaceAll("")))
                    .toList();
        }

        /** How like two lines are, with what stands beside their words or without it. */
        double likeness(Shown other) {
            double whole = Likeness.of(all, other.all);
            boolean haveThings = !all.equals(words) || !other.all.equals(other.words);
            return haveThings && !words.isBlank() ? Math.max(whole, Likeness.of(words, other.words)) : whole;
        }
    }

    private static boolean isShort(Gap gap) {
        return (long) (gap.toBefore() - gap.fromBefore()) * (gap.toAfter() - gap.fromAfter()) <= MOST_CELLS;
    }

    /** Pairs the lines between two pairs so that they are as like as can be. */
    private static void between(
            Gap gap,
            List<Line> before,
            List<Line> after,
            List<String> old,
            List<String> now,
            List<Pair> pairs,
            List<Integer> left,
            List<Integer> right) {
        int height = gap.toBefore() - gap.fromBefore();
        int width = gap.toAfter() - gap.fromAfter();
        double[][] likeness = new double[height + 1][width + 1];
        double[][] best = new double[height + 1][width + 1];
        boolean isSmall = isShort(gap);
        List<Shown> rows = isSmall ? Shown.of(old.subList(gap.fromBefore(), gap.toBefore())) : List.of();
        List<Shown> columns = isSmall ? Shown.of(now.subList(gap.fromAfter(), gap.toAfter())) : List.of();
        for (int row = rows.size() - 1; row >= 0; row--) {
            for (int column = columns.size() - 1; column >= 0; column--) {
                double like = rows.get(row).likeness(columns.get(column));
                boolean isSamePlace = !Collections.disjoint(
                        before.get(gap.fromBefore() + row).bookmarks(),
                        after.get(gap.fromAfter() + column).bookmarks());
                likeness[row][column] = like > (isSamePlace ? SAME_PLACE : ALIKE) ? like + (isSamePlace ? 1 : 0) : 0;
                double together = likeness[row][column] > 0 ? best[row + 1][column + 1] + likeness[row][column] : 0;
                best[row][column] = Math.max(together, Math.max(best[row + 1][column], best[row][column + 1]));
            }
        }
        int row = 0;
        int column = 0;
        while (row < height || column < width) {
            boolean isPair = row < height
                    && column < width
                    && likeness[row][column] > 0
                    && best[row][column] == best[row + 1][column + 1] + likeness[row][column];
            if (isPair) {
                pairs.add(new Pair(gap.fromBefore() + row++, gap.fromAfter() + column++));
            } else if (column == width || (row < height && best[row][column] == best[row + 1][column])) {
                left.add(gap.fromBefore() + row++);
            } else {
                right.add(gap.fromAfter() + column++);
            }
        }
    }
}
