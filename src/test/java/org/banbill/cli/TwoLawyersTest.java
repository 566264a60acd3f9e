package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.banbill.cli.Lawyer.Tracking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two lawyers get the same draft, edit it without knowing of each other, and both files come back. */
class TwoLawyersTest {

    private static final Path MINI = Path.of("src/test/resources/mini").toAbsolutePath();

    @TempDir
    private Path folder;

    private ToAndFro files;
    private Path draft;

    @BeforeEach
    void draft() {
        files = new ToAndFro(MINI, folder);
        draft = draft("xx", "docx");
    }

    @Test
    void otherWordsOfOneSentenceComeTogether() throws IOException {
        imported("anna", lawyer -> lawyer.replace("A person who breaches ", "Whoever breaches "));
        String told = imported("ben", lawyer -> lawyer.replace("30 days", "14 days"));

        assertThat(told).contains("replaced  device-ban.report").doesNotContain("UNPLACED");
        assertThat(text()).contains("Whoever breaches subsection (1) must tell the Office† within 14 days");
    }

    @Test
    void sameWordsChangedOtherwiseAreTold() throws IOException {
        imported("anna", lawyer -> lawyer.replace("30 days", "14 days"));
        String told = imported("ben", lawyer -> lawyer.replace("30 days", "60 days"));

        assertThat(told).contains("UNPLACED  device-ban.report", "14", "60", "Decide between the two by hand.");
        assertThat(text()).contains("within 14 days").doesNotContain("60 days");
    }

    @Test
    void theSameEditOfBothIsOne() throws IOException {
        Consumer<Lawyer> both =
                lawyer -> lawyer.replace("30 days", "14 days").insertAfter("use a device", "lend a device;");
        imported("anna", both);
        String told = imported("ben", both);

        assertThat(told).doesNotContain("UNPLACED");
        assertThat(text()).containsOnlyOnce("lend a device").contains("within 14 days");
    }

    @Test
    void provisionsThatBothAddAreTwo() throws IOException {
        imported("anna", lawyer -> lawyer.insertAfter("use a device", "lend a device;"));
        String told = imported("ben", lawyer -> lawyer.insertAfter("use a device", "hide a device;"));

        assertThat(told).doesNotContain("UNPLACED");
        assertThat(text()).contains("lend a device", "hide a device");
    }

    @Test
    void whatOneChangedTheOtherDoesNotTakeOut() throws IOException {
        imported("anna", lawyer -> lawyer.replace("sell ", "sell or rent "));
        String told = imported("ben", lawyer -> lawyer.delete("sell devices"));

        assertThat(told).contains("UNPLACED  device-ban.ban.sale", "meanwhile it was changed, and stays");
        assertThat(text()).contains("sell or rent devices");
    }

    @Test
    void whatIsGoneAlreadyIsNotChangedSilently() throws IOException {
        imported("anna", lawyer -> lawyer.delete("sell devices"));
        String told = imported("ben", lawyer -> lawyer.replace("sell ", "sell or rent "));

        assertThat(told).contains("UNPLACED  device-ban.ban.sale");
        assertThat(text()).doesNotContain("rent");
    }

    @Test
    void aFileOfTheSameNameAddsToTheFirst() throws IOException {
        imported("bill", lawyer -> lawyer.replace("A person who breaches ", "Whoever breaches "));
        String told = imported("bill", lawyer -> lawyer.replace("30 days", "14 days"));

        assertThat(told).doesNotContain("UNPLACED");
        assertThat(text()).contains("Whoever breaches subsection (1) must tell the Office† within 14 days");
    }

    @Test
    void aLaterStateOfTheSameFileAddsWhatIsNew() throws IOException {
        imported("bill", lawyer -> lawyer.replace("30 days", "14 days"));
        String told = imported(
                "bill", lawyer -> lawyer.replace("30 days", "14 days").insertAfter("use a device", "lend a device;"));

        assertThat(told).doesNotContain("UNPLACED");
        assertThat(text()).containsOnlyOnce("lend a device").contains("within 14 days");
        assertThat(imported("bill", lawyer -> lawyer.replace("30 days", "60 days")))
                .contains("UNPLACED  device-ban.report");
    }

    @Test
    void aPartThatIsDeletedGoesWithAllItsSections() throws IOException {
        String told = imported(
                "anna",
                lawyer ->
                        lawyer.delete("comes into force").delete("Commencement").delete("End"));

        assertThat(told).contains("removed   start").doesNotContain("UNPLACED");
        assertThat(text()).doesNotContain("Part 2").doesNotContain("Commencement");
    }

    private Path draft(String place, String format) {
        return files.draft(place, "--language", "en", "--format", format);
    }

    private String imported(String who, Consumer<Lawyer> edit) throws IOException {
        Lawyer lawyer = new Lawyer(draft, Tracking.ON);
        edit.accept(lawyer);
        return files.imported(lawyer, who).out();
    }

    private String text() throws IOException {
        return Files.readString(draft(files.own().toString(), "txt"));
    }
}
