package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.banbill.cli.Lawyer.Tracking;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a bill begins with a list of what is in it, an edit elsewhere is the only one that is told. */
class ContentsHeadingTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"gb", "in", "ke", "us"})
    void itIsNoLineThatSomebodyTookOut(String place) throws IOException {
        ToAndFro files = new ToAndFro(Path.of("").toAbsolutePath(), folder);
        AtomicBoolean isDone = new AtomicBoolean();
        Lawyer lawyer = new Lawyer(files.draft(place, "--format", "docx"), Tracking.OFF)
                .everywhere(text -> text.contains(" shall not be ") || text.contains(" must not be ")
                        ? isDone.getAndSet(true) ? text : text.replaceFirst(" not be ", " never be ")
                        : text);

        Terminal.Run run = files.imported(lawyer, "edited");

        assertThat(isDone).isTrue();
        assertThat(run.out()).contains("[-not-]{+never+} be").doesNotContain("UNPLACED");
    }
}
