package org.banbill.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.work.Workspace.Origin;

/**
 * What Banbill wrote into a folder: each file's hash, and a mark of what it was made from. It stands in a list in that
 * folder, a line for each: hash, {@code @} and mark where there is one, a space, the name. The mark is a hash too: who
 * gets the folder does not learn where on a disk somebody's own folder is.
 */
final class WrittenFiles {

    private static final String LIST = ".banbill-written";
    private static final char FROM = '@';
    /** Of a mark: enough that two places never have the same. */
    private static final int DIGITS = 16;

    private final Path folder;
    private final Map<String, Set<String>> byName;

    private WrittenFiles(Path folder, Map<String, Set<String>> byName) {
        this.folder = folder;
        this.byName = byName;
    }

    static WrittenFiles read(Path folder) throws IOException {
        Map<String, Set<String>> byName = new TreeMap<>();
        Path list = folder.resolve(LIST);
        PlainFile.refuseOther(list);
        if (Files.exists(list)) {
            // whatever it holds: a line that is none of ours only keeps a file from being overwritten
            String lines = new String(Files.readAllBytes(list), StandardCharsets.UTF_8);
            for (String line : lines.split("\n", -1)) {
                int space = line.indexOf(' ');
                if (space > 0) {
                    byName.computeIfAbsent(line.substring(space + 1).strip(), name -> new TreeSet<>())
                            .add(line.substring(0, space));
                }
            }
        }
        return new WrittenFiles(folder, byName);
    }

    /** What files of this folder that are made from these have as their mark; empty where nothing is told of them. */
    static String mark(Path folder, Collection<Origin> origins) {
        return origins.isEmpty()
                ? ""
                : hash(origins.stream()
                                .map(origin -> origin.id() + "\n" + seenFrom(folder, origin.where()))
                                .collect(Collectors.joining("\n"))
                                .getBytes(StandardCharsets.UTF_8))
                        .substring(0, DIGITS);
    }

    /** The way there, so that both can be moved together. */
    private static String seenFrom(Path folder, String where) {
        if (where.isEmpty()) {
            return "";
        }
        try {
            Path way = folder.toAbsolutePath().normalize().relativize(Path.of(where));
            return way.toString().replace('\\', '/');
        } catch (IllegalArgumentException e) {
            return where; // on another drive, or on no disk
        }
    }

    /** Whether a file of this name and hash is one that Banbill wrote. */
    boolean has(String name, String hash) {
        return marks(name, hash).findAny().isPresent();
    }

    /** Whether it is known to be made from something else than what has this mark. */
    boolean isMadeFromOther(String name, String hash, String mark) {
        List<String> marks = marks(name, hash).toList();
        return !mark.isEmpty() && !marks.isEmpty() && !marks.contains(mark) && !marks.contains("");
    }

    private Stream<String> marks(String name, String hash) {
        return byName.getOrDefault(name, Set.of()).stream()
                .filter(written -> written.equals(hash) || written.startsWith(hash + FROM))
                .map(written -> written.substring(Math.min(written.length(), hash.length() + 1)));
    }

    /** Beside what was written under this name before. */
    void add(String name, byte[] bytes, String mark) {
        byName.computeIfAbsent(name, key -> new TreeSet<>()).add(entry(bytes, mark));
    }

    /** In the place of what was written under this name before. */
    void set(String name, byte[] bytes, String mark) {
        byName.put(name, new TreeSet<>(Set.of(entry(bytes, mark))));
    }

    private static String entry(byte[] bytes, String mark) {
        return hash(bytes) + (mark.isEmpty() ? "" : FROM + mark);
    }

    void save() throws IOException {
        StringBuilder lines = new StringBuilder();
        byName.forEach((name, all) -> all.forEach(
                written -> lines.append(written).append(' ').append(name).append('\n')));
        try (PlainFile list =
                PlainFile.beside(folder.resolve(LIST), lines.toString().getBytes(StandardCharsets.UTF_8))) {
            list.place();
        }
    }

    static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** Of a file of any size. */
    static String hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
