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

    private static final double ALIKE = 0.6;

    private final Map<String, Set<String>> written = new HashMap<>();
    /** The bookmarks of lines that were taken out. */
    private final Set<String> gone = new HashSet<>();

    References(Pages before, Pages edited) {
        findGone(before, edited);
        for (Line line : before.lines()) {
            line.references()
                    .forEach(reference -> written.computeIfAbsent(reference.target(), absent -> new HashSet<>())
                            .add(SameToTheEye.of(reference.shown())));
        }
    }

    /** Programs that drop bookmarks leave the lines: those are found by their words. */
    private void findGone(Pages before, Pages edited) {
        Set<String> there = edited.lines().stream()
                .flatMap(line -> line.bookmarks().stream())
                .collect(Collectors.toSet());
        Set<String> known = before.lines().stream()
                .flatMap(line -> line.bookmarks().stream())
                .collect(Collectors.toSet());
        Set<String> others = edited.of(Story.BODY).stream()
                .filter(line -> line.bookmarks().stream().noneMatch(known::contains))
                .map(Line::words)
                .collect(Collectors.toSet());
        before.lines().stream()
                .filter(line -> !line.bookmarks().isEmpty())
                .filter(line -> line.bookmarks().stream().noneMatch(there::contains))
                .filter(line -> !others.contains(line.words()))
                .filter(line -> others.stream().noneMatch(words -> Likeness.of(words, line.words()) >= ALIKE))
                .forEach(line -> gone.addAll(line.bookmarks()));
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
        boolean isAsWritten = leadsNowhere(reference) || (isLeftAlone(reference) && isMessage(reference));
        if (isAsWritten) {
            Set<String> known = written.getOrDefault(reference.target(), Set.of());
            String shown = SameToTheEye.of(reference.shown());
            return known.contains(shown) ? shown : known.stream().findFirst().orElse(shown);
        }
        return isLeftAlone(reference) || isNew(reference)
                ? reference.counted().orElse(reference.shown())
                : reference.shown();
    }

    /** Whether it was left alone while what it refers to was taken out: it leads nowhere now. */
    boolean leadsNowhere(Reference reference) {
        return gone.contains(reference.target()) && isLeftAlone(reference);
    }

    /** The words of a line as programs show them that keep the bookmarks of what is gone. */
    String countedAnew(Line line) {
        return SameToTheEye.of(line.written(reference ->
                leadsNowhere(reference) && !reference.next().isEmpty() ? reference.next() : shown(reference)));
    }

    /** Whether a word processor made it while the file was edited. */
    boolean isNew(Reference reference) {
        return !written.containsKey(reference.target()) && reference.counted().isPresent();
    }

    Set<String> leftAlone(Line line) {
        return line.references().stream()
                .filter(reference -> isLeftAlone(reference) && !leadsNowhere(reference))
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
        String words = line.written(reference ->
                leadsNowhere(reference) ? shown(reference) : isLeftAlone(reference) ? "⟦→⟧" : reference.shown());
        return SameToTheEye.of(words.replace("†", ""));
    }

    String words(Line line) {
        return words(line, leftAlone(line));
    }
}
