package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.function.Consumer;
import org.banbill.cli.Lawyer.Tracking;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What word processors write beside plain words is taken in or told; nothing of it is lost. */
class WordKindsTest {

    private static final Path MINI = Path.of("src/test/resources/mini").toAbsolutePath();
    private static final String BREACHES = "A person who breaches ";
    private static final String USE = "use a ";

    @TempDir
    private Path folder;

    private ToAndFro files;
    private Path draft;

    @BeforeEach
    void draft() {
        files = new ToAndFro(MINI, folder);
        draft = draft("xx", "docx", "en");
    }

    /** Things that the file of a bill has no place for. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a form field | <w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="c"/><w:checkBox/></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            a field      | <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> EQ \\o(a,b) </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            a field      | <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> LIST</w:instrText></w:r><w:r><w:instrText>NUM </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            an equation  | <m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>
            a phonetic guide | <w:r><w:ruby><w:rt><w:r><w:t>yomi</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>base</w:t></w:r></w:rubyBase></w:ruby></w:r>
            a link       | <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://example.org/law" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>there </w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            a text box   | <mc:AlternateContent><mc:Choice Requires="wps"><w:r><w:drawing><w:txbxContent><w:p><w:r><w:t>See us.</w:t></w:r></w:p></w:txbxContent></w:drawing></w:r></mc:Choice><mc:Fallback/></mc:AlternateContent>
            """)
    void whatHasNoPlaceIsTold(String what, String xml) throws IOException {
        Terminal.Run run = imported(lawyer -> lawyer.insert(BREACHES, xml));

        assertThat(run.out()).contains("UNPLACED", what);
        assertThat(files.own().resolve("unplaced/edited.txt")).exists();
    }

    /** Words that stand in more than plain runs. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            knowingly | <w:smartTag w:uri="u" w:element="place"><w:r><w:t xml:space="preserve">knowingly </w:t></w:r></w:smartTag>
            knowingly | <w:sdt><w:sdtPr><w:id w:val="99"/></w:sdtPr><w:sdtContent><w:r><w:t xml:space="preserve">knowingly </w:t></w:r></w:sdtContent></w:sdt>
            knowingly | <w:r><w:t>know</w:t></w:r><w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="801" w:name="theirs"/><w:r><w:rPr><w:lang w:val="en-GB"/></w:rPr><w:t>ing</w:t></w:r><w:bookmarkEnd w:id="801"/><w:r><w:t xml:space="preserve">ly </w:t></w:r>
            knowingly | <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> QUOTE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">knowingly </w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            knowingly | <w:ins w:id="8001" w:author="A" w:date="2026-11-20T10:00:00Z"><w:r><w:t xml:space="preserve">knowingly or not </w:t></w:r><w:del w:id="8002" w:author="B" w:date="2026-11-20T10:00:00Z"><w:r><w:delText xml:space="preserve">so </w:delText></w:r></w:del></w:ins>
            knowingly | <mc:AlternateContent><mc:Choice Requires="w16du"><w:r><w:t xml:space="preserve">knowingly </w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t xml:space="preserve">KNOWINGLY </w:t></w:r></mc:Fallback></mc:AlternateContent>
            10² m     | <w:r><w:t>in 10</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r><w:r><w:t xml:space="preserve"> m </w:t></w:r>
            """)
    void wordsAreTakenInHoweverTheyAreHeld(String words, String xml) throws IOException {
        Terminal.Run run = imported(lawyer -> lawyer.insert(BREACHES, xml));

        assertThat(run.out()).contains("replaced  device-ban.report").doesNotContain("UNPLACED");
        assertThat(text()).contains(BREACHES).contains(words);
    }

    @Test
    void paragraphInContentControlIsTheProvisionThatItWas() throws IOException {
        Terminal.Run run = imported(lawyer -> lawyer.wrap(
                        USE, "<w:sdt><w:sdtPr><w:id w:val=\"98\"/></w:sdtPr><w:sdtContent>", "</w:sdtContent></w:sdt>")
                .replace(USE, "hire a "));

        assertThat(run.out()).contains("replaced  device-ban.ban.use").doesNotContain("UNPLACED");
        assertThat(text()).contains("(a) hire a device");
    }

    @ParameterizedTest
    @CsvSource({
        "straight quotes,“,\"",
        "no-break spaces,' ',\u00A0",
        "right-to-left marks,d,d\u200F",
        "zero width spaces,v,v\u200B"
    })
    void whatCannotBeSeenIsNoEdit(String what, String from, String to) throws IOException {
        Terminal.Run run = imported(lawyer -> lawyer.everywhere(text -> text.replace(from, to)));

        assertThat(run.out()).as(what).doesNotContain("UNPLACED").doesNotContain("replaced");
    }

    @Test
    void decomposedLettersAreTheComposedOnes() throws IOException {
        draft = draft("xx", "docx", "ko");

        Terminal.Run run =
                imported(lawyer -> lawyer.everywhere(text -> Normalizer.normalize(text, Normalizer.Form.NFD)));

        assertThat(run.err()).contains("nothing to take in");
    }

    @Test
    void trackedRowsOfTableAreReadAsTheyWouldBe() throws IOException {
        String row = "<w:tr><w:trPr><w:%s w:id=\"81\" w:author=\"A\" w:date=\"2026-11-20T10:00:00Z\"/></w:trPr>"
                + "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc></w:tr>";
        Terminal.Run run = imported(lawyer -> lawyer.insertBlocks(
                USE, "<w:tbl>" + String.format(row, "ins", "came") + String.format(row, "del", "went") + "</w:tbl>"));

        assertThat(run.out()).contains("UNPLACED", "came").doesNotContain("{+went");
    }

    @Test
    void otherNumbersOfListAreTold() throws IOException {
        Terminal.Run run = imported(lawyer ->
                lawyer.edit("word/numbering.xml", xml -> xml.replaceFirst("w:val=\"\\(%(\\d)\\)\"", "w:val=\"%$1.\"")));

        assertThat(run.out()).contains("UNPLACED", "The numbers of its list");
    }

    private Terminal.Run imported(Consumer<Lawyer> edit) throws IOException {
        Lawyer lawyer = new Lawyer(draft, Tracking.OFF);
        edit.accept(lawyer);
        return files.imported(lawyer, "edited");
    }

    private String text() throws IOException {
        return Files.readString(draft(files.own().toString(), "txt", "en"));
    }

    private Path draft(String place, String format, String language) {
        return files.draft(place, "--language", language, "--format", format);
    }
}
