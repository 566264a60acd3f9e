package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the results do not arrive, as on a full disk, no command says that all is well. */
class LostOutputTest {

    private static final Path MINI = Path.of("src/test/resources/mini").toAbsolutePath();

    private static final class Full extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "draft --help",
                "--version",
                "list clauses",
                "show device-ban",
                "check xx",
                "explain xx",
                "coverage xx",
                "coverage xx --format json",
                "draft xx --language en --output OUT",
                "compare xx xx --language en --output OUT/redline.docx",
            })
    void aLostResultIsAnError(String written) {
        String before = System.getProperty("banbill.home");
        System.setProperty("banbill.home", MINI.toString());
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        try {
            int status = Main.run(
                    written.replace("OUT", folder.toString()).split(" ", -1),
                    new Console(
                            new PrintStream(new Full(), true, StandardCharsets.UTF_8),
                            new PrintStream(err, true, StandardCharsets.UTF_8),
                            false,
                            false));

            assertThat(status).isEqualTo(1);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("could not be written");
        } finally {
            if (before == null) {
                System.clearProperty("banbill.home");
            } else {
                System.setProperty("banbill.home", before);
            }
        }
    }
}
