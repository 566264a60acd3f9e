package org.banbill.scrub;

import java.util.List;
import java.util.Map;
import org.banbill.finding.Message;
import org.banbill.ooxml.PackageWriter;

/** A scrubbed file, what was taken out of it, and what was not. */
public final class Scrubbed {

    private final Map<String, byte[]> parts;
    private final List<Message> removed;
    private final List<Message> left;

    Scrubbed(Map<String, byte[]> parts, List<Message> removed, List<Message> left) {
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
    public List<Message> removed() {
        return removed;
    }

    /** What may still tell of people, and a person must look at. */
    public List<Message> left() {
        return left;
    }
}
