package org.banbill.ooxml;

/** What an element of a part in memory holds: other elements, and words. */
public sealed interface Node permits Element, Node.Characters {

    /** Words. */
    record Characters(String text) implements Node {}
}
