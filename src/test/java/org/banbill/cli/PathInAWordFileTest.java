package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.banbill.ooxml.PackageWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A Word file comes from anybody; it never says where Banbill reads or writes. */
class PathInAWordFileTest {

    private static final Path MINI = Path.of("src/test/resources/mini").toAbsolutePath();

    @TempDir
    private Path folder;

    private Path own;
    private Path draft;

    @BeforeEach
    void aDraft() throws IOException {
        own = Files.createDirectories(folder.resolve("our-city"));
        Files.writeString(
                own.resolve("jurisdiction.yaml"),
                "{name: Ours, level: city, extends: xx, competence: [{demand: D2, why: w}]}\n");
        Path output = folder.resolve("drafts");
        Terminal.run(MINI, "draft", own.toString(), "--language", "en", "--output", output.toString());
        draft = output.resolve("act.en.docx");
    }

    /** The draft with another word in it, from a folder of another name. */
    private Path returned(String place) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(draft))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                part = part.replace("jurisdiction=\"our-city\"", "jurisdiction=\"" + place + "\"");
                part = entry.getName().equals("word/document.xml") ? part.replace("must not", "may not") : part;
                parts.put(entry.getName(), part.getBytes(StandardCharsets.UTF_8));
            }
        }
        return Files.write(folder.resolve("returned.docx"), PackageWriter.of(parts));
    }

    private String filesOfTheFolder() throws IOException {
        try (Stream<Path> all = Files.walk(own)) {
            return all.map(path -> own.relativize(path).toString())
                    .sorted()
                    .toList()
                    .toString();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABSOLUTE", "../our-city", "x/../our-city", "..", ".", "C:\\our-city", "..\\our-city"})
    void itIsNotWrittenTo(String written) throws IOException {
        String before = filesOfTheFolder();
        Path file = returned(written.replace("ABSOLUTE", own.toString()));

        Terminal.Run run = Terminal.run(MINI, "import", file.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err())
                .contains("nothing is read or written where a Word file says")
                .contains("--folder");
        assertThat(filesOfTheFolder()).isEqualTo(before);
    }

    @Test
    void norReadFrom() throws IOException {
        Path file = returned(own.toString());

        assertThat(Terminal.run(MINI, "verify", file.toString()).err()).contains("--folder");
        assertThat(Terminal.run(
                                MINI,
                                "compare",
                                "xx",
                                file.toString(),
                                "--output",
                                folder.resolve("redline.docx").toString())
                        .err())
                .contains("nothing is read or written where a Word file says");
    }

    @Test
    void whoeverNamesTheFolderCanTakeItIn() throws IOException {
        Terminal.Run run =
                Terminal.run(MINI, "import", returned(own.toString()).toString(), "--folder", own.toString());

        assertThat(run.out()).contains("our-city/changes/01-returned.yaml");
    }
}
