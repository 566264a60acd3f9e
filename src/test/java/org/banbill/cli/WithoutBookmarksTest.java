package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.banbill.cli.Lawyer.Tracking;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole Acts of which the bookmarks are gone: their provisions are found by their words, in any script, and soon. */
class WithoutBookmarksTest {

    private static final Path HOME = Path.of("").toAbsolutePath();
    /** Far more than it takes, and far less than to hold each paragraph against each other one. */
    private static final Duration LONGEST = Duration.ofSeconds(90);

    @ParameterizedTest
    @ValueSource(strings = {"il", "kr"})
    void nothingIsAnEdit(String place, @TempDir Path folder) throws IOException {
        ToAndFro files = new ToAndFro(HOME, folder);
        Lawyer lawyer = new Lawyer(files.draft(place, "--format", "docx"), Tracking.OFF).withoutBookmarks();

        Terminal.Run untouched = assertTimeoutPreemptively(LONGEST, () -> files.imported(lawyer, "untouched"));

        assertThat(untouched.err()).contains("nothing to take in");
    }
}
