package org.banbill.library;

/** What has a text of its own in each language. */
public enum TextKind {
    CLAUSE,
    TERM;

    /** As people are told of it. */
    public String word() {
        return this == CLAUSE ? "clause" : "term";
    }
}
