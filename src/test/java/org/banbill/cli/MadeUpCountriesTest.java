package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.banbill.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three clauses in ten languages, added by files alone and drafted as four countries draft. */
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
    @CsvSource({
        "es, es",
        "sl, sl",
        "he, he",
        "th, th",
        // nothing in the program knows these: their traditions are files beside the others
        "ar, ar",
        "it, it",
        "my, my",
        "pt, pt-BR",
        "ru, ru",
        "zh, zh-Hans",
    })
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

    /** What somebody edits in Word comes back in each script, tracked or not, and drafts the edited text. */
    @ParameterizedTest
    @CsvSource({
        "sl, ON, ali več, ali manj",
        "sl, OFF, tudi naprave družbe, razen naprav družbe",
        "he, ON, או יותר, או פחות",
        "he, OFF, לרבות התקן של, למעט התקן של",
        "th, ON, ขึ้นไป, ลงมา",
        "th, OFF, รวมทั้งอุปกรณ์ของ, ยกเว้นอุปกรณ์ของ",
        "es, ON, o más, o menos",
        "ru, ON, и более, и менее",
        "ar, ON, أو أكثر, أو أقل",
        "pt, ON, ou mais, ou menos",
        "zh, ON, 以上, 以下",
        "my, ON, ရောင်းချခြင်း, ဝယ်ယူခြင်း",
    })
    void anEditComesBack(String language, Lawyer.Tracking tracking, String words, String others, @TempDir Path folder)
            throws IOException {
        Path home = home(folder);
        Path drafts = folder.resolve("drafts");
        Terminal.run(home, "draft", "x-" + language, "--quiet", "--output", drafts.toString());
        Path file = drafts.resolve("act." + tag(language) + ".docx");
        Terminal.Run unedited = Terminal.run(
                home,
                "import",
                file.toString(),
                "--folder",
                folder.resolve("none").toString());
        assertThat(unedited.out() + unedited.err()).contains("what Banbill wrote");
        Lawyer lawyer = new Lawyer(file, tracking);
        lawyer.replace(words, others);
        Path edited = folder.resolve("edited.docx");
        lawyer.save(edited);

        Terminal.Run run = Terminal.run(
                home,
                "import",
                edited.toString(),
                "--folder",
                folder.resolve("own").toString());

        assertThat(run.out() + run.err()).contains("gives the edited text");
        Path again = folder.resolve("again");
        Terminal.run(home, "draft", folder.resolve("own").toString(), "--format", "txt", "--output", again.toString());
        assertThat(Files.readString(again.resolve("act." + tag(language) + ".txt")))
                .contains(others);
        Path redline = folder.resolve("redline.docx");
        assertThat(Terminal.run(
                                home,
                                "compare",
                                "x-" + language,
                                folder.resolve("own").toString(),
                                "--output",
                                redline.toString())
                        .status())
                .isZero();
        assertThat(redline).exists();
    }

    /** LibreOffice knows no Thai digits in lists: what it saves has decimal ones, which nobody typed. */
    @Test
    void numbersInOtherDigitsAreNoEdits(@TempDir Path folder) throws IOException {
        Path home = home(folder);
        Path file = folder.resolve("drafts/act.th.docx");
        Terminal.run(
                home,
                "draft",
                "x-th",
                "--quiet",
                "--output",
                folder.resolve("drafts").toString());
        Lawyer lawyer = new Lawyer(file, Lawyer.Tracking.ON);
        lawyer.replace("ขึ้นไป", "ลงมา");
        Path edited = folder.resolve("edited.docx");
        lawyer.save(edited);
        try (FileSystem zip = FileSystems.newFileSystem(edited)) {
            Path numbering = zip.getPath("word/numbering.xml");
            String lists = Files.readString(numbering);
            assertThat(lists).contains("thaiNumbers");
            Files.writeString(numbering, lists.replace("thaiNumbers", "decimal"));
        }

        Terminal.Run run = Terminal.run(
                home,
                "import",
                edited.toString(),
                "--folder",
                folder.resolve("own").toString());

        assertThat(run.out() + run.err()).contains("gives the edited text").doesNotContain("could not be placed");
        assertThat(folder.resolve("own/unplaced")).doesNotExist();
    }

    /** The language of a made-up country, where that is a variety. */
    private static String tag(String place) {
        return switch (place) {
            case "pt" -> "pt-BR";
            case "zh" -> "zh-Hans";
            default -> place;
        };
    }
}
