package org.banbill.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Result;

/**
 * Writes the files of a draft all together, each beside its target and then moved into place. What somebody edited
 * since Banbill wrote it is never overwritten: the hashes of what it wrote stand in a list in the same folder.
 */
public final class OutputFolder {

    private static final String LIST = ".banbill-written";

    private final Path folder;
    private final Map<String, byte[]> files;
    private final Findings findings = new Findings();

    private OutputFolder(Path folder, Map<String, byte[]> files) {
        this.folder = folder;
        this.files = files;
    }

    /**
     * Writes files into a folder, all or none.
     *
     * @param files by name
     * @param overwrites whether files that were edited are overwritten
     * @return the paths as they are told to the user; none, with findings, where nothing was written
     */
    public static Result<List<String>> write(Path folder, Map<String, byte[]> files, boolean overwrites) {
        OutputFolder output = new OutputFolder(folder, files);
        Optional<List<String>> paths = output.write(overwrites);
        return new Result<>(paths, output.findings.inReadingOrder());
    }

    /** Writes one file where a person named it. */
    public static Result<List<String>> write(Path file, byte[] bytes, boolean overwrites) {
        Path folder = file.getParent();
        return write(
                folder == null ? Path.of("") : folder, Map.of(String.valueOf(file.getFileName()), bytes), overwrites);
    }

    private Optional<List<String>> write(boolean overwrites) {
        try {
            Files.createDirectories(folder);
            Map<String, Set<String>> written = readList();
            if (!overwrites) {
                files.forEach((name, bytes) -> refuseEdited(name, bytes, written));
            }
            if (findings.hasErrors()) {
                return Optional.empty();
            }
            // The list first, with the old hashes too: whoever is stopped between two files can go on later.
            files.forEach((name, bytes) ->
                    written.computeIfAbsent(name, key -> new TreeSet<>()).add(hash(bytes)));
            writeList(written);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                put(folder.resolve(file.getKey()), file.getValue());
            }
            files.forEach((name, bytes) -> written.put(name, new TreeSet<>(Set.of(hash(bytes)))));
            writeList(written);
            return Optional.of(files.keySet().stream().map(this::shown).toList());
        } catch (IOException e) {
            findings.error(
                    "unwritable",
                    Position.startOf(folder.toString()),
                    "The draft cannot be written: " + why(e) + ".",
                    "Choose another folder with `--output`.");
            return Optional.empty();
        }
    }

    private static String why(IOException e) {
        if (e instanceof FileAlreadyExistsException) {
            return "a file of this name stands in the way of the folder";
        }
        if (e instanceof NoSuchFileException) {
            return "this folder cannot be made";
        }
        return e instanceof AccessDeniedException ? "access is denied" : String.valueOf(e.getMessage());
    }

    private String shown(String name) {
        return folder.resolve(name).toString().replace('\\', '/');
    }

    private void refuseEdited(String name, byte[] bytes, Map<String, Set<String>> written) {
        Path target = folder.resolve(name);
        try {
            if (Files.exists(target)) {
                byte[] there = Files.readAllBytes(target);
                if (!Arrays.equals(there, bytes)
                        && !written.getOrDefault(name, Set.of()).contains(hash(there))) {
                    findings.error(
                            "edited",
                            Position.startOf(shown(name)),
                            "The file was edited since Banbill wrote it, or Banbill did not write it; it stays as it is.",
                            "Choose another folder with `--output`, or overwrite it with `--force`.");
                }
            }
        } catch (IOException e) {
            findings.error(
                    "unreadable",
                    Position.startOf(shown(name)),
                    "The file that is there cannot be read: " + e.getMessage() + ".",
                    "Choose another folder with `--output`.");
        }
    }

    private static void put(Path target, byte[] bytes) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        Path beside = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.write(beside, bytes);
            try {
                Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private Map<String, Set<String>> readList() throws IOException {
        Map<String, Set<String>> written = new TreeMap<>();
        Path list = folder.resolve(LIST);
        if (Files.isRegularFile(list)) {
            for (String line : Files.readString(list).split("\n", -1)) {
                int space = line.indexOf(' ');
                if (space > 0) {
                    written.computeIfAbsent(line.substring(space + 1).strip(), name -> new TreeSet<>())
                            .add(line.substring(0, space));
                }
            }
        }
        return written;
    }

    private void writeList(Map<String, Set<String>> written) throws IOException {
        StringBuilder lines = new StringBuilder();
        written.forEach((name, hashes) -> hashes.forEach(
                hash -> lines.append(hash).append(' ').append(name).append('\n')));
        put(folder.resolve(LIST), lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
