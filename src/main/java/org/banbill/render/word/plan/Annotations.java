package org.banbill.render.word.plan;

/** Whether the drafting notes are printed. */
public enum Annotations {
    NONE,
    /** Each note is a Word comment at its provision. */
    COMMENTS
}
