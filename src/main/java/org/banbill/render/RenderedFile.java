package org.banbill.render;

import java.nio.charset.StandardCharsets;

/** A file of a bill, in memory. */
public final class RenderedFile {

    private final String ending;
    private final byte[] bytes;

    /**
     * @param ending what stands behind the bill's name in that of the file: {@code .docx}, {@code .annotated.docx}
     * @param bytes not to be changed afterwards
     */
    public RenderedFile(String ending, byte[] bytes) {
        this.ending = ending;
        this.bytes = bytes;
    }

    public static RenderedFile ofText(String ending, String text) {
        return new RenderedFile(ending, text.getBytes(StandardCharsets.UTF_8));
    }

    public String ending() {
        return ending;
    }

    public byte[] bytes() {
        return bytes;
    }
}
