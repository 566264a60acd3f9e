package org.banbill.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code banbill coverage --format xlsx}: a sheet for each place, in its language, and nothing of the machine. */
class CoverageWorkbookTest {

    private static final Path MINI = Path.of("src/test/resources/mini").toAbsolutePath();
    private static final Pattern SHEET = Pattern.compile("<sheet name=\"([^\"]*)\"");

    @TempDir
    private Path folder;

    private Path place(String where, String more) throws IOException {
        Path own = Files.createDirectories(folder.resolve(where));
        Files.writeString(
                own.resolve("jurisdiction.yaml"),
                "{name: Town, level: city, extends: xx, competence: [{demand: D2, why: w}]" + more + "}\n");
        return own;
    }

    private Map<String, String> workbook(Path... places) throws IOException {
        Path file = folder.resolve("coverage.xlsx");
        String[] arguments = Stream.concat(
                        Stream.of("coverage", "--format", "xlsx", "--force", "--output", file.toString()),
                        Stream.of(places).map(Path::toString))
                .toArray(String[]::new);
        Terminal.Run run = Terminal.run(MINI, arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return parts;
    }

    private static List<String> sheets(Map<String, String> parts) {
        return SHEET.matcher(parts.getOrDefault("xl/workbook.xml", ""))
                .results()
                .map(sheet -> sheet.group(1))
                .toList();
    }

    @Test
    void placesOfOneNameHaveSheetsAndColumnsThatDiffer() throws IOException {
        Map<String, String> parts = workbook(place("a/town", ""), place("b/Town", ""), place("c/all", ""));

        assertThat(sheets(parts)).containsExactly("All", "town", "Town (2)", "all (2)");
        assertThat(parts.get("xl/sharedStrings.xml")).contains("Town (town)", "Town (Town (2))", "Town (all (2))");
    }

    @Test
    void namesThatAreLongerThanASheetsStayApart() throws IOException {
        String name = "a-town-with-a-name-that-is-longer-than-any-sheet-may-have";

        assertThat(sheets(workbook(place("a/" + name, ""), place("b/" + name, ""))))
                .doesNotHaveDuplicates()
                .hasSize(3)
                .allMatch(sheet -> sheet.length() <= 31);
    }

    @Test
    void aPlaceThatIsNamedTwiceIsOne() throws IOException {
        Path own = place("a/town", "");

        assertThat(sheets(workbook(own, own, folder.resolve("a/../a/town")))).containsExactly("All", "town");
    }

    @Test
    void headingsDemandsAndStatusAreInTheLanguageOfThePlace() throws IOException {
        Map<String, String> parts = workbook(place("a/town", ", languages: [ko]"));

        assertThat(sheets(parts)).containsExactly("전체", "town");
        assertThat(parts.get("xl/sharedStrings.xml"))
                .contains("공개 서한이 요구하는 내용", "파일에 적힌 이름", "이행")
                .doesNotContain("The letter asks", ">met<", ">Demand<");
    }

    @Test
    void itTellsNeitherTimeNorZone() throws IOException {
        TimeZone before = TimeZone.getDefault();
        Path own = place("a/town", "");
        Path file = folder.resolve("coverage.xlsx");
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            String core = workbook(own).get("docProps/core.xml");
            byte[] one = Files.readAllBytes(file);
            TimeZone.setDefault(TimeZone.getTimeZone("America/Anchorage"));
            workbook(own);

            assertThat(Files.readAllBytes(file)).isEqualTo(one);
            assertThat(core).doesNotContain("dcterms:created", "dcterms:modified");
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
