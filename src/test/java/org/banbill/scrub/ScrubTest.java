package org.banbill.scrub;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.banbill.finding.Catalogue;
import org.banbill.finding.Findings;
import org.banbill.ooxml.SafePackage;
import org.banbill.ooxml.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody is left in a scrubbed file, in no byte of any part; and every word is. */
class ScrubTest {

    private static final Path EDITED = Path.of("src/test/resources/word/edited-by-two.docx");
    private static final String W = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    /** Whoever is in the file on the right must not be in the one that comes out. */
    private static final List<String> TRACES = List.of(
            "Anna", "Kim", "Bela", "Ruiz", "SERVER7", "kim-laptop", "2026-0", "2026-1", "LibreOffice", "00AB12CD");

    @TempDir
    Path folder;

    private Scrubbed scrub(Path file) {
        return Scrub.of(SafePackage.open(file, new Findings()).orElseThrow(), Set.of("xx"));
    }

    private Map<String, byte[]> parts(byte[] docx) throws IOException {
        Path file = Files.write(folder.resolve("scrubbed.docx"), docx);
        return SafePackage.open(file, new Findings()).orElseThrow().parts();
    }

    private static void assertNobodyIn(Map<String, byte[]> parts) {
        parts.forEach((name, bytes) -> {
            assertThat(name).doesNotContainIgnoringCase("people");
            for (String trace : TRACES) {
                assertThat(new String(bytes, ISO_8859_1)).as(name).doesNotContain(trace);
            }
        });
    }

    private static String words(Map<String, byte[]> parts, String part) {
        String xml = new String(parts.getOrDefault(part, new byte[0]), UTF_8);
        return Pattern.compile("<w:(?:t|delText)(?: [^>]*)?>([^<]*)<")
                .matcher(xml)
                .results()
                .map(match -> match.group(1).replace("&apos;", "'"))
                .collect(Collectors.joining("|"));
    }

    /** What is promised to people at risk holds word by word. */
    @Test
    void whatTheReadmePromisesIsSo() throws IOException {
        String kept = parts(scrub(EDITED).bytes()).values().stream()
                .map(part -> new String(part, ISO_8859_1))
                .collect(Collectors.joining());
        String promised = Files.readString(Path.of("README.md")).replace('\n', ' ');

        assertThat(kept).contains("urn:banbill:provenance");
        assertThat(promised)
                .contains("That Banbill wrote them, and which edition, stays in them")
                .doesNotContainPattern("name no[^.]*program");
    }

    @Test
    void aFileThatTwoPeopleEditedNamesNeither() throws IOException {
        Map<String, byte[]> before =
                SafePackage.open(EDITED, new Findings()).orElseThrow().parts();
        assertThat(new String(before.get("word/document.xml"), UTF_8)).contains("Anna Kim");

        Scrubbed scrubbed = scrub(EDITED);
        Map<String, byte[]> after = parts(scrubbed.bytes());

        assertNobodyIn(after);
        assertThat(words(after, "word/document.xml")).isEqualTo(words(before, "word/document.xml"));
        assertThat(words(after, "word/comments.xml")).isEqualTo(words(before, "word/comments.xml"));
        String comments = new String(after.get("word/comments.xml"), UTF_8);
        assertThat(comments).contains("w:author=\"Author 1\"").contains("w:author=\"Author 2\"");
        assertThat(new String(after.get("word/document.xml"), UTF_8))
                .contains("<w:ins ")
                .contains("w:bookmarkStart");
        assertThat(scrubbed.removed().stream().map(Catalogue.ENGLISH::say))
                .contains("author names: 2")
                .anyMatch(line -> line.startsWith("dates of changes"));
        assertThat(scrub(EDITED).bytes()).isEqualTo(scrubbed.bytes());
        assertThat(scrub(folder.resolve("scrubbed.docx")).bytes()).isEqualTo(scrubbed.bytes());
    }

