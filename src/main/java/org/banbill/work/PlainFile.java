package org.banbill.work;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file that is written beside its target first, and then moved into its place: whole or not at all. The name beside
 * cannot be foretold, and the file is always a new one, so that no link which somebody prepared is followed.
 */
final class PlainFile implements AutoCloseable {

    private static final String START = ".banbill-";
    private static final String END = ".part";
    private static final Pattern BESIDE = Pattern.compile(Pattern.quote(START) + "[0-9a-f-]{36}" + Pattern.quote(END));

    private final Path target;
    private final Path beside;

    private PlainFile(Path target, Path beside) {
        this.target = target;
        this.beside = beside;
    }

    /** Writes the bytes beside their target. Where that fails, nothing stays. */
    static PlainFile beside(Path target, byte[] bytes) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        Path beside = target.resolveSibling(START + UUID.randomUUID() + END);
        PlainFile file = new PlainFile(target, beside);
        try (OutputStream out = Files.newOutputStream(beside, CREATE_NEW, WRITE)) {
            out.write(bytes);
        } catch (IOException e) {
            file.close();
            throw e;
        }
        return file;
    }

    /** Puts the file into its place. A link that stands there is replaced, not followed. */
    void place() throws IOException {
        refuseOther(target);
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Removes what was not put into its place. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(beside);
    }

    /** Refuses what is there and no file: a folder, a pipe, a device. Reading it could wait for ever. */
    static void refuseOther(Path path) throws FileSystemException {
        boolean isThere = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        boolean leadsNowhere = Files.isSymbolicLink(path) && !Files.exists(path);
        if (isThere && !leadsNowhere && !Files.isRegularFile(path)) {
            throw new FileSystemException(
                    path.toString(), null, Files.isDirectory(path) ? "it is a folder" : "it is a pipe or a device");
        }
    }

    /** Removes what runs that were killed left beside their targets. Only for who holds the folder's lock. */
    static void clean(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> all = Files.list(folder)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                if (BESIDE.matcher(String.valueOf(path.getFileName())).matches()) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }
}
