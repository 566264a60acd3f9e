package org.banbill.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.banbill.finding.Finding;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;

/** A file of the library that Banbill writes for those who work on it. */
public final class LibraryFile {

    private LibraryFile() {}

    /** Writes it whole, or leaves what was there; none, with a finding, where it cannot be written. */
    public static Result<Path> write(Path file, String text) {
        try (PlainFile beside = PlainFile.beside(file, text.getBytes(StandardCharsets.UTF_8))) {
            beside.place();
            return Result.of(file);
        } catch (IOException e) {
            return Result.none(
                    Finding.error(Rule.UNWRITABLE.as("file"), Position.startOf(file.toString()), e.getMessage()));
        }
    }
}
