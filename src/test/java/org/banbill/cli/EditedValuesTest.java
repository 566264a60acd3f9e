package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.banbill.cli.Lawyer.Tracking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Titles, long titles and formulas are values of a place: edited where they are printed, they come back as such. */
class EditedValuesTest {

    private static final Path HOME = Path.of("").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void longTitleIsTakenInWhereverItIsPrinted() throws IOException {
        Path draft = draft("gb", "docx");

        String told = imported(
                draft, "anna", lawyer -> lawyer.replace("to prohibit the development", "to ban the development"));

        assertThat(told)
                .contains("value     long-title", "[-prohibit-]{+ban+} the development")
                .contains("it reads the same wherever it is printed");
        assertThat(Files.readString(draft("own", "txt")))
                .contains("Make provision to ban the development", "To make provision to ban the development")
                .doesNotContain("prohibit the development");
    }

    @Test
    void twoLawyersChangeOneValueWordByWord() throws IOException {
        Path draft = draft("gb", "docx");
        imported(draft, "anna", lawyer -> lawyer.replace("to prohibit the development", "to ban the development"));

        String told = imported(
                draft, "ben", lawyer -> lawyer.replace("and for connected purposes", "and for related purposes"));

        assertThat(told).contains("value     long-title");
        assertThat(Files.readString(draft("own", "txt")))
                .contains("Make provision to ban the development", "and for related purposes");
        assertThat(imported(
                        draft,
                        "cleo",
                        lawyer -> lawyer.replace("to prohibit the development", "to end the development")))
                .contains("UNPLACED  the value long-title", "decide under `set`");
    }

    @Test
    void wordsOfTheTraditionAreToldWithTheirFile() throws IOException {
        Path draft = draft("gb", "docx");

        assertThat(imported(draft, "anna", lawyer -> lawyer.replace("AS INTRODUCED", "AS AMENDED")))
                .contains("UNPLACED", "come from the tradition `uk-bill`, under `document`");
    }

    private String imported(Path draft, String who, Consumer<Lawyer> edit) throws IOException {
        Lawyer lawyer = new Lawyer(draft, Tracking.ON);
        edit.accept(lawyer);
        return files().imported(lawyer, who).out();
    }

    private Path draft(String place, String format) {
        String drafted = place.equals("own") ? files().own().toString() : place;
        return files().draft(drafted, "--force", "--format", format);
    }

    private ToAndFro files() {
        return new ToAndFro(HOME, folder);
    }
}
