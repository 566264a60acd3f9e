package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.banbill.ooxml.PackageWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person sees in a file is taken in or told, whatever it is; nothing untrue is said of it. */
class WholeFileTest {

    private static final Path MINI = Path.of("src/test/resources/mini").toAbsolutePath();
    private static final String DOCUMENT = "word/document.xml";

    @TempDir
    private Path folder;

    private final Map<String, String> parts = new LinkedHashMap<>();

    @BeforeEach
    void aDraft() throws IOException {
        Terminal.run(MINI, "draft", "xx", "--language", "en", "--output", folder.toString());
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(folder.resolve("act.en.docx")))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    private WholeFileTest change(String part, String from, String to) {
        assertThat(parts.get(part)).contains(from);
        parts.computeIfPresent(
                part,
                (name, text) -> text.replaceFirst(
                        java.util.regex.Pattern.quote(from), java.util.regex.Matcher.quoteReplacement(to)));
        return this;
    }

    private Path saved() throws IOException {
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        parts.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return Files.write(folder.resolve("edited.docx"), PackageWriter.of(bytes));
    }

    private String imported() throws IOException {
        Path own = folder.resolve("own");
        Terminal.Run run = Terminal.run(MINI, "import", saved().toString(), "--folder", own.toString());
        assertThat(run.out() + run.err()).doesNotContain("nothing to take in").doesNotContain("gives the edited text");
        assertThat(run.status()).isEqualTo(1);
        return Files.readString(own.resolve("unplaced/edited.txt"));
    }

    private String verified() throws IOException {
        Terminal.Run run = Terminal.run(MINI, "verify", saved().toString());
        assertThat(run.status()).isEqualTo(1);
        return run.out() + run.err();
    }

    /** Puts a run behind the first text of a line that every draft of the place has. */
    private void put(String xml) {
        change(DOCUMENT, "</w:t></w:r><w:bookmarkEnd", "</w:t></w:r>" + xml + "<w:bookmarkEnd");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:r><w:rPr><w:vanish/></w:rPr><w:t>quietly</w:t></w:r> | ⟦hidden: quietly⟧",
                "<w:r><w:rPr><w:strike/></w:rPr><w:t>loudly</w:t></w:r> | ⟦struck: loudly⟧",
                "<w:r><w:rPr><w:color w:val=\"FFFFFF\"/></w:rPr><w:t>palely</w:t></w:r> | ⟦hidden: palely⟧",
                "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0B3\"/></w:r> | ≥",
                "<w:r><w:pict><w:x><w:txbxContent><w:p><w:r><w:t>Ask her</w:t></w:r></w:p></w:txbxContent></w:x></w:pict></w:r>"
                        + " | ⟦text box: Ask her⟧",
                "<w:r><w:pict/></w:r> | ⟦picture⟧",
            })
    void whatIsMoreThanWordsIsTaken(String xml, String told) throws IOException {
        put(xml);

        if (told.equals("≥")) {
            assertThat(verified()).contains("edited since").contains(told);
        } else {
            assertThat(imported()).contains(told);
        }
    }

    @Test
    void aNoteIsToldWithItsWords() throws IOException {
        put("<w:r><w:footnoteReference w:id=\"5\"/></w:r>");
        String word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        parts.put(
                "word/footnotes.xml",
                "<w:footnotes " + word
                        + "><w:footnote w:id=\"5\"><w:p><w:r><w:t>See there.</w:t></w:r></w:p></w:footnote>"
                        + "</w:footnotes>");
        change(
                "word/_rels/document.xml.rels",
                "</Relationships>",
                "<Relationship Id=\"n5\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes\""
                        + " Target=\"footnotes.xml\"/></Relationships>");
        change(
                "[Content_Types].xml",
                "</Types>",
                "<Override PartName=\"/word/footnotes.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                        + "wordprocessingml.footnotes+xml\"/></Types>");

        assertThat(imported()).contains("⟦footnote: See there.⟧");
    }

    @Test
    void aHeaderIsComparedToo() throws IOException {
        String header = parts.keySet().stream()
                .filter(name -> name.startsWith("word/footer"))
                .findFirst()
                .orElseThrow();
        change(header, "</w:p>", "<w:r><w:t>REPEALED</w:t></w:r></w:p>");

        assertThat(verified()).contains("edited since").contains("REPEALED").doesNotContain("It says what Banbill");
    }

    /** The text and the record in the file changed alike: only the model can tell. */
    @Test
    void aForgedRecordIsTold() throws IOException {
        parts.replaceAll((name, text) -> text.replace("must not", "may well"));

        assertThat(verified())
                .contains("FORGED")
                .contains("device-ban.ban says something else")
                .doesNotContain("It says what Banbill");
    }

    @Test
    void twoFilesWhosePagesDifferAreNotTheSame() throws IOException {
        put("<w:r><w:pict/></w:r>");

        Terminal.Run run = Terminal.run(
                MINI,
                "compare",
                folder.resolve("act.en.docx").toString(),
                saved().toString(),
                "--output",
                folder.resolve("redline.docx").toString());

        assertThat(run.out() + run.err()).contains("on the page").doesNotContain("The two say the same");
    }
}
