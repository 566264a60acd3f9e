package org.banbill.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.banbill.source.DiskFolder;
import org.banbill.work.FolderOfPlaces;
import org.banbill.work.Workspace;

/**
 * The workspace of the files as they are now. One that was read stays as long as no file changes, so that a page does
 * not read the library anew, and somebody who edits a clause sees it on the next page.
 */
final class CurrentWorkspace {

    private static final List<String> FOLDERS = List.of("clauses", "jurisdictions");

    private final Path home;
    private final FolderOfPlaces own;
    private Optional<Opened> opened = Optional.empty();

    /** @param state of the files, the same as long as none changes */
    record Opened(Workspace workspace, long state) {}

    CurrentWorkspace(Path home, FolderOfPlaces own) {
        this.home = home;
        this.own = own;
    }

    FolderOfPlaces own() {
        return own;
    }

    synchronized Opened open() {
        long state = state(FOLDERS.stream().map(home::resolve).toList());
        if (opened.isEmpty() || opened.get().state() != state) {
            opened = Optional.of(new Opened(new Workspace(DiskFolder.home(home), own), state));
        }
        return opened.get();
    }

    /** The state of the files of a place of one's own; 0 where there is none of this name. */
    long stateOf(String place) {
        return own.path(place).map(path -> state(List.of(path))).orElse(0L);
    }

    /** Names, sizes and times; what cannot be read is as if it were not there, and is told where it is wanted. */
    private static long state(List<Path> folders) {
        CRC32 sum = new CRC32();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.forEach(file -> sum.update(state(file).getBytes(StandardCharsets.UTF_8)));
            } catch (IOException | UncheckedIOException e) {
                sum.update(0);
            }
        }
        return sum.getValue();
    }

    private static String state(Path file) {
        try {
            return file + "|" + Files.size(file) + "|" + Files.getLastModifiedTime(file) + "\n";
        } catch (IOException e) {
            return file + "\n";
        }
    }
}
