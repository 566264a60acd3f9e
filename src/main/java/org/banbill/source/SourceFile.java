package org.banbill.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;

/**
 * A text file that was read whole, and can tell line and column of any of its characters.
 *
 * @param name the path as the user would write it
 */
public record SourceFile(String name, String text) {

    /** Beyond this a YAML reader needs tens of seconds for one value; no file of law comes near it. */
    static final int LARGEST = 1 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Reads a file, or finds out why it cannot be one of ours. */
    public static Optional<SourceFile> read(Path path, String name, Findings findings) {
        Position start = Position.startOf(name);
        try {
            if (!Files.isRegularFile(path)) {
                findings.error("no-file", start, "`" + name + "` is not a file.", "Create it, or correct the name.");
                return Optional.empty();
            }
            long size = Files.size(path);
            if (size > LARGEST) {
                findings.error(
                        "too-large",
                        start,
                        "The file has " + size + " bytes; at most " + LARGEST + " are read.",
                        "Split it, or remove what does not belong there.");
                return Optional.empty();
            }
            return decode(Files.readAllBytes(path), name, findings);
        } catch (IOException e) {
            findings.error(
                    "unreadable", start, "The file cannot be read: " + e.getMessage(), "Check its access rights.");
            return Optional.empty();
        }
    }

    private static Optional<SourceFile> decode(byte[] bytes, String name, Findings findings) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
            if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
                text = text.substring(1);
            }
            return Optional.of(new SourceFile(name, text));
        } catch (CharacterCodingException e) {
            int good = buffer.position();
            SourceFile readable = new SourceFile(name, new String(bytes, 0, good, StandardCharsets.UTF_8));
            findings.error(
                    "not-utf-8",
                    readable.at(readable.text.length()),
                    "The file is not written in UTF-8: byte " + (good + 1) + " is `0x"
                            + Integer.toHexString(bytes[Math.min(good, bytes.length - 1)] & 0xff) + "`.",
                    "Save it as UTF-8 in your editor.");
            return Optional.empty();
        }
    }

    /** The place of the character at this offset, which counts from 0. */
    public Position at(int offset) {
        int end = Math.max(0, Math.min(offset, text.length()));
        int line = 1;
        int lineStart = 0;
        for (int index = 0; index < end; index++) {
            char letter = text.charAt(index);
            boolean carriageReturn = letter == '\r' && !(index + 1 < text.length() && text.charAt(index + 1) == '\n');
            if (letter == '\n' || carriageReturn) {
                line++;
                lineStart = index + 1;
            }
        }
        return new Position(name, line, text.codePointCount(lineStart, Math.max(lineStart, end)) + 1);
    }
}
