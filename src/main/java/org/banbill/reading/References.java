package org.banbill.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.banbill.reading.Sight.Reference;

/**
 * Which references of an edited file were left alone. What those show follows from where their targets stand now; what
 * anybody typed over does not.
 */
final class References {

    /** Letters of a number: longer ones are words. */
    private static final int LONGEST_NUMBER = 8;

    private final Map<String, Set<String>> written = new HashMap<>();

    References(Pages before) {
        for (Line line : before.lines()) {
            line.references()
                    .forEach(reference -> written.computeIfAbsent(reference.target(), absent -> new HashSet<>())
                            .add(SameToTheEye.of(reference.shown())));
        }
    }

    boolean isLeftAlone(Reference reference) {
        Set<String> known = written.get(reference.target());
        String shown = SameToTheEye.of(reference.shown());
        return known != null && (known.contains(shown) || reference.counts().contains(shown) || isMessage(reference));
    }

    /** In place of the number of a target that is gone, word processors show a message, each in its language. */
    private static boolean isMessage(Reference reference) {
        return reference.isByNumber()
                && reference.counts().isEmpty()
                && reference.shown().chars().noneMatch(Character::isDigit)
                && reference.shown().strip().length() > LONGEST_NUMBER;
    }

    private String shown(Reference reference) {
        if (isLeftAlone(reference) && isMessage(reference)) {
            return written.getOrDefault(reference.target(), Set.of()).stream()
                    .findFirst()
                    .orElse(reference.shown());
        }
        return isLeftAlone(reference) || isNew(reference)
                ? reference.counted().orElse(reference.shown())
                : reference.shown();
    }

    /** Whether a word processor made it while the file was edited. */
    boolean isNew(Reference reference) {
        return !written.containsKey(reference.target()) && reference.counted().isPresent();
    }

    Set<String> leftAlone(Line line) {
        return line.references().stream()
                .filter(this::isLeftAlone)
                .map(Reference::target)
                .collect(Collectors.toSet());
    }

    /** The words of a line without marks of doubt; references that are left alone say where they lead. */
    String words(Line line, Set<String> targets) {
        String words = line.written(reference -> isLeftAlone(reference) && targets.contains(reference.target())
                ? "⟦→" + reference.target() + "⟧"
                : shown(reference));
        return SameToTheEye.of(words.replace("†", ""));
    }

    /** The words of a line; references that are left alone as such, whatever they lead to. */
    String withoutNumbers(Line line) {
        String words = line.written(reference -> isLeftAlone(reference) ? "⟦→⟧" : reference.shown());
        return SameToTheEye.of(words.replace("†", ""));
    }

    String words(Line line) {
        return words(line, leftAlone(line));
    }
}
