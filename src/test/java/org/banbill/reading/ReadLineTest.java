package org.banbill.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.banbill.finding.Findings;
import org.banbill.ooxml.SafePackage;
import org.banbill.reading.Sight.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line of a file as a person sees it, however the program that saved it cut its runs. */
class ReadLineTest {

    private static final String LABEL = "<w:rPr><w:rStyle w:val=\"LabelLiteral\"/></w:rPr>";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"“|(ba)", "‘|Article 10a", "[|별표]", "“|§ 1605C.", "제|12조의3", "①|' '"})
    void aLabelCutInTwoIsOneLabel(String one, String other) throws IOException {
        Line whole = line(run(LABEL, one + other) + run("", "what the Act prohibits"));
        Line cut = line(run(LABEL, one) + run(LABEL, other) + run("", "what the Act prohibits"));

        assertThat(cut.typed()).isEqualTo(whole.typed()).isEqualTo(SameToTheEye.of(one + other));
        assertThat(cut.words()).isEqualTo(whole.words()).isEqualTo("what the Act prohibits");
    }

    @Test
    void wordsTypedOnInTheLookOfALabelAreWords() throws IOException {
        Line line = line(run(LABEL, "(ba)") + run(LABEL, " nobody shall ever do") + run("", " what the Act prohibits"));

        assertThat(line.typed()).isEmpty();
        assertThat(line.words()).isEqualTo("(ba) nobody shall ever do what the Act prohibits");
    }

    @Test
    void aHiddenLabelIsHidden() throws IOException {
        Line line =
                line(run("<w:rPr><w:rStyle w:val=\"LabelLiteral\"/><w:vanish/></w:rPr>", "(ba)") + run("", "words"));

        assertThat(line.things()).containsExactly(Sight.Kind.HIDDEN);
    }

    @Test
    void aLinkDrawnOverAReferenceLeavesItAReference() throws IOException {
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> REF transition__off \\n \\h "
                + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + run("", "(a)")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        String link = "<w:hyperlink w:anchor=\"transition\">" + run("", "section 905");

        assertThat(targets(line(link + field + "</w:hyperlink>")))
                .isEqualTo(targets(line(link + "</w:hyperlink>" + field)))
                .containsExactly("transition: section 905", "transition__off: (a)");
    }

    private static List<String> targets(Line line) {
        return line.references().stream().map(ReadLineTest::shown).toList();
    }

    private static String shown(Reference reference) {
        return reference.target() + ": " + reference.shown();
    }

    private static String run(String look, String text) {
        return "<w:r>" + look + "<w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** The only line of a file that holds these runs. */
    private static Line line(String runs) throws IOException {
        String document =
                "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p>"
                        + runs + "</w:p></w:body></w:document>";
        SafePackage file =
                SafePackage.of("line.docx", zip(document), new Findings()).orElseThrow();
        List<Line> lines = Pages.of(file).lines();
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private static byte[] zip(String document) throws IOException {
        String types = "http://schemas.openxmlformats.org/package/2006/content-types";
        String relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        Map<String, String> parts = Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"" + types + "\"><Default Extension=\"rels\" ContentType=\""
                        + "application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/word/document.xml\""
                        + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
                        + "</Types>",
                "_rels/.rels",
                "<Relationships xmlns=\"" + relationships + "\"><Relationship Id=\"rId1\" Type=\"" + office
                        + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
                "word/document.xml",
                document);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
