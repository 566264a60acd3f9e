package org.banbill.finding;

import java.util.Comparator;

/**
 * Something to tell the user about a file.
 *
 * @param rule the rule's id, such as {@code unknown-parameter}
 * @param message what is wrong, quoting the text as written
 * @param wayOut what to do about it; empty only where the message already says so
 */
public record Finding(Severity severity, String rule, Position position, String message, String wayOut)
        implements Comparable<Finding> {

    private static final Comparator<Finding> IN_READING_ORDER = Comparator.comparing(Finding::position)
            .thenComparing(Finding::severity)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message);

    public static Finding error(String rule, Position position, String message, String wayOut) {
        return new Finding(Severity.ERROR, rule, position, message, wayOut);
    }

    public static Finding warning(String rule, Position position, String message, String wayOut) {
        return new Finding(Severity.WARNING, rule, position, message, wayOut);
    }

    public static Finding note(String rule, Position position, String message, String wayOut) {
        return new Finding(Severity.NOTE, rule, position, message, wayOut);
    }

    @Override
    public int compareTo(Finding other) {
        return IN_READING_ORDER.compare(this, other);
    }

    /** One line: {@code clauses/x.yaml:3:5 error rule: message Way out.} */
    @Override
    public String toString() {
        String head = position + " " + severity.word() + " " + rule + ": " + message;
        return wayOut.isEmpty() ? head : head + " " + wayOut;
    }
}
