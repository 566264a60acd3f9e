package org.banbill.scrub;

import java.util.List;
import java.util.Map;
import org.banbill.ooxml.PackageWriter;

/** A scrubbed file, what was taken out of it, and what was not. */
public final class Scrubbed {

    private final Map<String, byte[]> parts;
    private final List<String> removed;
    private final List<String> left;

    Scrubbed(Map<String, byte[]> parts, List<String> removed, List<String> left) {
        this.parts = parts;
        this.removed = List.copyOf(removed);
        this.left = List.copyOf(left);
    }

    /** Its parts by their names, to be packed. */
    public Map<String, byte[]> parts() {
        return parts;
    }

    /** The file. */
    public byte[] bytes() {
        return PackageWriter.of(parts);
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
