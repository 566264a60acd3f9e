package org.banbill.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.banbill.Golden;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bill of the small library under many changes, from a jurisdiction's file and from files of changes. */
class LocalVersionTest {

    private static final Path MINI = Path.of("src/test/resources/mini").toAbsolutePath();
    private static final String PLACE = "src/test/resources/local";

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void theBillAndItsFindingsReadAsTheyWereKept(String language, @TempDir Path folder) throws IOException {
        Terminal.Run run = Terminal.run(
                MINI, "draft", PLACE, "--language", language, "--format", "txt", "--output", folder.toString());

        String bill = Files.readString(folder.resolve("act." + language + ".txt"));
        Golden.assertMatches("golden/local/act." + language + ".txt", bill);
        Golden.assertMatches("golden/local/findings." + language + ".txt", run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"device-ban", "fee", "definitions"})
    void explainNamesTheLineOfTheChange(String clause) {
        Terminal.Run run = Terminal.run(MINI, "explain", PLACE, clause);

        Golden.assertMatches("golden/local/explain-" + clause + ".txt", run.out());
    }
}
