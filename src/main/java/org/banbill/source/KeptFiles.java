package org.banbill.source;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.banbill.finding.Findings;
import org.jspecify.annotations.Nullable;

/**
 * What Banbill's own files held when it was started earlier, kept in one file so that their YAML is not parsed at each
 * start; and texts that were worked out of such files. It is never stale: a file's nodes, or such a text, are taken
 * from here only where every byte of the files, read at this start, is the one that they were made of, and where the
 * program is the one that made them. A file with a finding is parsed each time, because the finding must be told again.
 * Where the kept file is damaged, or cannot be read or written, all is as without it.
 */
public final class KeptFiles {

    /** Keeps nothing. */
    public static final KeptFiles NONE = new KeptFiles(null, "", All.NOTHING);

    /** “Banbill”, and the form of what follows. */
    private static final long FORM = 0x42616e62_696c6c02L;

    private static final int HEAD = 2 * Long.BYTES;
    /** Many times all of Banbill's own files. */
    private static final int LARGEST = 1 << 25;

    private final @Nullable Path place;
    private final String program;
    private final Map<String, Kept> kept;
    private final Map<String, WorkedOut> texts;
    private final ConcurrentMap<String, byte[]> others = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, WorkedOut> otherTexts = new ConcurrentHashMap<>();

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

    /**
     * @param kept by the path of the file
     * @param texts by name
     */
    private record All(Map<String, Kept> kept, Map<String, WorkedOut> texts) {

        private static final All NOTHING = new All(Map.of(), Map.of());
    }

    private KeptFiles(@Nullable Path place, String program, All all) {
        this.place = place;
        this.program = program;
        this.kept = all.kept();
        this.texts = all.texts();
    }

    /**
     * What is kept in a file, which need not be there.
     *
     * @param program what tells this build of the program from every other one
     */
    public static KeptFiles in(Path place, String program) {
        return new KeptFiles(place, program, read(place, program));
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

    /**
     * A text that was worked out of files that all still have the bytes that are kept.
     *
     * @param bytes of a file today, by its path
     */
    Optional<WorkedOut> text(String name, Function<String, byte[]> bytes) {
        return Optional.ofNullable(texts.get(name))
                .filter(text -> text.files().stream().allMatch(file -> {
                    Kept known = kept.get(file);
                    return known != null && known.isOf(bytes.apply(file));
                }));
    }

    /** Keeps a text from the next start on. */
    void add(String name, WorkedOut text) {
        if (place != null) {
            otherTexts.put(name, text);
        }
    }

    private static All read(Path place, String program) {
        try (SeekableByteChannel in = Files.newByteChannel(place, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            // in one piece: some megabytes in small ones would be a fiftieth of a draft
            byte[] all = new byte[(int) Math.min(in.size(), LARGEST)];
            ByteBuffer buffer = ByteBuffer.wrap(all);
            while (buffer.hasRemaining() && in.read(buffer) >= 0) {}
            buffer.rewind();
            boolean isWhole = all.length > HEAD && buffer.getLong() == FORM && buffer.getLong() == checksum(all);
            return isWhole && text(all, buffer).equals(program) ? all(all, buffer) : All.NOTHING;
        } catch (IOException | BufferUnderflowException | IllegalArgumentException e) {
            return All.NOTHING;
        }
    }

    private static All all(byte[] all, ByteBuffer buffer) {
        Map<String, WorkedOut> texts = new HashMap<>();
        for (int left = buffer.getInt(); left > 0; left--) {
            String name = text(all, buffer);
            String text = text(all, buffer);
            List<String> from = new ArrayList<>();
            for (int more = buffer.getInt(); more > 0; more--) {
                from.add(text(all, buffer));
            }
            texts.put(name, new WorkedOut(text, from));
        }
        Map<String, Kept> files = new HashMap<>();
        while (buffer.hasRemaining()) {
            String path = text(all, buffer);
            int length = buffer.getInt();
            int packed = buffer.getInt();
            int begin = buffer.position();
            buffer.position(begin + length + packed);
            files.put(path, new Kept(all, begin, length, packed));
        }
        return new All(files, texts);
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
        boolean isNothingNew = others.isEmpty()
                && otherTexts.entrySet().stream()
                        .allMatch(text -> text.getValue().equals(texts.get(text.getKey())));
        if (place == null || isNothingNew) {
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
        write(textsNow(), out);
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

    /** Those of files that have not changed; what is not asked for again is of no use, but rare. */
    private Map<String, WorkedOut> textsNow() {
        Map<String, WorkedOut> now = new TreeMap<>(texts);
        now.values().removeIf(text -> text.files().stream().anyMatch(others::containsKey));
        now.putAll(otherTexts);
        return now;
    }

    private static void write(Map<String, WorkedOut> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (Map.Entry<String, WorkedOut> text : texts.entrySet()) {
            write(text.getKey(), out);
            write(text.getValue().text(), out);
            out.writeInt(text.getValue().files().size());
            for (String file : text.getValue().files()) {
                write(file, out);
            }
        }
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
