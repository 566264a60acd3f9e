package org.banbill.scrub;

import java.util.List;

/**
 * A scrubbed file.
 *
 * @param removed what was taken out, each in a few words: “author names: 2”
 * @param left what may still tell of people, and a person must look at
 */
public record Scrubbed(byte[] bytes, List<String> removed, List<String> left) {

    public Scrubbed {
        bytes = bytes.clone();
        removed = List.copyOf(removed);
        left = List.copyOf(left);
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }
}
