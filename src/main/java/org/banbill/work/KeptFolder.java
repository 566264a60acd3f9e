package org.banbill.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.banbill.finding.Finding;
import org.banbill.finding.MessageKey;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.jurisdiction.Places;

/**
 * Writes into somebody's folder so that nothing of theirs can be lost: each file is put into its place whole, one after
 * the other, the base last; before the first, what was there is copied into the folder {@code .banbill}.
 */
final class KeptFolder {

    private static final String COPIES = ".banbill";
    private static final String BEFORE = "before-";
    private static final String UNDONE = "undone-";
    private static final String USED = "used-";
    /** A copy that is being made. */
    private static final String PART = "part-";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Path folder;

    KeptFolder(Path folder) {
        this.folder = folder;
    }

    /** Something that needs the folder for itself. */
    private interface Job {
        List<String> run() throws IOException;
    }

    /**
     * Writes files, the last of them at the end.
     *
     * @param files in their order
     * @param edition of the model to which the folder is brought; what was there before it is copied once
     * @return the paths as they are told to the user
     */
    Result<List<String>> write(Map<String, String> files, String edition) {
        return alone(() -> {
            if (copies(BEFORE).stream().noneMatch(name -> name.endsWith("-" + edition))) {
                copy(BEFORE + number() + "-" + edition);
            }
            List<String> written = new ArrayList<>();
            for (Map.Entry<String, String> file : files.entrySet()) {
                place(folder.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
                written.add(folder.resolve(file.getKey()).toString().replace('\\', '/'));
            }
            return written;
        });
    }

    /** Puts back what was there before the last update; what is there now is copied first. */
    Result<List<String>> undo() {
        return alone(() -> {
            Optional<String> last = copies(BEFORE).stream().max(Comparator.naturalOrder());
            if (last.isEmpty()) {
                return List.of();
            }
            String name = last.get().substring(BEFORE.length());
            if (!Files.isDirectory(folder.resolve(COPIES).resolve(UNDONE + name))) {
                copy(UNDONE + name);
            }
            Path copies = folder.resolve(COPIES);
            Path from = copies.resolve(last.get());
            List<String> written = new ArrayList<>();
            for (String file : kept(from)) {
                place(folder.resolve(file), Files.readAllBytes(from.resolve(file)));
                written.add(folder.resolve(file).toString().replace('\\', '/'));
            }
            if (!Files.exists(from.resolve(ModelBase.FILE))) {
                Files.deleteIfExists(folder.resolve(ModelBase.FILE));
            }
            Files.move(from, copies.resolve(USED + name), StandardCopyOption.ATOMIC_MOVE);
            return written;
        });
    }

    private Result<List<String>> alone(Job job) {
        try (FolderLock lock = FolderLock.take(folder, PATIENCE).orElse(null)) {
            if (lock == null) {
                return Result.none(unwritable(Rule.UNWRITABLE.as("folder-in-use")));
            }
            PlainFile.clean(folder);
            PlainFile.clean(folder.resolve("changes"));
            cleanCopies();
            return Result.of(job.run());
        } catch (IOException e) {
            return Result.none(unwritable(Rule.UNWRITABLE.as("folder"), String.valueOf(e.getMessage())));
        }
    }

    /** Removes copies that runs which were killed left half-made. */
    private void cleanCopies() throws IOException {
        for (String name : names(PART + ".+")) {
            try (Stream<Path> all = Files.walk(folder.resolve(COPIES).resolve(name))) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private Finding unwritable(MessageKey text, Object... why) {
        return Finding.error(text, Position.startOf(folder.toString().replace('\\', '/')), why);
    }

    private static void place(Path target, byte[] bytes) throws IOException {
        try (PlainFile file = PlainFile.beside(target, bytes)) {
            file.place();
        }
    }

    /** The files by which a folder is a place with own changes. */
    private static List<String> kept(Path from) throws IOException {
        List<String> files = new ArrayList<>();
        if (Files.isRegularFile(from.resolve(Places.OWN_FILE))) {
            files.add(Places.OWN_FILE);
        }
        Path changes = from.resolve("changes");
        if (Files.isDirectory(changes)) {
            try (Stream<Path> all = Files.list(changes)) {
                all.filter(Files::isRegularFile)
                        .map(path -> String.valueOf(path.getFileName()))
                        .filter(name -> name.endsWith(".yaml"))
                        .sorted()
                        .forEach(name -> files.add("changes/" + name));
            }
        }
        if (Files.isRegularFile(from.resolve(ModelBase.FILE))) {
            files.add(ModelBase.FILE);
        }
        return files;
    }

    /** Copies the folder's files, whole or not at all: the copy gets its name when it is done. */
    private void copy(String name) throws IOException {
        Path copies = folder.resolve(COPIES);
        if (Files.isSymbolicLink(copies)) {
            throw new FileSystemException(copies.toString(), null, "it is a link");
        }
        Files.createDirectories(copies);
        Path part = Files.createTempDirectory(copies, PART);
        for (String file : kept(folder)) {
            Path to = part.resolve(file);
            Files.createDirectories(to.getParent());
            Files.copy(folder.resolve(file), to);
        }
        Files.move(part, copies.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private String number() throws IOException {
        int last = 0;
        for (String kind : List.of(BEFORE, USED)) {
            for (String name : copies(kind)) {
                last = Math.max(last, Integer.parseInt(name.substring(kind.length(), kind.length() + 3)));
            }
        }
        return String.format(Locale.ROOT, "%03d", last + 1);
    }

    private List<String> copies(String kind) throws IOException {
        return names(kind + "\\d{3}-.*");
    }

    private List<String> names(String pattern) throws IOException {
        Path copies = folder.resolve(COPIES);
        if (!Files.isDirectory(copies, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(copies)) {
            return all.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> name.matches(pattern))
                    .toList();
        }
    }
}
