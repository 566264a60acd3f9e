package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many places in one run: each as if it were alone. */
class DraftManyTest {

    private static final Path MINI = Path.of("src/test/resources/mini").toAbsolutePath();

    @TempDir
    Path folder;

    private final List<String> towns = new ArrayList<>();

    @BeforeEach
    void towns() throws IOException {
        for (int number = 1; number <= 30; number++) {
            towns.add(town("town-" + number, "parameters: {deadline: {value: " + number + " days}}\n"));
        }
    }

    private String town(String name, String more) throws IOException {
        Path town = Files.createDirectories(folder.resolve(name));
        Files.writeString(
                town.resolve("jurisdiction.yaml"),
                "name: {en: " + name + ", ko: 마을}\nlevel: city\nextends: xx\ncompetence: [{demand: D2, why: w}]\n"
                        + more);
        return town.toString();
    }

    private static Terminal.Run draft(List<String> places, String... more) {
        return Terminal.run(
                MINI,
                Stream.of(Stream.of("draft", "--format", "docx,txt"), places.stream(), Stream.of(more))
                        .flatMap(words -> words)
                        .toArray(String[]::new));
    }

    private static Map<String, String> written(Path below) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(below)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(below.relativize(file).toString(), java.util.Arrays.toString(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    @Test
    void eachHasTheBytesThatItHasAlone() throws IOException {
        Terminal.Run many =
                draft(towns, "--jobs", "8", "--output", folder.resolve("many").toString());
        assertThat(many.status()).as(many.err()).isZero();
        for (String town : towns) {
            Path alone = folder.resolve("alone").resolve(Path.of(town).getFileName());
            assertThat(draft(List.of(town), "--output", alone.toString()).status())
                    .isZero();
        }

        assertThat(written(folder.resolve("many")))
                .hasSize(30 * 6) // two languages, two forms, the list of what was written, and the lock
                .isEqualTo(written(folder.resolve("alone")));
    }

    @Test
    void theyAreToldInTheOrderInWhichTheyAreNamed() {
        Terminal.Run run =
                draft(towns, "--jobs", "8", "--output", folder.resolve("out").toString());

        assertThat(run.err().lines().filter(line -> line.contains("(en)")).map(line -> line.replaceAll(":.*", "")))
                .containsExactlyElementsOf(towns);
        assertThat(run.err()).contains("30 of 30 places drafted");
    }

    @Test
    void oneThatFailsIsToldAndSpoilsNoOther() throws IOException {
        towns.add(7, town("broken", "with: [nobody]\n"));
        Path out = folder.resolve("out");

        Terminal.Run run = draft(towns, "--output", out.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("broken: nothing was written.")
                .contains("`nobody` is not a clause")
                .contains("30 of 31 places drafted; not: ");
        assertThat(out.resolve("broken")).doesNotExist();
        assertThat(out.resolve("town-30")).isDirectory();
    }

    @Test
    void aPlaceThatIsNamedTwiceIsDraftedOnce() {
        Terminal.Run run = draft(
                List.of(towns.get(0), towns.get(0) + "/../town-1", "xx"),
                "--output",
                folder.resolve("out").toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).contains("2 of 2 places drafted");
    }

    @Test
    void allAreThoseThatHaveSomethingToDraft() {
        Terminal.Run run =
                draft(List.of("--all"), "--output", folder.resolve("out").toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("/xx/act.en.docx");
    }

    @Test
    void aLevelOrLanguageThatNoPlaceHasIsTold() {
        assertThat(draft(List.of("--all"), "--level", "citty").err()).contains("No place is of the level `citty`.");
        assertThat(draft(List.of("--all"), "--language", "fr").err()).contains("has the language `fr`");
        assertThat(draft(List.of("xx"), "--level", "city").status()).isEqualTo(2);
        assertThat(draft(List.of("xx"), "--all").status()).isEqualTo(2);
        assertThat(draft(List.of("xx", "xx"), "--jobs", "0").status()).isEqualTo(2);
    }
}
