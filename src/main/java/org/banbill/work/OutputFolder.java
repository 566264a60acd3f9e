package org.banbill.work;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.work.Workspace.Origin;

/**
 * Writes the files of a draft all together: each beside its target, and when all are there, into their places. What
 * somebody edited since Banbill wrote it is never overwritten: what it wrote stands in a list in the same folder.
 * Several runs that write into one folder do so one after the other.
 */
public final class OutputFolder {

    /** How long another run of Banbill may write; it takes far less than a second. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path folder;
    private final Map<String, byte[]> files;
    /** Of what the files are made from. */
    private final String mark;

    private final Findings findings = new Findings();

    private OutputFolder(Path folder, Map<String, byte[]> files, List<Origin> origins) {
        this.folder = folder;
        this.files = files;
        this.mark = WrittenFiles.mark(folder, origins);
    }

    /**
     * Writes files into a folder, all or none.
     *
     * @param files by name
     * @param overwrites whether files that were edited are overwritten
     * @return the paths as they are told to the user; none, with findings, where nothing was written
     */
    public static Result<List<String>> write(Path folder, Map<String, byte[]> files, boolean overwrites) {
        return write(folder, files, List.of(), overwrites);
    }

    /**
     * The same for files that are made from places. Two folders of one name in different places would be drafted into
     * one folder: the second does not overwrite the first.
     */
    public static Result<List<String>> write(
            Path folder, Map<String, byte[]> files, List<Origin> origins, boolean overwrites) {
        OutputFolder output = new OutputFolder(folder, files, origins);
        Optional<List<String>> paths = output.write(overwrites);
        return new Result<>(paths, output.findings.inReadingOrder());
    }

    /** Writes one file where a person named it. */
    public static Result<List<String>> write(Path file, byte[] bytes, boolean overwrites) {
        return write(file, bytes, List.of(), overwrites);
    }

    /** Writes one file that is made from places. */
    public static Result<List<String>> write(Path file, byte[] bytes, List<Origin> origins, boolean overwrites) {
        Path folder = file.getParent();
        return write(
                folder == null ? Path.of("") : folder,
                Map.of(String.valueOf(file.getFileName()), bytes),
                origins,
                overwrites);
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
                    findings.error(Rule.UNWRITABLE.as("other-run"), Position.startOf(folder.toString()));
                    return Optional.empty();
                }
                return writeAlone(overwrites);
            }
        } catch (IOException e) {
            findings.error(Rule.UNWRITABLE.as("draft"), Position.startOf(folder.toString()), why(e));
            return Optional.empty();
        }
    }

    private Optional<List<String>> writeAlone(boolean overwrites) throws IOException {
        WrittenFiles written = WrittenFiles.read(folder);
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
            files.forEach((name, bytes) -> written.add(name, bytes, mark));
            written.save();
            for (PlainFile file : beside) {
                file.place();
            }
            files.forEach((name, bytes) -> written.set(name, bytes, mark));
            written.save();
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
            findings.error(Rule.UNWRITABLE.as("other-thing"), Position.startOf(shown(name)), e.getReason());
        }
    }

    private void refuseEdited(String name, byte[] bytes, WrittenFiles written) {
        if (name.equals(ModelBase.FILE)) {
            return; // nobody's to edit: its own hashes tell who did, and `update` writes it too
        }
        Path target = folder.resolve(name);
        try {
            if (!Files.exists(target)) {
                return;
            }
            String there = WrittenFiles.hash(target);
            if (there.equals(WrittenFiles.hash(bytes))) {
                return;
            }
            if (written.isMadeFromOther(name, there, mark)) {
                findings.error(Rule.MADE_FROM_OTHER, Position.startOf(shown(name)));
            } else if (!written.has(name, there)) {
                findings.error(Rule.EDITED, Position.startOf(shown(name)));
            }
        } catch (IOException e) {
            findings.error(Rule.UNREADABLE.as("there"), Position.startOf(shown(name)), why(e));
        }
    }
}
