package org.banbill.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.banbill.source.DiskFolder;
import org.banbill.source.KeptFiles;
import org.banbill.work.OwnFolders.OwnFolder;
import org.banbill.work.Workspace;

/** Where Banbill's own files are on this machine, and the folders that people name on the command line. */
final class Home {

    private static final String JAR = "java.class.path";

    private static final KeptFiles KEPT = kept(start());

    private Home() {}

    /** The workspace of Banbill's own folder: where the launcher says it is, else beside the jar, else here. */
    static Workspace open() {
        return open(KEPT);
    }

    /** The same as the next start will see it, with what was kept in this one. */
    static Workspace openAnew() {
        return open(kept(start()));
    }

    private static Workspace open(KeptFiles kept) {
        return new Workspace(DiskFolder.home(folder(), kept), Home::own);
    }

    /** Keeps what was read of Banbill's own files for the next start. */
    static void keep() {
        KEPT.keep();
    }

    /** Beside the archive of classes, of this very jar; nothing is kept of classes that stand alone. */
    private static KeptFiles kept(Path start) {
        try {
            Path jar = Path.of(System.getProperty(JAR, ""));
            BasicFileAttributes built = Files.readAttributes(jar, BasicFileAttributes.class);
            return built.isRegularFile() && Files.isDirectory(start)
                    ? KeptFiles.in(start.resolve("files"), jar + " " + built.size() + " " + built.lastModifiedTime())
                    : KeptFiles.NONE;
        } catch (IOException | InvalidPathException e) {
            return KeptFiles.NONE;
        }
    }

    /** Where the launcher keeps what makes the next start faster; an image has it elsewhere than a build. */
    private static Path start() {
        String given = System.getProperty("banbill.start");
        return given != null ? Path.of(given) : folder().resolve("target").resolve("start");
    }

    /** Banbill's own folder. */
    static Path folder() {
        String given = System.getProperty("banbill.home");
        if (given != null) {
            return Path.of(given);
        }
        try {
            Path jar = Path.of(Home.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path target = jar.getParent();
            Path home = target == null ? null : target.getParent();
            if (home != null && Files.isDirectory(home.resolve("clauses"))) {
                return home;
            }
        } catch (URISyntaxException e) {
            // fall back on the current folder
        }
        return Path.of("");
    }

    private static Optional<OwnFolder> own(String name) {
        return Paths.find(name).map(Home::own);
    }

    /** A folder of somebody's own, there or not yet. */
    static OwnFolder own(Path folder) {
        Path where = folder.toAbsolutePath().normalize();
        return new OwnFolder(String.valueOf(where.getFileName()), where.toString(), DiskFolder.at(folder));
    }
}
