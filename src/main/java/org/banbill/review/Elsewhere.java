package org.banbill.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banbill.reading.Difference;
import org.banbill.reading.SameToTheEye;

/**
 * What others did to a text since a file was written from it: no edit of this file, and no edit that it lacks.
 *
 * @param differences between the text as the file was written and as it stands now
 * @param merged provisions whose words came from this file and from others
 */
public record Elsewhere(List<Difference> differences, Set<String> merged) {

    /** Nobody did anything. */
    public static final Elsewhere NOTHING = new Elsewhere(List.of(), Set.of());

    public Elsewhere {
        differences = List.copyOf(differences);
        merged = Set.copyOf(merged);
    }

    /** Whether a difference between the file and the new draft comes from others alone. */
    boolean explains(Difference difference, Optional<String> provision) {
        boolean isMerged = difference.kind() == Difference.Kind.WORDS
                && provision.filter(merged::contains).isPresent();
        return isMerged || differences.stream().anyMatch(other -> isSame(other, difference));
    }

    private static boolean isSame(Difference one, Difference other) {
        return one.kind() == other.kind() && isSame(one.before(), other.before()) && isSame(one.after(), other.after());
    }

    /** But for the number before a line, which follows from all that stands before it. */
    private static boolean isSame(String one, String other) {
        String first = SameToTheEye.of(one);
        String second = SameToTheEye.of(other);
        return first.equals(second) || withoutNumber(first).equals(withoutNumber(second));
    }

    private static String withoutNumber(String line) {
        int space = line.indexOf(' ');
        boolean isNumber =
                space > 0 && line.substring(0, space).matches("[(\\[§]?[\\p{L}\\p{N}]{1,6}[.)\\]]{0,2}|[①-⑳]");
        return isNumber ? line.substring(space + 1) : line;
    }
}
