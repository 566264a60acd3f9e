package org.banbill.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.banbill.finding.Finding;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.jspecify.annotations.Nullable;

/** A text file that was read whole, and can tell line and column of any of its characters. */
public final class SourceFile {

    /** Beyond this a YAML reader needs tens of seconds for one value; no file of law comes near it. */
    static final int LARGEST = 1 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final byte FIRST_OF_MARK = (byte) 0xEF;

    private final String name;
    private final String key;
    private final @Nullable PackedYaml nodes;
    private final byte @Nullable [] bytes;
    /** Of a file that was kept it is read from the bytes when first asked for, because few ask. */
    private volatile @Nullable String text;
    /** Found when first asked for. Two threads that ask at once may both look: they find the same. */
    private volatile @Nullable Lines lines;

    /** What lines and columns are counted by. */
    private static final class Lines {
        /** The offset at which each line begins. */
        private final int[] starts;
        /** The offset of the second half of each letter that takes two chars. */
        private final int[] pairs;

        private Lines(int[] starts, int[] pairs) {
            this.starts = starts;
            this.pairs = pairs;
        }

        /** How many of these offsets, which rise, stand before another. */
        private static int before(int[] rising, int offset) {
            int found = Arrays.binarySearch(rising, offset);
            return found >= 0 ? found : -found - 1;
        }
    }

    /** @param name the path as the user would write it */
    public SourceFile(String name, String text) {
        this(name, name, text);
    }

    /**
     * @param name the path as the user would write it
     * @param key its name in a fingerprint, which does not tell from where somebody looked at it
     */
    public SourceFile(String name, String key, String text) {
        this(name, key, null, text);
    }

    private SourceFile(String name, String key, byte @Nullable [] bytes, String text) {
        this.name = name;
        this.key = key;
        this.nodes = null;
        this.bytes = bytes;
        this.text = text;
    }

    private SourceFile(String name, String key, byte[] bytes, PackedYaml nodes) {
        this.name = name;
        this.key = key;
        this.nodes = nodes;
        this.bytes = bytes;
    }

    /** A file of bytes from which these nodes were made once, and nothing was to be told of it. */
    static SourceFile kept(String name, String key, byte[] bytes, PackedYaml nodes) {
        return new SourceFile(name, key, bytes, nodes);
    }

    public String name() {
        return name;
    }

    /** What the file is called in a fingerprint, wherever its folder lies. */
    String key() {
        return key;
    }

    public String text() {
        String known = text;
        if (known == null) {
            known = withoutMark(
                    new String(Objects.requireNonNull(bytes, "of text or of bytes"), StandardCharsets.UTF_8));
            text = known;
        }
        return known;
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** Its mapping, or why it has none. */
    Result<YamlMapping> yaml() {
        return nodes == null ? Result.from(findings -> YamlReader.read(this, findings)) : Result.of(nodes.unpack(this));
    }

    /** Its text for a fingerprint: whatever the ends of its lines. Not to be changed: most files are so already. */
    byte[] utf8() {
        byte[] read = bytes;
        return read != null && isAsForFingerprints(read)
                ? read
                : text().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** Whether nothing in them is left out of a fingerprint: no carriage return, no mark of the order of bytes. */
    private static boolean isAsForFingerprints(byte[] bytes) {
        for (byte octet : bytes) {
            if (octet == '\r') {
                return false;
            }
        }
        return bytes.length == 0 || bytes[0] != FIRST_OF_MARK;
    }

    /** The file of these bytes, or why it cannot be one of ours. */
    static Result<SourceFile> of(String name, String key, byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
            return Result.of(new SourceFile(name, key, bytes, withoutMark(text)));
        } catch (CharacterCodingException e) {
            int good = buffer.position();
            SourceFile readable = new SourceFile(name, new String(bytes, 0, good, StandardCharsets.UTF_8));
            return Result.none(Finding.error(
                    Rule.NOT_UTF_8,
                    readable.at(readable.text().length()),
                    good + 1,
                    Integer.toHexString(bytes[Math.min(good, bytes.length - 1)] & 0xff)));
        }
    }

    /** The place of the character at this offset, which counts from 0. */
    public Position at(int offset) {
        int end = Math.max(0, Math.min(offset, text().length()));
        Lines counted = lines;
        if (counted == null) {
            counted = new Lines(findLines(), findPairs());
            lines = counted;
        }
        int line = Lines.before(counted.starts, end + 1) - 1;
        int start = counted.starts[line];
        int pairs = Lines.before(counted.pairs, end) - Lines.before(counted.pairs, start + 1);
        return new Position(name, line + 1, end - start - pairs + 1);
    }

    private int[] findPairs() {
        String text = text();
        // the count is free for most texts, the search is not
        return text.codePointCount(0, text.length()) == text.length()
                ? new int[0]
                : IntStream.range(1, text.length())
                        .filter(at -> Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)))
                        .toArray();
    }

    private int[] findLines() {
        String text = text();
        int[] starts = new int[1 + text.length() / 16];
        int count = 1; // the first line starts at 0
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (letter == '\n' || (letter == '\r' && !text.startsWith("\n", index + 1))) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = index + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