    @Test
    void whatWordKeepsOfItsUserGoes() throws IOException {
        WordFile file = new WordFile()
                .replace(WordFile.TYPES, "</Types>", "<Default Extension='jpeg' ContentType='image/jpeg'/></Types>")
                .part(
                        "word/document.xml",
                        "<w:document " + W + "><w:body><w:p w:rsidR='00AB12CD'><w:ins w:id='1' w:author='Anna Kim'"
                                + " w:date='2026-05-01T10:00:00Z'><w:r><w:t>Hello</w:t></w:r></w:ins><w:moveFrom"
                                + " w:id='2' w:author='KIM\\anna"
                                + " Kim'><w:r><w:t>there</w:t></w:r></w:moveFrom>"
                                + field("FILENAME \\p", "C:\\Users\\Anna\\x.docx")
                                + field("INCLUDETEXT \"C:\\\\Kim\\\\y.docx\"", "included")
                                + "<w:fldSimple w:instr=' AUTHOR '><w:r><w:t>Anna Kim</w:t></w:r></w:fldSimple>"
                                + field("HYPERLINK \"file:///home/Anna/z\"", "link")
                                + "<w:hyperlink r:id='h1'><w:r><w:t>mine</w:t></w:r></w:hyperlink>"
                                + "<w:hyperlink r:id='h2'><w:r><w:t>web</w:t></w:r></w:hyperlink>"
                                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r></w:p></w:body></w:document>")
                .part(
                        "word/_rels/document.xml.rels",
                        "<Relationships"
                                + " xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                                + related("s", "settings", "settings.xml", false)
                                + related("p", "people", "people.xml", false)
                                + related("c", "customXml", "../customXml/item1.xml", false)
                                + related("i", "image", "media/a.jpeg", false)
                                + related("h1", "hyperlink", "file:///home/Anna/notes.docx", true)
                                + related("h2", "hyperlink", "https://example.org/", true) + "</Relationships>")
                .part(
                        "word/settings.xml",
                        "<w:settings " + W + "><w:attachedTemplate r:id='t'/><w:mailMerge><w:query w:val='SELECT"
                                + " Kim'/></w:mailMerge><w:rsids><w:rsidRoot"
                                + " w:val='00AB12CD'/></w:rsids><w:docVars><w:docVar w:name='a'"
                                + " w:val='Anna'/></w:docVars></w:settings>")
                .part(
                        "word/_rels/settings.xml.rels",
                        "<Relationships"
                                + " xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                                + related("t", "attachedTemplate", "\\\\SERVER7\\Kim\\house.dotm", true)
                                + "</Relationships>")
                .part("word/people.xml", "<people>Anna Kim</people>")
                .part("customXml/item1.xml", "<case xmlns='urn:other'>Kim</case>")
                .part("word/left-behind.xml", "<a>Kim</a>")
                .part("word/media/a.jpeg", jpegOf("Anna on kim-laptop, 2026-05-01"));

        Scrubbed scrubbed = scrub(file.in(folder, "word.docx"));
        Map<String, byte[]> after = parts(scrubbed.bytes());

        assertNobodyIn(after);
        assertThat(words(after, "word/document.xml")).isEqualTo("Hello|there|included|link|mine|web|unseen");
        assertThat(ImageIO.read(new ByteArrayInputStream(after.get("word/media/a.jpeg"))))
                .isNotNull();
        assertThat(after).doesNotContainKeys("word/left-behind.xml", "customXml/item1.xml");
        assertThat(scrubbed.removed().stream().map(Catalogue.ENGLISH::say))
                .anyMatch(line -> line.startsWith("links: ") && line.contains("SERVER7"))
                .anyMatch(line -> line.startsWith("fields: FILENAME, INCLUDETEXT"))
                .contains("data in pictures: 1");
        assertThat(scrubbed.left().stream().map(Catalogue.ENGLISH::say))
                .contains("hidden text: “unseen”", "links in the text: `https://example.org/`");
    }

    @Test
    void aFolderOfOnesOwnHasNoName() throws IOException {
        WordFile file = new WordFile()
                .part(
                        "word/_rels/document.xml.rels",
                        "<Relationships"
                                + " xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                                + related("p", "customXml", "../customXml/item1.xml", false) + "</Relationships>")
                .part(
                        "customXml/item1.xml",
                        "<provenance xmlns='urn:banbill:provenance:1'><edition jurisdiction='kim-laptop'/>"
                                + "<provision file='kim-laptop/clauses/a/en.yaml'/></provenance>");

        Map<String, byte[]> after = parts(scrub(file.in(folder, "own.docx")).bytes());

        assertThat(new String(after.get("customXml/item1.xml"), UTF_8))
                .contains("jurisdiction=\"own\"")
                .contains("own/clauses/a/en.yaml")
                .doesNotContain("kim-laptop");
    }

    private static String field(String code, String result) {
        return mark("begin") + "<w:r><w:instrText xml:space='preserve'> " + code.substring(0, 4)
                + "</w:instrText></w:r>"
                + "<w:r><w:instrText xml:space='preserve'>" + code.substring(4) + " </w:instrText></w:r>"
                + mark("separate")
                + "<w:r><w:t>" + result + "</w:t></w:r>" + mark("end");
    }

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType='" + type + "'/></w:r>";
    }

    private static String related(String id, String kind, String target, boolean external) {
        return "<Relationship Id='" + id + "' Type='" + OFFICE + kind + "' Target='" + target + "'"
                + (external ? " TargetMode='External'/>" : "/>");
    }

    /** A picture with a segment as cameras write them, and words behind its end. */
    private static byte[] jpegOf(String exif) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "jpeg", plain);
        byte[] words = exif.getBytes(UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain.toByteArray(), 0, 2);
        out.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (words.length + 2)});
        out.write(words);
        out.write(plain.toByteArray(), 2, plain.size() - 2);
        out.write(words);
        return out.toByteArray();
    }
}
