package org.banbill.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.banbill.finding.Finding;
import org.banbill.finding.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a folder shows: the same on disk, in memory, and where one is laid over another. */
class FolderTest {

    private static final Map<String, String> FILES =
            Map.of("jurisdiction.yaml", "name: Here\n", "clauses/own/mine/en.yaml", "heading: Mine\n");

    @TempDir
    private static Path disk;

    static Stream<Folder> folders() throws IOException {
        Path folder = disk.resolve("our-city");
        for (Map.Entry<String, String> file : FILES.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        Folder below = new MemoryFolder(
                "our-city", Map.of("jurisdiction.yaml", "hidden", "clauses/own/mine/en.yaml", "heading: Mine\n"));
        return Stream.of(
                DiskFolder.at(folder),
                new MemoryFolder("our-city", FILES),
                new LayeredFolder(new MemoryFolder("our-city", Map.of("jurisdiction.yaml", "name: Here\n")), below),
                new MemoryFolder(
                                "around",
                                Map.of(
                                        "our-city/jurisdiction.yaml", "name: Here\n",
                                        "our-city/clauses/own/mine/en.yaml", "heading: Mine\n"))
                        .in("our-city"));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void aFileIsReadUnderTheNameThatItsUserWrites(Folder folder) {
        SourceFile file = folder.file("jurisdiction.yaml").value().orElseThrow();

        assertThat(file.text()).isEqualTo("name: Here\n");
        assertThat(file.name()).endsWith("our-city/jurisdiction.yaml").isEqualTo(folder.written("jurisdiction.yaml"));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void namesAreSortedAndFoldersAmongThem(Folder folder) {
        assertThat(folder.names("").value().orElseThrow()).containsExactly("clauses", "jurisdiction.yaml");
        assertThat(folder.names("clauses/own").value().orElseThrow()).containsExactly("mine");
        assertThat(folder.names("nowhere").value().orElseThrow()).isEmpty();
        assertThat(folder.yamlNames("").value().orElseThrow()).containsExactly("jurisdiction");
    }

    @ParameterizedTest
    @MethodSource("folders")
    void itTellsFilesFromFolders(Folder folder) {
        assertThat(folder.has("clauses")).isTrue();
        assertThat(folder.hasFolder("clauses")).isTrue();
        assertThat(folder.has("jurisdiction.yaml")).isTrue();
        assertThat(folder.hasFolder("jurisdiction.yaml")).isFalse();
        assertThat(folder.has("clause")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void aFileThatIsNotThereIsTold(Folder folder) {
        assertThat(folder.file("changes/1.yaml").value()).isEmpty();
        assertThat(folder.file("changes/1.yaml").findings())
                .extracting(Finding::toString)
                .singleElement()
                .asString()
                .endsWith("our-city/changes/1.yaml` is not a file. Create it, or correct the name.");
    }

    @ParameterizedTest
    @MethodSource("folders")
    void aFolderInItIsAFolderOfItsOwn(Folder folder) {
        Folder clauses = folder.in("clauses");

        assertThat(clauses.names("").value().orElseThrow()).containsExactly("own");
        assertThat(clauses.file("own/mine/en.yaml").value()).isPresent();
        assertThat(clauses.written("own")).endsWith("our-city/clauses/own");
    }

    @Test
    void whatWasReadOnceStaysAsItWas(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "first");
        Folder files = DiskFolder.home(folder);
        files.file("a.yaml");
        files.names("");
        boolean before = files.has("b.yaml");
        Files.writeString(folder.resolve("a.yaml"), "second");
        Files.writeString(folder.resolve("b.yaml"), "new");

        assertThat(files.file("a.yaml").value().map(SourceFile::text)).contains("first");
        assertThat(files.names("").value().orElseThrow()).containsExactly("a.yaml");
        assertThat(files.has("b.yaml")).isEqualTo(before);
    }

    @Test
    void aFileOverOneOfTheSameNameHidesIt() {
        Folder layered = new LayeredFolder(
                new MemoryFolder("city", Map.of("a.yaml", "over", "b.yaml", "over")),
                new MemoryFolder("city", Map.of("b.yaml", "under", "c.yaml", "under")));

        assertThat(layered.names("").value().orElseThrow()).containsExactly("a.yaml", "b.yaml", "c.yaml");
        assertThat(layered.file("b.yaml").value().map(SourceFile::text)).contains("over");
        assertThat(layered.file("c.yaml").value().map(SourceFile::text)).contains("under");
    }

    @Test
    void aFileThatIsNoTextIsToldWithItsPlace(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("a.yaml"), "name: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(DiskFolder.home(folder).file("a.yaml").findings())
                .extracting(Finding::toString)
                .containsExactly("a.yaml:1:10 error not-utf-8: The file is not written in UTF-8: byte 10 is `0xe9`."
                        + " Save it as UTF-8 in your editor.");
    }

    @Test
    void aFileThatNoLawComesNearIsNotRead(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("a.yaml"), new byte[SourceFile.LARGEST + 1]);

        assertThat(DiskFolder.home(folder).file("a.yaml").findings())
                .extracting(Finding::rule)
                .containsExactly(Rule.TOO_LARGE);
    }
}
