package org.banbill.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;

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
            findings.error(Rule.WRONG_VALUE.as("no-path"), Position.COMMAND_LINE, option, written);
        }
        return path;
    }

    /** The path of a file to write that an option names, or a finding. */
    static Optional<Path> expectFile(String option, String written, Findings findings) {
        Optional<Path> path = expect(option, written, findings);
        if (path.isPresent()
                && (written.matches(".*[/\\\\]")
                        || path.get().getFileName() == null
                        || Files.isDirectory(path.get()))) {
            findings.error(Rule.WRONG_VALUE.as("a-folder"), Position.COMMAND_LINE, option, written);
            return Optional.empty();
        }
        return path;
    }

    /** The path of a folder to write into that an option names, or a finding. */
    static Optional<Path> expectFolder(String option, String written, Findings findings) {
        Optional<Path> path = expect(option, written, findings);
        boolean isNamedAsAFile = path.isPresent()
                && !Files.isDirectory(path.get())
                && written.toLowerCase(Locale.ROOT).matches(".*\\.(docx|html|txt|json|xml|pdf|yaml)");
        if (isNamedAsAFile) {
            findings.error(Rule.WRONG_VALUE.as("a-file"), Position.COMMAND_LINE, option, written);
            return Optional.empty();
        }
        return path;
    }

    /** A path as it is told to the user. */
    static String written(Path path) {
        return path.toString().replace('\\', '/');
    }
}
