package org.banbill.source;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.banbill.finding.Finding;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;

/** A folder on disk. What was once looked up in it is not looked up again. */
public final class DiskFolder implements Folder {

    private final Path folder;
    private final String written;
    private final String name;
    private final KeptFiles kept;
    private final ConcurrentMap<String, Result<SourceFile>> files = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Result<List<String>>> names = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Boolean> folders = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, Boolean> there = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, WorkedOut> workedOut = new ConcurrentHashMap<>();

    private DiskFolder(Path folder, String written, String name, KeptFiles kept) {
        this.folder = folder;
        this.kept = kept;
        this.written = written;
        this.name = name;
    }

    /** A folder that a user named, under its own name: {@code our-city}, from wherever it is looked at. */
    public static DiskFolder at(Path folder) {
        return new DiskFolder(
                folder,
                folder.toString().replace('\\', '/'),
                String.valueOf(folder.toAbsolutePath().normalize().getFileName()),
                KeptFiles.NONE);
    }

    /** Banbill's own folder, whose files are named without it: {@code clauses/demands.yaml}. */
    public static DiskFolder home(Path folder) {
        return home(folder, KeptFiles.NONE);
    }

    /**
     * Likewise.
     *
     * @param kept what its files held at an earlier start
     */
    public static DiskFolder home(Path folder, KeptFiles kept) {
        return new DiskFolder(folder, "", "", kept);
    }

    /** The folder's own name. */
    public String name() {
        return name;
    }

    @Override
    public String written(String path) {
        return WrittenPaths.join(written, path);
    }

    @Override
    public boolean has(String path) {
        return there.computeIfAbsent(path, name -> Files.exists(folder.resolve(name)));
    }

    @Override
    public boolean hasFolder(String path) {
        return folders.computeIfAbsent(path, name -> Files.isDirectory(folder.resolve(name)));
    }

    @Override
    public Result<List<String>> names(String path) {
        return names.computeIfAbsent(path, this::list);
    }

    private Result<List<String>> list(String path) {
        if (!Files.isDirectory(folder.resolve(path))) {
            return Result.of(List.of());
        }
        try (Stream<Path> entries = Files.list(folder.resolve(path))) {
            return Result.of(entries.map(entry -> String.valueOf(entry.getFileName()))
                    .sorted()
                    .toList());
        } catch (IOException e) {
            return new Result<>(
                    Optional.of(List.of()),
                    List.of(Finding.error(Rule.UNREADABLE.as("folder"), Position.startOf(written(path)), why(e))));
        }
    }

    @Override
    public Result<SourceFile> file(String path) {
        return files.computeIfAbsent(path, this::read);
    }

    private Result<SourceFile> read(String path) {
        Path file = folder.resolve(path);
        String shown = written(path);
        Position start = Position.startOf(shown);
        try {
            if (!Files.isRegularFile(file)) {
                return Result.none(Finding.error(Rule.NO_FILE.as("named"), start, shown));
            }
            long size = Files.size(file);
            if (size > SourceFile.LARGEST) {
                return Result.none(Finding.error(Rule.TOO_LARGE, start, size, SourceFile.LARGEST));
            }
            byte[] bytes = Files.readAllBytes(file);
            String key = WrittenPaths.join(name, path);
            return kept.file(path, shown, key, bytes).map(Result::of).orElseGet(() -> SourceFile.of(shown, key, bytes));
        } catch (IOException e) {
            return Result.none(Finding.error(Rule.UNREADABLE, start, why(e)));
        }
    }

    @Override
    public WorkedOut workedOut(String text, Predicate<String> holds, Supplier<WorkedOut> now) {
        WorkedOut known = workedOut.get(text);
        if (known != null && holds.test(known.text())) {
            return known;
        }
        // working one out can ask for another
        WorkedOut made = kept.text(text, this::bytes)
                .filter(earlier -> holds.test(earlier.text()))
                .orElseGet(() -> {
                    WorkedOut worked = now.get();
                    kept.add(text, worked);
                    return worked;
                });
        workedOut.put(text, made);
        return made;
    }

    /** None where there is no such file any more, or no small one. */
    private byte[] bytes(String path) {
        try {
            Path file = folder.resolve(path);
            return Files.isRegularFile(file) && Files.size(file) <= SourceFile.LARGEST
                    ? Files.readAllBytes(file)
                    : new byte[0];
        } catch (IOException e) {
            return new byte[0];
        }
    }

    private static String why(IOException e) {
        return e instanceof AccessDeniedException ? "access is denied" : String.valueOf(e.getMessage());
    }
}
