package org.banbill.render.word;

/** What an element of a part in memory holds: other elements, and words. */
sealed interface Node permits Element, Node.Characters {

    /** Words. */
    record Characters(String text) implements Node {}
}
