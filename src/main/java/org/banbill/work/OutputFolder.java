package org.banbill.work;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
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
 * Writes the files of a draft all together: each beside its target, and when all are there, into their places. What
 * somebody edited since Banbill wrote it is never overwritten: the hashes of what it wrote stand in a list in the same
 * folder. Several runs that write into one folder do so one after the other.
 */
public final class OutputFolder {

    private static final String LIST = ".banbill-written";

    /** How long another run of Banbill may write; it takes far less than a second. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

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
        // before anything is made: the folder may be one of devices
        files.keySet().forEach(this::refuseOther);
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        try {
            Files.createDirectories(folder);
            try (FolderLock lock = FolderLock.take(folder, PATIENCE).orElse(null)) {
                if (lock == null) {
                    findings.error(
                            "unwritable",
                            Position.startOf(folder.toString()),
                            "Another run of Banbill is writing into this folder.",
                            "Wait for its end, or choose another folder with `--output`.");
                    return Optional.empty();
                }
                return writeAlone(overwrites);
            }
        } catch (IOException e) {
            findings.error(
                    "unwritable",
                    Position.startOf(folder.toString()),
                    "The draft cannot be written: " + why(e) + ".",
                    "Choose another folder with `--output`.");
            return Optional.empty();
        }
    }

    private Optional<List<String>> writeAlone(boolean overwrites) throws IOException {
        Map<String, Set<String>> written = readList();
        if (!overwrites) {
            files.forEach((name, bytes) -> refuseEdited(name, bytes, written));
        }
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        for (Path parent : parents()) {
            PlainFile.clean(parent);
        }
        List<PlainFile> beside = new ArrayList<>();
        try {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                beside.add(PlainFile.beside(folder.resolve(file.getKey()), file.getValue()));
            }
            // The list first, with the old hashes too: whoever is stopped between two files can go on later.
            files.forEach((name, bytes) ->
                    written.computeIfAbsent(name, key -> new TreeSet<>()).add(hash(bytes)));
            writeList(written);
            for (PlainFile file : beside) {
                file.place();
            }
            files.forEach((name, bytes) -> written.put(name, new TreeSet<>(Set.of(hash(bytes)))));
            writeList(written);
        } finally {
            for (PlainFile file : beside) {
                file.close();
            }
        }
        return Optional.of(files.keySet().stream().map(this::shown).toList());
    }

    /** The folders that get files, and the one with the list. */
    private Set<Path> parents() {
        Set<Path> parents = new LinkedHashSet<>(Set.of(folder));
        files.keySet()
                .forEach(name ->
                        parents.add(folder.resolve(name).toAbsolutePath().getParent()));
        return parents;
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

    private void refuseOther(String name) {
        try {
            PlainFile.refuseOther(folder.resolve(name));
        } catch (FileSystemException e) {
            findings.error(
                    "unwritable",
                    Position.startOf(shown(name)),
                    "What stands there cannot be replaced: " + e.getReason() + ".",
                    "Choose another folder with `--output`.");
        }
    }

    private void refuseEdited(String name, byte[] bytes, Map<String, Set<String>> written) {
        Path target = folder.resolve(name);
        try {
            if (!Files.exists(target)) {
                return;
            }
            String there = hash(target);
            if (!there.equals(hash(bytes))
                    && !written.getOrDefault(name, Set.of()).contains(there)) {
                findings.error(
                        "edited",
                        Position.startOf(shown(name)),
                        "The file was edited since Banbill wrote it, or Banbill did not write it; it stays as it is.",
                        "Choose another folder with `--output`, or overwrite it with `--force`.");
            }
        } catch (IOException e) {
            findings.error(
                    "unreadable",
                    Position.startOf(shown(name)),
                    "The file that is there cannot be read: " + why(e) + ".",
                    "Choose another folder with `--output`.");
        }
    }

    private Map<String, Set<String>> readList() throws IOException {
        Map<String, Set<String>> written = new TreeMap<>();
        Path list = folder.resolve(LIST);
        PlainFile.refuseOther(list);
        if (Files.exists(list)) {
            // whatever it holds: a line that is none of ours only keeps a file from being overwritten
            String lines = new String(Files.readAllBytes(list), StandardCharsets.UTF_8);
            for (String line : lines.split("\n", -1)) {
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
        try (PlainFile list =
                PlainFile.beside(folder.resolve(LIST), lines.toString().getBytes(StandardCharsets.UTF_8))) {
            list.place();
        }
    }

    private static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** Of a file of any size. */
    private static String hash(Path file) throws IOException {
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
