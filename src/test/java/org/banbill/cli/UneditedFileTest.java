package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banbill.bill.Bill;
import org.banbill.finding.Findings;
import org.banbill.render.Annotations;
import org.banbill.render.word.WordRenderer;
import org.banbill.review.Review;
import org.banbill.source.DiskFolder;
import org.banbill.work.Comparing.Side;
import org.banbill.work.DraftChoices;
import org.banbill.work.OwnFolders;
import org.banbill.work.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a Word file says of itself: nothing else than what it was written from, or that it was damaged. */
class UneditedFileTest {

    private static final Path MINI = Path.of("src/test/resources/mini").toAbsolutePath();
    private static final String PART = "customXml/item1.xml";
    private static final Pattern CHANGE = Pattern.compile("<w:(ins|del|moveFrom|moveTo|\\w+Change)\\b[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z-]+)=\"([^\"]*)\"");

    @TempDir
    private Path folder;

    static Stream<Arguments> drafts() {
        return Stream.concat(
                NobodyEditedTest.places().map(place -> Arguments.of(place, Annotations.NONE)),
                Stream.of("kr", "us-ca-san-francisco", "il").map(place -> Arguments.of(place, Annotations.SHOWN)));
    }

    @ParameterizedTest
    @MethodSource("drafts")
    void aRedlineAgainstItsOwnDraftHasNoTrackedChange(String place, Annotations annotations) throws IOException {
        Bill draft = RedlinePairs.bill(place);
        Path file = written(draft, annotations);
        Bill read = Review.of(file, new Findings()).orElseThrow().bill();

        assertThat(read.form()).isEqualTo(draft.form());
        assertThat(read.edition()).isEqualTo(draft.edition());
        assertThat(changes(RedlinePairs.redline(read, draft))).isEmpty();
        assertThat(changes(RedlinePairs.redline(draft, read))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify", "import", "compare"})
    void damageIsToldAtTheFile(String command) throws IOException {
        Path file = written(mini(), Annotations.NONE);
        spoil(file, xml -> xml.replaceFirst(" level=\"[a-z-]+\"", " level=\"nolevel\""));

        List<String> arguments = new ArrayList<>(List.of(command, file.toString()));
        if (command.equals("compare")) {
            arguments.add("xx");
        }
        Terminal.Run run = Terminal.run(MINI, arguments.toArray(String[]::new));

        assertThat(run.status()).isEqualTo(Console.FOUND);
        assertThat(run.err())
                .contains("file.docx:1:1 error damaged-provenance: ")
                .contains("`nolevel` is not a level of its form")
                .doesNotContain("Exception", "unknown-file");
    }

    /** Whoever forges a file may write anything there. */
    @Test
    void noDamageEndsInAnException() throws IOException {
        Bill bill = mini();
        List<String> values =
                List.of("", "nowhere", "-1", "99999999999", "NaN", "a b", "../x", "&#x9B;31m", "{{ref x}}");
        for (long seed = 0; seed < 30; seed++) {
            Random random = new Random(seed);
            Path file = written(bill, Annotations.NONE);
            spoil(file, xml -> {
                List<MatchResult> all = ATTRIBUTE.matcher(xml).results().toList();
                MatchResult one = all.get(random.nextInt(all.size()));
                String value = values.get(random.nextInt(values.size()));
                return xml.substring(0, one.start(2)) + value + xml.substring(one.end(2));
            });

            Findings findings = new Findings();
            Review.of(file, findings)
                    .ifPresentOrElse(
                            review -> RedlinePairs.redline(review.bill(), bill),
                            () -> assertThat(findings.hasErrors()).isTrue());
        }
    }

    @Test
    void whatSteersATerminalIsPrintedAsAnEscape() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        Console console = new Console(print, print, false, false);

        console.result("one\u009b31m\ntwo");
        console.tell("\u001b]0;title");

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("one\\u009B31m", "two", "\\u001B]0;title");
    }

    private static Bill mini() {
        Workspace workspace = new Workspace(DiskFolder.home(MINI), OwnFolders.NONE);
        return Side.draft("xx", "xx", DraftChoices.PLAIN, workspace)
                .value()
                .orElseThrow()
                .bill();
    }

    private Path written(Bill bill, Annotations annotations) throws IOException {
        Path file = folder.resolve("file.docx");
        try (OutputStream out = Files.newOutputStream(file)) {
            WordRenderer.write(bill, annotations, out);
        }
        return file;
    }

    private static void spoil(Path file, UnaryOperator<String> spoiler) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path part = zip.getPath(PART);
            String spoiled = spoiler.apply(Files.readString(part));
            assertThat(spoiled).isNotEmpty();
            Files.writeString(part, spoiled);
        }
    }

    /** Every tracked change in any part. */
    private List<String> changes(byte[] redline) throws IOException {
        Path file = folder.resolve("redline.docx");
        Files.write(file, redline);
        List<String> changes = new ArrayList<>();
        try (FileSystem zip = FileSystems.newFileSystem(file);
                Stream<Path> parts = Files.walk(zip.getPath("/"))) {
            for (Path part :
                    parts.filter(path -> path.toString().endsWith(".xml")).toList()) {
                CHANGE.matcher(Files.readString(part))
                        .results()
                        .forEach(found -> changes.add(part + " " + found.group()));
            }
        }
        return changes;
    }
}
