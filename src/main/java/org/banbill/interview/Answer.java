package org.banbill.interview;

import java.util.Optional;

/**
 * What somebody answered.
 *
 * @param value empty where nobody knows it yet
 * @param source where a fact can be checked; empty where nobody said so
 * @param checked the day on which somebody read it there, as {@code 2026-11-29}; empty where nobody has
 */
public record Answer(Optional<String> value, String source, String checked) {

    /** Nobody knows it yet: the draft gets a visible gap. */
    public static final Answer UNKNOWN = new Answer(Optional.empty(), "", "");

    /** A value that nobody has checked. */
    public static Answer of(String value) {
        return new Answer(Optional.of(value), "", "");
    }

    /** A value with its source. */
    public static Answer of(String value, String source, String checked) {
        return new Answer(Optional.of(value), source, checked);
    }

    public boolean isUnknown() {
        return value.isEmpty();
    }

    /** Whether somebody read the value where it can be read. */
    public boolean isVerified() {
        return !source.isEmpty() && !checked.isEmpty();
    }
}
