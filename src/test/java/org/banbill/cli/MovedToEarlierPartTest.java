package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.banbill.cli.Lawyer.Tracking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A section that now stands before the heading of its own part stands in the part whose heading is above it. */
class MovedToEarlierPartTest {

    @TempDir
    private Path folder;

    @Test
    void firstInAnEarlierPart() throws IOException {
        ToAndFro files = new ToAndFro(Path.of("src/test/resources/mini").toAbsolutePath(), folder);
        Lawyer lawyer = new Lawyer(files.draft("xx", "--language", "en"), Tracking.OFF)
                .move("This Act comes into force", "Bans")
                .move("Commencement", "Bans");

        Terminal.Run run = files.imported(lawyer, "edited");

        assertThat(run.out()).contains("moved     start before device-ban");
        assertThat(Files.readString(files.draft(files.own().toString(), "--language", "en", "--format", "txt")))
                .containsSubsequence("Part 1 Bans", "2 Commencement", "3 Ban");
    }
}
