package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person edited is never overwritten, and nothing is half-written. */
class EditedDraftTest {

    private static final Path MINI = Path.of("src/test/resources/mini").toAbsolutePath();

    @TempDir
    Path folder;

    private Terminal.Run draft(String... more) {
        String[] arguments = Stream.concat(
                        Stream.of("draft", "xx", "--language", "en", "--format", "txt", "--output", folder.toString()),
                        Stream.of(more))
                .toArray(String[]::new);
        return Terminal.run(MINI, arguments);
    }

    @Test
    void aDraftThatNobodyEditedIsRenewed() {
        draft();
        assertThat(draft("--set", "deadline=5 days").status()).isZero();
    }

    @Test
    void anEditedDraftStaysAsItIs() throws IOException {
        draft();
        Path file = folder.resolve("act.en.txt");
        Files.writeString(file, "edited");

        Terminal.Run run = draft("--set", "deadline=5 days");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("was edited since Banbill wrote it").contains("--force");
        assertThat(Files.readString(file)).isEqualTo("edited");
    }

    @Test
    void forceOverwrites() throws IOException {
        draft();
        Path file = folder.resolve("act.en.txt");
        Files.writeString(file, "edited");

        assertThat(draft("--force").status()).isZero();
        assertThat(Files.readString(file)).contains("Definitions");
    }

    @Test
    void aFindingWritesNothing() {
        assertThat(draft("--set", "deadline=soon").status()).isEqualTo(2);
        assertThat(folder).isEmptyDirectory();
    }
}
