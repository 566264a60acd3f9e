package org.banbill;

/**
 * Tests that need a word processor or a browser. What those make of a file or a page does not depend on the JDK, and
 * the files are the same to the byte on each: the gate runs these tests once.
 */
public final class OtherPrograms {

    /** What such tests are tagged with. */
    public static final String TAG = "other-programs";

    private OtherPrograms() {}
}
