package org.banbill.finding;

import java.util.Comparator;

/**
 * Something to tell the user about a file. What is told stands here; how it is said, in which language, is chosen where
 * it is printed.
 *
 * @param rule that is broken
 * @param message what is wrong, quoting the text as written, and the way out
 */
public record Finding(Severity severity, Rule rule, Position position, Message message) implements Comparable<Finding> {

    private static final Comparator<Finding> IN_READING_ORDER = Comparator.comparing(Finding::position)
            .thenComparing(Finding::severity)
            .thenComparing(finding -> finding.rule().id())
            .thenComparing(finding -> Catalogue.ENGLISH.say(finding.message()));

    /** @param arguments what fills the gaps of the text */
    public static Finding error(MessageKey text, Position position, Object... arguments) {
        return new Finding(Severity.ERROR, text.rule(), position, text.with(arguments));
    }

    public static Finding warning(MessageKey text, Position position, Object... arguments) {
        return new Finding(Severity.WARNING, text.rule(), position, text.with(arguments));
    }

    public static Finding note(MessageKey text, Position position, Object... arguments) {
        return new Finding(Severity.NOTE, text.rule(), position, text.with(arguments));
    }

    @Override
    public int compareTo(Finding other) {
        return IN_READING_ORDER.compare(this, other);
    }

    /** One line: {@code clauses/x.yaml:3:5 error rule: message Way out.} */
    public String in(Catalogue catalogue) {
        return position.in(catalogue) + " " + severity.in(catalogue) + " " + rule + ": " + said(catalogue);
    }

    /** What is wrong, and the way out. */
    public String said(Catalogue catalogue) {
        return (catalogue.say(message) + " " + catalogue.wayOut(message)).strip();
    }

    /** The line in English. */
    @Override
    public String toString() {
        return in(Catalogue.ENGLISH);
    }
}
