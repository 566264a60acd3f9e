package org.banbill.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;

/** Paths that people write on the command line. */
final class Paths {

    private Paths() {}

    /** The path of this name; empty where this system can have no such file. */
    static Optional<Path> find(String written) {
        try {
            return written.isBlank() ? Optional.empty() : Optional.of(Path.of(written));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** The path that an option names, or a finding. */
    static Optional<Path> expect(String option, String written, Findings findings) {
        Optional<Path> path = find(written);
        if (path.isEmpty()) {
            findings.error(
                    "wrong-value",
                    Position.COMMAND_LINE,
                    "`" + option + " " + written + "` names no place where this system can write.",
                    "Write the path of a folder or file.");
        }
        return path;
    }

    /** A path as it is told to the user. */
    static String written(Path path) {
        return path.toString().replace('\\', '/');
    }
}
