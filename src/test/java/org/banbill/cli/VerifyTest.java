package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code banbill verify} never says that files of the model changed where none did. */
class VerifyTest {

    private static final Path MINI = Path.of("src/test/resources/mini");
    private static final String SAME = "Today's model is the one that it was drafted from.";

    @TempDir
    private Path folder;

    private Path ownPlace() throws IOException {
        Path own = Files.createDirectories(folder.resolve("our-city"));
        Files.writeString(
                own.resolve("jurisdiction.yaml"),
                "{name: Ours, level: city, extends: xx, competence: [{demand: D2, why: w}]}\n");
        return own;
    }

    private String verify(String language, Path place) {
        Path file = folder.resolve("drafts/act." + language + ".docx");
        return Terminal.run(MINI, "verify", file.toString(), "--folder", place.toString())
                .out();
    }

    private void draft(Path place) {
        String output = folder.resolve("drafts").toString();
        assertThat(Terminal.run(MINI, "draft", place.toString(), "--output", output))
                .matches(run -> run.status() == 0);
    }

    @Test
    void theSecondLanguageOfADraftToo() throws IOException {
        Path own = ownPlace();
        draft(own);

        assertThat(verify("en", own)).contains(SAME);
        assertThat(verify("ko", own)).contains(SAME);
    }

    @Test
    void fromWhereverTheFolderIsLookedAt() throws IOException {
        draft(ownPlace());

        assertThat(verify("en", folder.resolve("drafts/../our-city/."))).contains(SAME);
    }

    @Test
    void aFileThatDidChangeIsTold() throws IOException {
        Path own = ownPlace();
        draft(own);
        Files.writeString(
                own.resolve("jurisdiction.yaml"),
                "{name: Ours, level: city, extends: xx, competence: [{demand: D2, why: w}]} # checked\n");

        assertThat(verify("en", own))
                .contains("Files of the model have changed since; the text that they give has not.");
    }

    @Test
    void theWayToAFolderThatIsNotHereIsTold() throws IOException {
        draft(ownPlace());

        Terminal.Run run = Terminal.run(
                MINI, "verify", folder.resolve("drafts/act.en.docx").toString());

        assertThat(run.status()).isEqualTo(Console.FOUND);
        assertThat(run.out()).contains("It says what its own record says.");
        assertThat(run.err())
                .contains("act.en.docx:1:1 error unknown-folder: ", "`our-city`", "Name it with `--folder`.")
                .doesNotContain("unknown-jurisdiction");
    }
}
