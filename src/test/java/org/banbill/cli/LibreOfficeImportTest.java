package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.banbill.OtherPrograms;
import org.banbill.cli.Lawyer.Tracking;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * LibreOffice writes styles, lists and fields its own way and computes every reference anew. Nothing of that is an
 * edit. Runs where LibreOffice is installed.
 */
@Tag(OtherPrograms.TAG)
class LibreOfficeImportTest {

    private static final Path HOME = Path.of("").toAbsolutePath();

    private static final String KOREAN = "공공기관을 위하여 또는 공공기관과 함께 행위";
    private static final String KOREAN_CITY = "모든 계약, 협약, 보조금 등의 교부와 법령에 따라 조건을";
    private static final String ENGLISH = "orders, requests or pays for";

    /** A provision before others that are referred to, in each kind of instrument. */
    private static final Map<String, String> PLACES = Map.of(
            "kr", KOREAN,
            "kr-11", KOREAN_CITY,
            "us", ENGLISH,
            "us-ca-san-francisco", ENGLISH,
            "gb", ENGLISH,
            "eu", ENGLISH,
            "ke", ENGLISH,
            "ug", ENGLISH,
            "in", ENGLISH);

    @TempDir
    private Path folder;

    @Test
    void whatItSavesIsNoEditAndNumbersMayMoveOn() throws IOException, InterruptedException {
        assumeTrue(LibreOffice.isThere(), "soffice is not on the path");
        LibreOffice office = new LibreOffice(folder);
        Map<String, Path> unedited = new LinkedHashMap<>();
        Map<String, Path> renumbered = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : PLACES.entrySet()) {
            String place = entry.getKey();
            Path file = draft(place);
            unedited.put(place, office.addToSave(Files.readAllBytes(file)));
            Path edited = folder.resolve(place + ".docx");
            Lawyer lawyer = new Lawyer(file, Tracking.OFF);
            lawyer.insertBefore(entry.getValue(), heading(entry.getValue()) + added(entry.getValue()));
            lawyer.save(edited);
            renumbered.put(place, office.addToSave(Files.readAllBytes(edited)));
        }
        office.read();

        SoftAssertions softly = new SoftAssertions();
        unedited.forEach((place, saved) -> softly.assertThat(Terminal.run(HOME, "verify", saved.toString())
                        .out()
                        .lines()
                        .dropWhile(line -> !line.startsWith("edition "))
                        .skip(1))
                .as(place)
                .startsWith("It says what Banbill wrote."));
        renumbered.forEach(
                (place, saved) -> softly.assertThat(Terminal.run(HOME, "import", saved.toString(), "--dry-run")
                                .out())
                        .as(place)
                        .contains(added(PLACES.getOrDefault(place, ENGLISH)))
                        .doesNotContain("UNPLACED"));
        softly.assertAll();
        assertThat(unedited).hasSize(PLACES.size());
    }

    /** Korean articles begin with their heading; elsewhere it is words like any others. */
    private static String heading(String before) {
        return before.equals(ENGLISH) ? "(A new one) " : "(새 조) ";
    }

    private static String added(String before) {
        boolean isEnglish = before.equals(ENGLISH);
        return isEnglish ? "Whoever keeps a record must show it." : "기록을 보관하는 자는 그 기록을 보여 주어야 한다.";
    }

    private Path draft(String place) {
        Terminal.Run run = Terminal.run(
                HOME,
                "draft",
                place,
                "--quiet",
                "--output",
                folder.resolve(place).toString());
        return Path.of(run.out().lines().findFirst().orElseThrow());
    }
}
