package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.banbill.cli.Lawyer.Tracking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a lawyer edits in the words of another law comes back at the unit of that law. */
class QuotedLawImportTest {

    private static final Path HOME = Path.of("").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void anUneditedFileHasNoEdits() throws IOException {
        Terminal.Run run = imported(lawyer -> {});

        assertThat(run.out() + run.err()).doesNotContain("replaced").doesNotContain("UNPLACED");
    }

    @Test
    void anEditComesBackAtItsUnit() throws IOException {
        Terminal.Run run = imported(
                lawyer -> lawyer.replace("concerns a person who is there.", "concerns a person who was there."));

        assertThat(run.out())
                .contains("replaced  uk-state-immunity.exception.section.rule")
                .contains("[-is-]{+was+}");
        assertThat(run.err()).contains("gives the edited text");
    }

    @Test
    void aNewUnitIsCountedAsTheOtherLawCounts() throws IOException {
        Terminal.Run run = imported(lawyer ->
                lawyer.insertAfter("the person is whom it observes", "An act of a vehicle takes place where it is."));

        assertThat(run.out()).contains("added     added-1 after uk-state-immunity.exception.section.place");
        Terminal.run(HOME, "draft", folder.resolve("own").toString(), "--format", "txt", "--output", folder.toString());
        assertThat(folder.resolve("uk-act.en-GB.txt"))
                .content()
                .contains("“5A Biometric surveillance")
                .contains("(3) An act of a vehicle takes place where it is.")
                .contains("(4) Section 13 applies");
    }

    @Test
    void aNumberOfTheOtherLawIsNoWordOfIts() throws IOException {
        Terminal.Run run = imported(lawyer -> lawyer.replace("5A", "5B"));

        assertThat(run.out()).doesNotContain("5B Biometric");
    }

    private Terminal.Run imported(Consumer<Lawyer> edit) throws IOException {
        Path drafts = Files.createDirectory(folder.resolve("drafts"));
        Terminal.Run drafted = Terminal.run(HOME, "draft", "gb", "--quiet", "--output", drafts.toString());
        Lawyer lawyer = new Lawyer(Path.of(drafted.out().lines().findFirst().orElseThrow()), Tracking.ON);
        edit.accept(lawyer);
        Path edited = folder.resolve("edited.docx");
        lawyer.save(edited);
        return Terminal.run(
                HOME,
                "import",
                edited.toString(),
                "--folder",
                folder.resolve("own").toString());
    }
}
