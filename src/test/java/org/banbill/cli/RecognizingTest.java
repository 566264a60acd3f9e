package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.banbill.cli.Lawyer.Tracking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files out of which another program took what they were made from. */
class RecognizingTest {

    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final String ANCHOR = "<w:bookmark(?:Start|End)[^>]*/>";

    @TempDir
    private Path folder;

    @Test
    void theWordsTellThePlace() throws IOException {
        Path edited = edited("customXml.*|docProps/custom\\.xml", ANCHOR);

        Terminal.Run run = Terminal.run(HOME, "import", edited.toString(), "--dry-run");

        assertThat(run.err()).contains("warning recognized-file", "a draft of `ke`", "--against");
        assertThat(run.out()).contains("replaced", "[-images-]{+photographs+}");
    }

    @Test
    void thePropertiesTellIt() throws IOException {
        Path edited = edited("customXml.*", " ");

        Terminal.Run run = Terminal.run(HOME, "import", edited.toString(), "--dry-run");

        assertThat(run.err()).contains("a draft of `ke`");
        assertThat(run.out()).contains("replaced", "photographs").doesNotContain("It was typed again");
    }

    @Test
    void somebodyNamesIt() throws IOException {
        Path edited = edited("customXml.*|docProps/custom\\.xml", ANCHOR);

        Terminal.Run run = Terminal.run(HOME, "import", edited.toString(), "--dry-run", "--against", "ke");

        assertThat(run.out()).contains("replaced", "photographs");
        assertThat(Terminal.run(HOME, "import", edited.toString(), "--against", "nowhere")
                        .err())
                .contains("`nowhere` is neither");
        assertThat(Terminal.run(HOME, "verify", edited.toString(), "--against", "ke")
                        .out())
                .contains("[-images-]{+photographs+}");
        assertThat(Terminal.run(
                                HOME,
                                "compare",
                                "ke",
                                edited.toString(),
                                "--against",
                                "ke",
                                "--output",
                                folder.resolve("redline.docx").toString())
                        .err())
                .contains("photographs");
    }

    /**
     * A Kenyan bill with one word changed.
     *
     * @param parts which are taken out
     * @param marks which are taken out of the text
     */
    private Path edited(String parts, String marks) throws IOException {
        Terminal.Run draft = Terminal.run(HOME, "draft", "ke", "--quiet", "--output", folder.toString());
        Path file = Path.of(draft.out().lines().findFirst().orElseThrow());
        Path edited = folder.resolve("edited.docx");
        new Lawyer(file, Tracking.OFF).replace("images, ", "photographs, ").save(edited);
        Map<String, byte[]> kept = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(edited)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().matches(parts)) {
                    kept.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        kept.replaceAll((name, bytes) -> without(name, bytes, parts, marks));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : kept.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return Files.write(edited, bytes.toByteArray());
    }

    private static byte[] without(String name, byte[] bytes, String parts, String marks) {
        boolean isIndex = name.endsWith(".rels") || name.equals("[Content_Types].xml");
        if (!isIndex && !name.equals("word/document.xml")) {
            return bytes;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        String pattern = isIndex ? "<(?:Override|Relationship) [^>]*(?:" + parts.replace(".*", "") + ")[^>]*/>" : marks;
        return (pattern.isBlank() ? text : text.replaceAll(pattern, "")).getBytes(StandardCharsets.UTF_8);
    }
}
