package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.banbill.jurisdiction.Places;
import org.banbill.source.DiskFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of no file that nobody edited is anything taken in: not of a bill of any place or form, and not of any paper. */
class NobodyEditedTest {

    private static final Path HOME = Path.of("").toAbsolutePath();

    private static final Places PLACES = Places.of(DiskFolder.home(HOME).in("jurisdictions"));

    /** What a form asks that has no usual answer, beside the name. */
    private static final Map<String, List<String>> ASKED = Map.of(
            "us-city", List.of("signing=manager", "code-chapter=7"),
            "us-county", List.of("code-chapter=7"),
            "kr-metropolitan", List.of("lower=si-gun"));

    @TempDir
    private Path folder;

    static Stream<String> places() {
        return PLACES.jurisdictionIds().stream()
                .filter(place -> PLACES.jurisdiction(place).value().stream()
                        .anyMatch(found -> found.tradition().isPresent()));
    }

    static Set<String> forms() {
        return PLACES.formIds();
    }

    @ParameterizedTest
    @MethodSource("places")
    void aBillIsAsItWasWritten(String place) throws IOException {
        draft(place);

        assertThat(files()).isNotEmpty();
        assertAsWritten();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kr", "us-ca-san-francisco", "il"})
    void soIsAnAnnotatedCopy(String place) throws IOException {
        draft(place, "--annotated");

        assertThat(files()).hasSizeGreaterThanOrEqualTo(2);
        assertAsWritten();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aBillOfAnyFormIsAsItWasWritten(String form) throws IOException {
        Path own = folder.resolve("own");
        List<String> arguments = new ArrayList<>(
                List.of("new", own.toString(), "--from", form, "--lang", "en", "--output", out().toString()));
        arguments.addAll(List.of("--set", "name=" + (form.startsWith("kr-") ? "가람시" : "Quuxbury")));
        for (String answer : ASKED.getOrDefault(form, List.of())) {
            arguments.addAll(List.of("--set", answer));
        }
        Terminal.Run begun = Terminal.run(HOME, arguments.toArray(String[]::new));
        assertThat(begun.status()).as(begun.err()).isZero();

        assertThat(files()).isNotEmpty();
        assertAsWritten("--folder", own.toString());
    }

    @Test
    void everyPaperIsAsItWasWritten() throws IOException {
        draft("kr", "--papers", "all");

        assertThat(files()).hasSizeGreaterThan(15);
        assertAsWritten();
    }

    /** Word counts circled numbers to ⑳; those above it stand in the text. */
    @Test
    void soIsAnArticleOfMoreParagraphsThanWordCounts() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own"));
        StringBuilder place = new StringBuilder("name: {ko: 우리나라}\nlevel: country\nextends: kr\nchanges:\n");
        for (String letter : List.of("a", "b", "c", "d")) {
            place.append("  - {provision: limits.burden, do: add, id: more-" + letter
                    + ", text: {ko: 그 밖의 사항은 누구에게나 같게 정한다.}, why: more}\n");
        }
        Files.writeString(own.resolve("jurisdiction.yaml"), place);
        draft(own.toString(), "--format", "docx,txt");

        assertThat(Files.readString(out().resolve("korean-act.ko.txt"))).contains("㉑ ", "㉒ ", "㉓ ");
        assertAsWritten("--folder", own.toString());
    }

    private Path out() {
        return folder.resolve("drafts");
    }

    private void draft(String place, String... options) {
        List<String> arguments = new ArrayList<>(List.of("draft", place, "--quiet", "--output", out().toString()));
        arguments.addAll(List.of(options));
        Terminal.Run run = Terminal.run(HOME, arguments.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(out())) {
            return files.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .toList();
        }
    }

    private void assertAsWritten(String... options) throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (Path file : files()) {
            List<String> arguments = new ArrayList<>(List.of("verify", file.toString()));
            arguments.addAll(List.of(options));
            Terminal.Run run = Terminal.run(HOME, arguments.toArray(String[]::new));
            softly.assertThat(run.out())
                    .as("%s: %s", file.getFileName(), run.err())
                    .contains("It says what Banbill wrote.", "Today's model is the one that it was drafted from.");
            softly.assertThat(run.status()).as("%s", file.getFileName()).isZero();
        }
        softly.assertAll();
    }
}
