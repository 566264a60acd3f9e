package org.banbill.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.banbill.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one job reads: its findings, its files, its fingerprint. */
class ReadingTest {

    private static final Folder FILES =
            new MemoryFolder("", Map.of("a.yaml", "a: 1\n", "b.yaml", "b: 2\n", "bad.yaml", "- no mapping\n"));

    private static Loaded<String> load(String name) {
        return Loaded.by(reading -> reading.yaml(FILES, name).map(mapping -> name));
    }

    private static String fingerprint(String... names) {
        Reading reading = new Reading();
        for (String name : names) {
            reading.take(load(name));
        }
        return reading.fingerprint();
    }

    @Test
    void whoTakesWhatWasLoadedTakesItsFilesAndFindings() {
        Reading reading = new Reading();

        assertThat(reading.take(load("bad.yaml"))).isEmpty();
        assertThat(reading.findings().inReadingOrder())
                .extracting(Finding::toString)
                .containsExactly(
                        "bad.yaml:1:1 error wrong-type: The file is a list; it must be a mapping (`key: value`)."
                                + " See docs/files.md for the form of this file.");
        assertThat(reading.files()).extracting(SourceFile::name).containsExactly("bad.yaml");
    }

    @Test
    void loadingAgainGivesTheSame() {
        assertThat(load("bad.yaml").findings()).isEqualTo(load("bad.yaml").findings());
        assertThat(load("a.yaml").value()).isEqualTo(Optional.of("a.yaml"));
    }

    @Test
    void aFingerprintIsThatOfTheFilesInAnyOrder() {
        assertThat(fingerprint("a.yaml", "b.yaml"))
                .hasSize(64)
                .isEqualTo(fingerprint("b.yaml", "a.yaml", "b.yaml"))
                .isNotEqualTo(fingerprint("a.yaml"));
    }

    @Test
    void aFingerprintTellsOneTextFromAnother() {
        assertThat(ofText("a: 1\n")).isNotEqualTo(ofText("a: 2\n"));
    }

    @Test
    void lineEndsDoNotMatter() {
        assertThat(ofText("a: 1\r\nb: 2\r\n")).isEqualTo(ofText("a: 1\nb: 2\n"));
    }

    @Test
    void fromWhereAFolderIsLookedAtDoesNotMatter(@TempDir Path around) throws IOException {
        Path folder = Files.createDirectory(around.resolve("our-city"));
        Files.writeString(folder.resolve("a.yaml"), "a: 1\n");

        assertThat(of(DiskFolder.at(folder))).isEqualTo(of(DiskFolder.at(folder.resolve("../our-city"))));
        assertThat(of(DiskFolder.at(folder))).isEqualTo(of(new MemoryFolder("our-city", Map.of("a.yaml", "a: 1\n"))));
    }

    private static String ofText(String text) {
        return of(new MemoryFolder("", Map.of("a.yaml", text)));
    }

    private static String of(Folder folder) {
        Reading reading = new Reading();
        reading.yaml(folder, "a.yaml");
        return reading.fingerprint();
    }

    @Test
    void eachKeyIsLoadedOnce() {
        AtomicInteger times = new AtomicInteger();
        Memo<String, String> memo = new Memo<>(name -> {
            times.incrementAndGet();
            return load(name);
        });

        assertThat(memo.get("bad.yaml")).isSameAs(memo.get("bad.yaml"));
        assertThat(times).hasValue(1);
    }
}
