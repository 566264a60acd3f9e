package org.banbill.render;

/** What is said about a bill beside its text. */
public enum Annotations {
    /** The bill alone. */
    NONE,
    /** Drafting notes, precedents and demands at each provision: comments in Word, notes to be folded away in HTML. */
    SHOWN
}
