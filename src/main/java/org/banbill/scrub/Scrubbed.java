package org.banbill.scrub;

import java.util.List;

/** A scrubbed file, what was taken out of it, and what was not. */
public final class Scrubbed {

    private final byte[] bytes;
    private final List<String> removed;
    private final List<String> left;

    Scrubbed(byte[] bytes, List<String> removed, List<String> left) {
        this.bytes = bytes;
        this.removed = List.copyOf(removed);
        this.left = List.copyOf(left);
    }

    /** The file. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** What was taken out, each in a few words: “author names: 2”. */
    public List<String> removed() {
        return removed;
    }

    /** What may still tell of people, and a person must look at. */
    public List<String> left() {
        return left;
    }
}
