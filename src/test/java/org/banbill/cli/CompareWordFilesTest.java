package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.banbill.cli.Lawyer.Tracking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the edits of a Word file mean for the demands. */
class CompareWordFilesTest {

    private static final Path MINI = Path.of("src/test/resources/mini").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void anEditedFileIsJudgedDemandByDemand() throws IOException {
        Path file =
                Path.of(Terminal.run(MINI, "draft", "xx", "--language", "en", "--quiet", "--output", folder.toString())
                        .out()
                        .lines()
                        .findFirst()
                        .orElseThrow());
        Lawyer lawyer = new Lawyer(file, Tracking.ON);
        lawyer.replace("use a ", "use in public a ");
        Path edited = folder.resolve("edited.docx");
        lawyer.save(edited);

        Terminal.Run run = Terminal.run(
                MINI,
                "compare",
                file.toString(),
                edited.toString(),
                "--output",
                folder.resolve("redline.docx").toString());

        assertThat(run.err())
                .contains("D1 met → changed, to be judged by a person: device-ban.ban.use has other words");
    }
}
