package org.banbill.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that the user most likely meant. */
public final class Suggestion {

    private Suggestion() {}

    /** The sentence “Did you mean …?”, or the known words where few, or nothing to suggest. */
    public static Message didYouMean(String written, Collection<String> known) {
        Optional<String> nearest = nearest(written, known);
        if (nearest.isPresent()) {
            return Message.of("did-you-mean", nearest.get());
        }
        if (known.isEmpty()) {
            return Message.of("none-known");
        }
        List<String> sorted = known.stream().sorted().toList();
        return sorted.size() <= 12
                ? Message.of("known", sorted)
                : Message.of("many-known", sorted.size(), sorted.subList(0, 5));
    }

    /** The known word with the fewest changed letters, if at most a third of the written one's length. */
    public static Optional<String> nearest(String written, Collection<String> known) {
        String lower = written.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, Math.min(written.length(), 60) / 3);
        return known.stream()
                .filter(word -> Math.abs(word.length() - written.length()) <= limit)
                .filter(word -> distance(lower, word.toLowerCase(Locale.ROOT)) <= limit)
                .min(Comparator.comparingInt((String word) -> distance(lower, word.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Letters to insert, delete, replace, or swap with their neighbour (optimal string alignment). */
    private static int distance(String a, String b) {
        int[][] rows = new int[a.length() + 1][b.length() + 1];
        for (int column = 0; column <= b.length(); column++) {
            rows[0][column] = column;
        }
        for (int row = 1; row <= a.length(); row++) {
            rows[row][0] = row;
            for (int column = 1; column <= b.length(); column++) {
                boolean isSame = a.charAt(row - 1) == b.charAt(column - 1);
                boolean isSwapped = row > 1
                        && column > 1
                        && a.charAt(row - 1) == b.charAt(column - 2)
                        && a.charAt(row - 2) == b.charAt(column - 1);
                int changed = Math.min(rows[row - 1][column], rows[row][column - 1]) + 1;
                changed = Math.min(changed, rows[row - 1][column - 1] + (isSame ? 0 : 1));
                rows[row][column] = isSwapped ? Math.min(changed, rows[row - 2][column - 2] + 1) : changed;
            }
        }
        return rows[a.length()][b.length()];
    }
}
