package org.banbill.source;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.zip.CRC32;
import org.banbill.finding.Findings;
import org.jspecify.annotations.Nullable;

/**
 * What Banbill's own files held when it was started earlier, kept in one file so that their YAML is not parsed at each
 * start. It is never stale: a file's nodes are taken from here only where every byte of the file, read at this start,
 * is the one that they were made of, and where the program is the one that made them. A file with a finding is parsed
 * each time, because the finding must be told again. Where the kept file is damaged, or cannot be read or written, all
 * is as without it.
 */
public final class KeptYaml {

    /** Keeps nothing. */
    public static final KeptYaml NONE = new KeptYaml(null, "", Map.of());

    /** “Banbill”, and the form of what follows. */
    private static final long FORM = 0x42616e62_696c6c01L;

    private static final int HEAD = 2 * Long.BYTES;
    /** Many times all of Banbill's own files. */
    private static final int LARGEST = 1 << 25;

    private final @Nullable Path place;
    private final String program;
    private final Map<String, Kept> kept;
    private final ConcurrentMap<String, byte[]> others = new ConcurrentHashMap<>();

    /** A file as it was kept: its bytes, and behind them its nodes, or none where the file had findings. */
    private static final class Kept {

        private final byte[] all;
        private final int begin;
        private final int length;
        private final int packed;

        /**
         * @param all that was kept
         * @param begin of the bytes
         * @param packed how long the nodes are
         */
        private Kept(byte[] all, int begin, int length, int packed) {
            this.all = all;
            this.begin = begin;
            this.length = length;
            this.packed = packed;
        }

        private boolean isOf(byte[] bytes) {
            return Arrays.equals(all, begin, begin + length, bytes, 0, bytes.length);
        }

        private Optional<PackedYaml> nodes() {
            return packed == 0
                    ? Optional.empty()
                    : Optional.of(PackedYaml.read(ByteBuffer.wrap(all, begin + length, packed)));
        }
    }

    private KeptYaml(@Nullable Path place, String program, Map<String, Kept> kept) {
        this.place = place;
        this.program = program;
        this.kept = kept;
    }

    /**
     * What is kept in a file, which need not be there.
     *
     * @param program what tells this build of the program from every other one
     */
    public static KeptYaml in(Path place, String program) {
        return new KeptYaml(place, program, read(place, program));
    }

    /** A file of these bytes that was kept with its nodes. A file that was not is kept from the next start on. */
    Optional<SourceFile> file(String path, String name, String key, byte[] bytes) {
        Kept known = kept.get(path);
        if (known == null || !known.isOf(bytes)) {
            if (place != null) {
                others.put(path, bytes);
            }
            return Optional.empty();
        }
        return known.nodes().map(nodes -> SourceFile.kept(name, key, bytes, nodes));
    }

    private static Map<String, Kept> read(Path place, String program) {
        try (InputStream in = Files.newInputStream(place, LinkOption.NOFOLLOW_LINKS)) {
            byte[] all = in.readNBytes(LARGEST);
            ByteBuffer buffer = ByteBuffer.wrap(all);
            boolean isWhole = all.length > HEAD && buffer.getLong() == FORM && buffer.getLong() == checksum(all);
            return isWhole && text(all, buffer).equals(program) ? files(all, buffer) : Map.of();
        } catch (IOException | BufferUnderflowException | IllegalArgumentException e) {
            return Map.of();
        }
    }

    private static Map<String, Kept> files(byte[] all, ByteBuffer buffer) {
        Map<String, Kept> files = new HashMap<>();
        while (buffer.hasRemaining()) {
            String path = text(all, buffer);
            int length = buffer.getInt();
            int packed = buffer.getInt();
            int begin = buffer.position();
            buffer.position(begin + length + packed);
            files.put(path, new Kept(all, begin, length, packed));
        }
        return files;
    }

    private static String text(byte[] all, ByteBuffer buffer) {
        int length = buffer.getInt();
        int begin = buffer.position();
        buffer.position(begin + length);
        return new String(all, begin, length, StandardCharsets.UTF_8);
    }

    /** Of all but the head. */
    private static long checksum(byte[] all) {
        CRC32 checksum = new CRC32();
        checksum.update(all, HEAD, all.length - HEAD);
        return checksum.getValue();
    }

    /** Keeps what was read since the start, if anything was that is not kept yet: whole, in one step, for its owner. */
    public void keep() {
        if (place == null || others.isEmpty()) {
            return;
        }
        try {
            byte[] all = all();
            if (all.length >= LARGEST) {
                return;
            }
            Path beside = Files.createTempFile(place.toAbsolutePath().getParent(), "kept", ".new"); // 0600
            try {
                Files.write(beside, all, StandardOpenOption.TRUNCATE_EXISTING);
                Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            // the next start parses the files again
        }
    }

    private byte[] all() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream(1 << 20);
        DataOutputStream out = new DataOutputStream(all);
        out.writeLong(FORM);
        out.writeLong(0);
        write(program, out);
        for (Map.Entry<String, Kept> file : new TreeMap<>(kept).entrySet()) {
            if (!others.containsKey(file.getKey())) {
                Kept same = file.getValue();
                write(file.getKey(), same.length, same.packed, out);
                out.write(same.all, same.begin, same.length + same.packed);
            }
        }
        for (Map.Entry<String, byte[]> file : new TreeMap<>(others).entrySet()) {
            byte[] packed = packed(file.getValue());
            write(file.getKey(), file.getValue().length, packed.length, out);
            out.write(file.getValue());
            out.write(packed);
        }
        byte[] written = all.toByteArray();
        ByteBuffer.wrap(written).putLong(Long.BYTES, checksum(written));
        return written;
    }

    private static void write(String path, int length, int packed, DataOutputStream out) throws IOException {
        write(path, out);
        out.writeInt(length);
        out.writeInt(packed);
    }

    private static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** The nodes of a file; none where anything is to be told of it. */
    private static byte[] packed(byte[] bytes) {
        Findings findings = new Findings();
        return findings.take(SourceFile.of("", "", bytes))
                .flatMap(file -> findings.take(file.yaml()))
                .filter(mapping -> findings.inReadingOrder().isEmpty())
                .map(mapping -> PackedYaml.of(mapping).bytes())
                .orElse(new byte[0]);
    }
}
