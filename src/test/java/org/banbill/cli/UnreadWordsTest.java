package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that formatting hides or strikes through are not taken in as text, and whoever imports them is told. */
class UnreadWordsTest {

    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final String WORDS = "images, sound and other recordings";

    @TempDir
    private Path folder;

    @Test
    void hiddenWordsStayOutAndAreTold() throws IOException {
        String out = imported("images, sound", "<w:vanish/>", " (ask the client)", " and other recordings");

        assertThat(out).contains("UNPLACED", "hidden words", "ask the client").doesNotContain("replaced");
    }

    @Test
    void struckWordsAreTakenOutAndThatIsShown() throws IOException {
        String out = imported("images", "<w:strike/>", ", sound", " and other recordings");

        assertThat(out).contains("replaced", "[-sound -]", "struck words");
    }

    /**
     * What import says of a British bill in which a run that holds the words is cut in three, the second with a look.
     */
    private String imported(String first, String look, String second, String third) throws IOException {
        String written = text(first) + "</w:r><w:r><w:rPr>" + look + "</w:rPr>" + text(second) + "</w:r><w:r>"
                + "<w:t xml:space=\"preserve\">" + third;
        Terminal.Run draft = Terminal.run(HOME, "draft", "gb", "--quiet", "--output", folder.toString());
        Path file = Path.of(draft.out().lines().findFirst().orElseThrow());
        Path edited = folder.resolve("edited.docx");
        Files.write(edited, edited(Files.readAllBytes(file), written));
        return Terminal.run(HOME, "import", edited.toString(), "--dry-run").out();
    }

    private static String text(String words) {
        return "<w:t xml:space=\"preserve\">" + words + "</w:t>";
    }

    private static byte[] edited(byte[] docx, String written) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                if (entry.getName().equals("word/document.xml")) {
                    String document = new String(part, StandardCharsets.UTF_8);
                    int words = document.indexOf(WORDS);
                    int text = document.lastIndexOf("<w:t", words);
                    assertThat(words).isPositive();
                    part = (document.substring(0, text) + written + document.substring(words + WORDS.length()))
                            .getBytes(StandardCharsets.UTF_8);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(part);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
