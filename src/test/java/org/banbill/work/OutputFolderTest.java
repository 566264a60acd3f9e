package org.banbill.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.banbill.finding.Result;
import org.banbill.work.Workspace.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What stands where Banbill writes may have been put there by somebody else, or by another run of Banbill. */
class OutputFolderTest {

    @TempDir
    Path folder;

    private static Map<String, byte[]> files(String text, String... names) {
        Map<String, byte[]> files = new TreeMap<>();
        for (String name : names) {
            files.put(name, (text + name).getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private Path there() {
        return folder.resolve("there");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void noPreparedLinkIsFollowed() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside"), "precious");
        Files.createDirectory(there());
        Files.createSymbolicLink(there().resolve(".act.docx.part"), outside);
        Files.createSymbolicLink(there().resolve("act.docx"), outside);

        assertThat(OutputFolder.write(there(), files("new", "act.docx"), false).findings())
                .hasSize(1);
        assertThat(OutputFolder.write(there(), files("new", "act.docx"), true).value())
                .isPresent();

        assertThat(outside).hasContent("precious");
        assertThat(there().resolve("act.docx")).isRegularFile().hasContent("newact.docx");
        assertThat(Files.isSymbolicLink(there().resolve("act.docx"))).isFalse();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLockThatIsALinkIsNotFollowed() throws IOException {
        Path outside = folder.resolve("outside");
        Files.createDirectory(there());
        Files.createSymbolicLink(there().resolve(".banbill-lock"), outside);

        assertThat(OutputFolder.write(there(), files("new", "act.docx"), true).hasErrors())
                .isTrue();
        assertThat(outside).doesNotExist();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsNoFileIsRefusedEvenByForce() throws Exception {
        for (String name : List.of("act.docx", ".banbill-written", ".banbill-lock")) {
            Path place = Files.createDirectory(folder.resolve("pipe" + name));
            assertThat(new ProcessBuilder("mkfifo", place.resolve(name).toString())
                            .start()
                            .waitFor())
                    .isZero();

            Result<List<String>> written = assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> OutputFolder.write(place, files("new", "act.docx"), true));

            assertThat(written.value()).isEmpty();
            assertThat(written.findings().toString()).contains("pipe or a device");
            assertThat(Files.isRegularFile(place.resolve("act.docx"))).isFalse();
        }
    }

    @Test
    void whereADeviceIsInTheWayNothingIsMadeBesideIt() throws Exception {
        Files.createDirectories(there().resolve("a.docx"));

        assertThat(OutputFolder.write(there(), files("new", "a.docx"), true).hasErrors())
                .isTrue();
        assertThat(there().resolve(".banbill-lock")).doesNotExist();
    }

    /** Both would be drafted into {@code drafts/town}. */
    @Test
    void whatIsMadeFromAnotherFolderOfTheNameIsNotOverwritten() {
        List<Origin> one = List.of(new Origin("town", folder.resolve("a/town").toString()));
        List<Origin> other = List.of(new Origin("town", folder.resolve("b/town").toString()));
        assertThat(OutputFolder.write(there(), files("one ", "a.docx"), one, false)
                        .hasErrors())
                .isFalse();

        Result<List<String>> refused = OutputFolder.write(there(), files("other ", "a.docx", "b.docx"), other, false);

        assertThat(refused.findings().toString()).contains("made-from-other").contains("there/a.docx");
        assertThat(there().resolve("a.docx")).hasContent("one a.docx");
        assertThat(there().resolve("b.docx")).doesNotExist();
        // the same folder again, the other by force, and then that one
        assertThat(OutputFolder.write(there(), files("later ", "a.docx"), one, false)
                        .findings())
                .isEmpty();
        assertThat(OutputFolder.write(there(), files("other ", "a.docx"), other, true)
                        .findings())
                .isEmpty();
        assertThat(OutputFolder.write(there(), files("later ", "a.docx"), other, false)
                        .findings())
                .isEmpty();
        assertThat(OutputFolder.write(there(), files("later ", "a.docx"), one, false)
                        .findings())
                .as("the same words")
                .isEmpty();
    }

    @Test
    void whatWasMovedTogetherIsStillTheSame() throws IOException {
        Path before = Files.createDirectory(folder.resolve("before"));
        Path after = folder.resolve("after");
        List<Origin> town = List.of(new Origin("town", before.resolve("town").toString()));
        OutputFolder.write(before.resolve("drafts/town"), files("one ", "a.docx"), town, false);
        Files.move(before, after);

        List<Origin> moved = List.of(new Origin("town", after.resolve("town").toString()));
        assertThat(OutputFolder.write(after.resolve("drafts/town"), files("two ", "a.docx"), moved, false)
                        .findings())
                .isEmpty();
        assertThat(Files.readString(after.resolve("drafts/town/.banbill-written")))
                .doesNotContain("town");
    }

    @Test
    void aFolderInTheWayKeepsTheOtherFilesFromBeingWritten() throws IOException {
        Files.createDirectories(there().resolve("b.docx"));

        assertThat(OutputFolder.write(there(), files("new", "a.docx", "b.docx"), true)
                        .hasErrors())
                .isTrue();
        assertThat(there().resolve("a.docx")).doesNotExist();
    }

    @Test
    void nothingIsLeftBesideTheFiles() throws IOException {
        Files.createDirectory(there());
        Files.writeString(there().resolve(".banbill-6f1b0f0e-8f5c-4f0e-9d0e-0123456789ab.part"), "of a killed run");

        OutputFolder.write(there(), files("new", "a.docx", "changes/b.yaml"), false);

        try (Stream<Path> all = Files.walk(there())) {
            assertThat(all.filter(Files::isRegularFile)
                            .map(path -> there().relativize(path).toString().replace('\\', '/')))
                    .containsExactlyInAnyOrder("a.docx", "changes/b.yaml", ".banbill-written", ".banbill-lock");
        }
    }

    @Test
    void manyAtOnceAreEachWhole() throws IOException, InterruptedException, ExecutionException {
        ExecutorService workers = Executors.newFixedThreadPool(8);
        List<Future<Result<List<String>>>> all = new ArrayList<>();
        for (int run = 0; run < 24; run++) {
            String text = "run" + run % 8 + " ";
            all.add(workers.submit(() -> OutputFolder.write(there(), files(text, "a", "b", "c"), false)));
        }
        for (Future<Result<List<String>>> written : all) {
            assertThat(written.get().findings()).isEmpty();
        }
        workers.shutdown();

        String of = Files.readString(there().resolve("a")).substring(0, 5);
        assertThat(Files.readString(there().resolve("b"))).startsWith(of);
        assertThat(Files.readString(there().resolve("c"))).startsWith(of);
        // the list knows what was written last
        assertThat(Files.readAllLines(there().resolve(".banbill-written"))).hasSize(3);
        assertThat(OutputFolder.write(there(), files("later ", "a", "b", "c"), false)
                        .value())
                .isPresent();
    }

    @Test
    void afterAWhileAFolderInUseIsRefused() throws IOException {
        Files.createDirectory(there());
        try (FolderLock first = FolderLock.take(there(), Duration.ofSeconds(1)).orElseThrow()) {
            assertThat(first).isNotNull();
            assertThat(FolderLock.take(there(), Duration.ofMillis(100))).isEmpty();
        }
        try (FolderLock second = FolderLock.take(there(), Duration.ofSeconds(1)).orElseThrow()) {
            assertThat(second).isNotNull();
        }
    }
}
