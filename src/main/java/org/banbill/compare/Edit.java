package org.banbill.compare;

/** A step from one text to the other. */
public sealed interface Edit<T> {

    /** Stands in both. Their keys are equal; the rest of them may differ. */
    record Kept<T>(T before, T after) implements Edit<T> {}

    record Removed<T>(T before) implements Edit<T> {}

    record Added<T>(T after) implements Edit<T> {}
}
