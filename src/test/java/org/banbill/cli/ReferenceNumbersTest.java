package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.banbill.cli.Lawyer.Tracking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A number that a person typed into a reference is told; one that a word processor counted is no edit. */
class ReferenceNumbersTest {

    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path MINI = Path.of("src/test/resources/mini").toAbsolutePath();
    private static final String TYPED = "It is the number that a reference shows";

    @TempDir
    private Path folder;

    @Test
    void itIsToldBesideAnEditThatHasNoPlace() throws IOException {
        Path edited = edited(
                draft(MINI, "xx"),
                Tracking.OFF,
                lawyer -> lawyer.delete("Bans").retypeReference("device_ban__ban__use", "(c)"));

        Terminal.Run run = take(MINI, edited);

        assertThat(run.out()).contains("Which parts there are stands in the outline `act`");
        assertThat(unplaced()).contains("device-ban.report").contains("(c)");
    }

    @Test
    void itIsToldBeforeAnythingIsWritten() throws IOException {
        Path edited = edited(
                draft(MINI, "xx"),
                Tracking.OFF,
                lawyer -> lawyer.insertBefore("use a device", "lend a device;")
                        .retypeReference("device_ban__ban__use", "(c)"));

        assertThat(Terminal.run(MINI, "import", edited.toString(), "--dry-run").out())
                .contains(TYPED);
        assertThat(Terminal.run(MINI, "verify", edited.toString()).out()).contains(TYPED);
    }

    @Test
    void aCountedNumberIsNoEditWhateverTheOrder() throws IOException {
        Path edited = edited(
                draft(MINI, "xx"),
                Tracking.OFF,
                lawyer -> lawyer.delete("Bans")
                        .insertBefore("use a device", "lend a device;")
                        .retypeReference("device_ban__ban__use", "(b)"));

        assertThat(take(MINI, edited).out()).doesNotContain(TYPED);
        assertThat(unplaced()).doesNotContain("device-ban.report");
    }

    /** The supplement of a Korean Act begins again at one, and so does what somebody puts before it. */
    @Test
    void aNumberOfAPartThatCountsItsOwnIsNoEdit() throws IOException {
        Path home = folder.resolve("home");
        try (Stream<Path> files = Files.walk(MINI)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = home.resolve(MINI.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path outline = home.resolve("clauses/outlines/act.yaml");
        Files.writeString(
                outline, Files.readString(outline).replace("clauses: [start]", "numbering: own\n    clauses: [start]"));
        for (String language : List.of("en", "ko")) {
            Path text = home.resolve("clauses/bans/device-ban/" + language + ".yaml");
            Files.writeString(text, Files.readString(text).replace("{{deadline}}", "{{deadline}} ({{ref start}})"));
        }
        Path edited = edited(
                draft(home, "xx"),
                Tracking.OFF,
                lawyer -> lawyer.insertBefore("Commencement", "Reports").retypeReference("start", "2"));

        assertThat(take(home, edited).out()).doesNotContain(TYPED);
    }

    /**
     * Word counts deleted paragraphs as long as it shows them, so that a number may be neither the old nor the new one.
     */
    @Test
    void aNumberThatCountsDeletedParagraphsIsNoEdit() throws IOException {
        Path tracked = edited(
                draft(HOME, "gb"),
                Tracking.ON,
                lawyer -> lawyer.insertBefore("This Act binds the Crown", "Whoever keeps a record must show it.")
                        .delete("This Act binds every private actor"));
        Path edited = edited(
                tracked,
                Tracking.OFF,
                lawyer -> lawyer.retypeReference("application__through_others", "(5)")
                        .retypeReference("application__joint", "(6)"));

        assertThat(take(HOME, edited).err()).contains("gives the edited text");
    }

    @Test
    void theMessageOfAReferenceToNothingIsNoEdit() throws IOException {
        Path edited = edited(
                draft(HOME, "gb"),
                Tracking.OFF,
                lawyer -> lawyer.delete("Where several persons each do a part")
                        .retypeReference("application__joint", "Error: Reference source not found"));

        Terminal.Run run = take(HOME, edited);

        assertThat(run.out())
                .contains("replaced  application.penalties", "UNPLACED  application.penalties")
                .contains("It refers to a provision that is gone")
                .doesNotContain(TYPED)
                .doesNotContain("Error");
    }

    @Test
    void wordsTypedIntoAReferenceToNothingAreTold() throws IOException {
        Path edited = edited(
                draft(HOME, "gb"),
                Tracking.OFF,
                lawyer -> lawyer.delete("Where several persons each do a part")
                        .retypeReference("application__joint", "the one that follows"));

        take(HOME, edited);

        assertThat(unplaced()).contains("the one that follows");
    }

    private Path edited(Path file, Tracking tracking, Consumer<Lawyer> edit) throws IOException {
        Lawyer lawyer = new Lawyer(file, tracking);
        edit.accept(lawyer);
        Path edited = folder.resolve("edited.docx");
        lawyer.save(edited);
        return edited;
    }

    private Terminal.Run take(Path home, Path file) {
        return Terminal.run(
                home,
                "import",
                file.toString(),
                "--folder",
                folder.resolve("own").toString());
    }

    private String unplaced() throws IOException {
        return Files.readString(folder.resolve("own/unplaced/edited.txt"));
    }

    private Path draft(Path home, String place) {
        Terminal.Run run = Terminal.run(
                home,
                "draft",
                place,
                "--quiet",
                "--output",
                folder.resolve("drafts").toString());
        return Path.of(run.out().lines().findFirst().orElseThrow());
    }
}
