package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write by mistake is answered with what they meant. */
class WayOutTest {

    private static final Path MINI = Path.of("src/test/resources/mini").toAbsolutePath();

    @TempDir
    Path folder;

    private Path own;

    @BeforeEach
    void aPlaceOfOnesOwn() throws IOException {
        own = Files.createDirectories(folder.resolve("our-city"));
        Files.writeString(
                own.resolve("jurisdiction.yaml"),
                "{name: Ours, level: city, extends: xx, competence: [{demand: D2, why: w}]}\n");
        Path clause = Files.createDirectories(own.resolve("clauses/night/patrols"));
        Files.writeString(clause.resolve("clause.yaml"), "{}\n");
        Files.writeString(
                clause.resolve("en.yaml"),
                "heading: Patrols\nprovisions:\n  - id: main\n    text: No patrol.\nnote: Ours.\n");
    }

    @Test
    void theFileOfAFolder() {
        assertThat(Terminal.run(MINI, "draft", own.resolve("jurisdiction.yaml").toString())
                        .err())
                .contains("Give the folder that the file is in: `" + own + "`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jurisdiction.yml", "jurisdictions.yaml", "Jurisdiction.YAML", "jurisdiction.yaml.txt"})
    void aFileOfAnotherName(String name) throws IOException {
        Path place = Files.createDirectories(folder.resolve("misnamed"));
        Files.writeString(
                place.resolve(name), "{name: Ours, level: city, extends: xx, competence: [{demand: D2, why: w}]}\n");

        assertThat(Terminal.run(MINI, "draft", place.toString()).err())
                .contains("Its file is called `" + name + "`; call it `jurisdiction.yaml`.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "draft Exland | Did you mean `xx`?",
                "draft exlnad | Did you mean `xx`?",
                "draft xx --format pdf | soffice --convert-to pdf",
                "verify nope.docx | no-file",
                "import nope.docx | no-file",
                "compare xx xx -o / | is a folder",
                "draft xx --output bill.docx | Name a folder.",
                "show devcie | Did you mean `device`?",
            })
    void aWord(String written, String wayOut) {
        assertThat(Terminal.run(MINI, written.split(" ", -1)).err()).contains(wayOut);
    }

    @Test
    void anOwnClauseTooCanBeShown() {
        assertThat(Terminal.run(MINI, "show", own.toString(), "patrols").out()).contains("main: No patrol.");
        assertThat(Terminal.run(MINI, "show", "patrols").err()).contains("banbill show <folder> patrols");
    }

    @Test
    void aTermAndAParameterToo() {
        assertThat(Terminal.run(MINI, "list", "terms").out()).startsWith("device");
        assertThat(Terminal.run(MINI, "show", "device").out()).contains("device: ", "terms/device/en.yaml");
        assertThat(Terminal.run(MINI, "show", "deadline").out())
                .contains("deadline: The deadline", "type: duration", "nature: choice", "default: 30 days");
    }
}
