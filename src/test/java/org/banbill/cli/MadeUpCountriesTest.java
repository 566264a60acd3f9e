package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.banbill.Golden;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three clauses in four languages, added by files alone and drafted as four countries draft. */
class MadeUpCountriesTest {

    private static final Path LANGUAGES = Path.of("src/test/resources/languages");
    private static final Path TRADITIONS = Path.of("jurisdictions/traditions");

    /** Their library, with the traditions of the real countries. */
    static Path home(Path folder) throws IOException {
        Path home = folder.resolve("home");
        Generations.copy(LANGUAGES, home);
        Files.createDirectories(home.resolve(TRADITIONS));
        for (String tradition : new String[] {"argentine-ley", "slovene-zakon", "israeli-bill", "thai-act"}) {
            Path file = TRADITIONS.resolve(tradition + ".yaml");
            Files.copy(file, home.resolve(file));
        }
        return home;
    }

    @ParameterizedTest
    @CsvSource({"es, es", "sl, sl", "he, he", "th, th"})
    void aDraftReadsAsItWasKept(String place, String language, @TempDir Path folder) throws IOException {
        Path drafts = folder.resolve("drafts");
        Terminal.Run run = Terminal.run(
                home(folder), "draft", "x-" + place, "--quiet", "--format", "txt", "--output", drafts.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err().lines().filter(line -> line.contains("untranslated")))
                .hasSize(1);
        Golden.assertMatches(
                "golden/languages/" + place + ".txt", Files.readString(drafts.resolve("act." + language + ".txt")));
    }
}
