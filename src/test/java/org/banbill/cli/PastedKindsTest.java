package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.banbill.cli.Lawyer.Tracking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people paste, wrap, join and number by hand: the next draft says it, or it is told at its place. */
class PastedKindsTest {

    private static final Path MINI = Path.of("src/test/resources/mini").toAbsolutePath();
    private static final String BREACHES = "A person who breaches ";
    private static final String USE = "use a ";
    private static final String SALE = "sell ";

    @TempDir
    private Path folder;

    /**
     * An edit of a small bill.
     *
     * @param told what the import must tell, beyond what it takes in; empty where everything is taken in
     * @param drafted lines of the next draft
     */
    private record Kind(String name, Consumer<Lawyer> edit, List<String> told, List<String> drafted) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static String run(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    /** The file with a list of its own, as a paste brings it along. */
    private static Lawyer withList(Lawyer lawyer, int id, String level) {
        String list = "<w:abstractNum w:abstractNumId=\"" + id + "\"><w:lvl w:ilvl=\"0\">" + level
                + "</w:lvl></w:abstractNum><w:num ";
        String number = "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + id + "\"/></w:num></w:numbering>";
        return lawyer.edit(
                "word/numbering.xml", xml -> xml.replaceFirst("<w:num ", list).replace("</w:numbering>", number));
    }

    private static String paragraph(String properties, String words) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + run(words) + "</w:p>";
    }

    private static String cells(String... words) {
        StringBuilder row = new StringBuilder("<w:tbl><w:tr>");
        for (String word : words) {
            row.append("<w:tc>").append(paragraph("", word)).append("</w:tc>");
        }
        return row.append("</w:tr></w:tbl>").toString();
    }

    private static List<Kind> kinds() {
        String report =
                "(2) A person who breaches subsection (1) must tell the Office† within 30 days, as subsection (1)(a) says.";
        return List.of(
                new Kind(
                        "a table pasted between items",
                        lawyer -> lawyer.insertBlocks(USE, cells("Body", "Limit")),
                        List.of("{+Body+}", "{+Limit+}"),
                        List.of("(a) use a device; or", "(b) sell devices")),
                new Kind(
                        "a table in a table",
                        lawyer -> lawyer.insertBlocks(
                                USE,
                                "<w:tbl><w:tr><w:tc>" + cells("Inner") + paragraph("", "Outer")
                                        + "</w:tc></w:tr></w:tbl>"),
                        List.of("{+Inner+}", "{+Outer+}"),
                        List.of("(a) use a device; or")),
                new Kind(
                        "a date that Word keeps up to date",
                        lawyer -> lawyer.insert(
                                BREACHES,
                                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> DATE </w:instrText></w:r>"
                                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                                        + run("after 3 May 2026 ")
                                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"),
                        List.of(),
                        List.of("A person who breaches after 3 May 2026 subsection (1)")),
                new Kind(
                        "a field within a field, as mail merge writes it",
                        lawyer -> lawyer.insert(
                                BREACHES,
                                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> IF </w:instrText></w:r>"
                                        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> MERGEFIELD n </w:instrText></w:r>"
                                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                                        + run("1")
                                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:instrText> = 1 \"a\" \"b\" </w:instrText></w:r>"
                                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                                        + run("knowingly ")
                                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"),
                        List.of(),
                        List.of("A person who breaches knowingly subsection (1)")),
                new Kind(
                        "a list to choose from",
                        lawyer -> lawyer.insert(
                                BREACHES,
                                "<w:sdt><w:sdtPr><w:id w:val=\"71\"/><w:dropDownList><w:listItem w:displayText=\"x\" w:value=\"1\"/>"
                                        + "</w:dropDownList></w:sdtPr><w:sdtContent>" + run("knowingly ")
                                        + "</w:sdtContent></w:sdt>"),
                        List.of(),
                        List.of("A person who breaches knowingly subsection (1)")),
                new Kind(
                        "a section pasted with numbers of its own",
                        lawyer -> withList(
                                        lawyer,
                                        71,
                                        "<w:start w:val=\"12\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/>")
                                .insertBlocks(
                                        BREACHES,
                                        paragraph(
                                                "<w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"71\"/></w:numPr>",
                                                "A supplier must keep records.")),
                        List.of("[-(3)-]{+12.+} A supplier must keep records.", "Its number is not taken in"),
                        List.of("(3) A supplier must keep records.")),
                new Kind(
                        "a bulleted list pasted below a provision",
                        lawyer -> withList(lawyer, 72, "<w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/>")
                                .insertBlocks(
                                        BREACHES,
                                        paragraph(
                                                "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"72\"/></w:numPr>",
                                                "It must be in writing.")),
                        List.of("{+•+} It must be in writing."),
                        List.of("(3) It must be in writing.")),
                new Kind(
                        "an item that begins its list anew",
                        lawyer -> lawyer.insertBlocks(
                                BREACHES,
                                paragraph(
                                        "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>",
                                        "It is loose.")),
                        List.of("It is loose.", "Its number is not taken in"),
                        List.of("(3) It is loose.")),
                new Kind(
                        "a section that somebody numbered between two others",
                        lawyer -> lawyer.insertBlocks(
                                BREACHES,
                                paragraph(
                                                "<w:pStyle w:val=\"Section\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>",
                                                "2A. Records")
                                        + paragraph(
                                                "<w:pStyle w:val=\"SectionText\"/>", "A supplier must keep records.")),
                        List.of("2A."),
                        List.of("3 Records A supplier must keep records.")),
                new Kind(
                        "a paragraph of the web, with a link",
                        lawyer -> lawyer.insertBlocks(
                                BREACHES,
                                "<w:p><w:pPr><w:pStyle w:val=\"NormalWeb\"/></w:pPr>" + run("See ")
                                        + "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"https://example.org/a/long/way/to/the/law\" </w:instrText></w:r>"
                                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("there")
                                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>" + run(".") + "</w:p>"),
                        List.of("It holds a link", "[-(3) -]See there", "Its number is not taken in"),
                        List.of("(3) See there.")),
                new Kind(
                        "a heading that begins with a figure and a letter",
                        lawyer -> lawyer.insertBlocks(
                                BREACHES,
                                paragraph("<w:pStyle w:val=\"Section\"/>", "3D cameras")
                                        + paragraph(
                                                "<w:pStyle w:val=\"SectionText\"/>", "A person must not sell them.")),
                        List.of("3D cameras"),
                        List.of("3 3D cameras A person must not sell them.")),
                new Kind(
                        "words in a frame",
                        lawyer -> lawyer.insertBlocks(
                                BREACHES,
                                paragraph("<w:framePr w:w=\"2000\" w:wrap=\"around\"/>", "See the note beside.")),
                        List.of("See the note beside."),
                        List.of(report)),
                new Kind(
                        "another file inserted",
                        lawyer -> lawyer.add(
                                        "chunk.html",
                                        "text/html",
                                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
                                        "aFChunk",
                                        "<html><body><p>From elsewhere.</p></body></html>")
                                .insertBlocks(BREACHES, "<w:altChunk r:id=\"chunk\"/>"),
                        List.of("an inserted file"),
                        List.of(report)),
                new Kind(
                        "a section break and a page break",
                        lawyer -> lawyer.insert(BREACHES, "<w:r><w:br w:type=\"page\"/></w:r>")
                                .insertBlocks(USE, "<w:p><w:pPr><w:sectPr/></w:pPr></w:p>"),
                        List.of(),
                        List.of(report)),
                new Kind(
                        "a line break typed within a sentence",
                        lawyer -> lawyer.insert(
                                BREACHES,
                                "<w:r><w:t>once,</w:t><w:br/><w:t xml:space=\"preserve\">or twice, </w:t></w:r>"),
                        List.of(),
                        List.of("A person who breaches once, or twice, subsection (1)")),
                new Kind(
                        "one puts in a paragraph, another takes half of it out",
                        lawyer -> lawyer.insertBlocks(
                                BREACHES,
                                "<w:p><w:pPr><w:rPr><w:ins w:id=\"61\" w:author=\"A\" w:date=\"2026-11-20T10:00:00Z\"/></w:rPr></w:pPr>"
                                        + "<w:ins w:id=\"62\" w:author=\"A\" w:date=\"2026-11-20T10:00:00Z\">"
                                        + run("It must be in writing.")
                                        + "<w:del w:id=\"63\" w:author=\"B\" w:date=\"2026-11-21T10:00:00Z\"><w:r><w:delText> Or not.</w:delText></w:r></w:del></w:ins></w:p>"),
                        List.of("[-(3) -]It must be in writing."),
                        List.of("(3) It must be in writing.")),
                new Kind(
                        "a paragraph moved, and edited on its way",
                        lawyer -> lawyer.replace(USE, "hire a ").move("hire a ", SALE),
                        List.of(),
                        List.of("(a) sell devices for KRW 30,000,000 or more; or", "(b) hire a device.")),
                new Kind(
                        "a heading joined to the text below it",
                        lawyer -> lawyer.join("Commencement"),
                        List.of("[-3 -]Commencement This Act comes into force"),
                        List.of("This Act comes into force on 1 January 2027.")),
                new Kind(
                        "Korean, Japanese and combined letters in their own runs",
                        lawyer -> lawyer.insert(
                                BREACHES,
                                "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/><w:eastAsianLayout w:id=\"1\" w:combine=\"1\"/></w:rPr><w:t xml:space=\"preserve\">監視 </w:t></w:r>"),
                        List.of("監視", "not in the language of the bill"),
                        List.of(report)),
                new Kind(
                        "words that run from right to left",
                        lawyer -> lawyer.insert(
                                BREACHES,
                                "<w:bdo w:val=\"rtl\"><w:r><w:rPr><w:rtl/></w:rPr><w:t>עדל</w:t></w:r></w:bdo>"
                                        + run(" ")),
                        List.of("עדל", "not in the language of the bill"),
                        List.of(report)),
                new Kind(
                        "a word typed twice",
                        lawyer -> lawyer.insert(BREACHES, run("breaches ")),
                        List.of(),
                        List.of("A person who breaches breaches subsection (1)")),
                new Kind(
                        "what correction as one types makes",
                        lawyer -> lawyer.insert(BREACHES, run("… – © ")),
                        List.of(),
                        List.of("A person who breaches … – © subsection (1)")),
                new Kind(
                        "permissions and proofing marks",
                        lawyer -> lawyer.insert(
                                BREACHES,
                                "<w:permStart w:id=\"5\" w:edGrp=\"everyone\"/><w:proofErr w:type=\"gramStart\"/><w:permEnd w:id=\"5\"/>"),
                        List.of(),
                        List.of(report)),
                new Kind(
                        "a provision deleted that another refers to",
                        lawyer -> lawyer.delete(USE),
                        List.of("It refers to a provision that is gone."),
                        List.of("as subsection (1)(a) says.")));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nothingIsLost(Kind kind) throws IOException {
        ToAndFro files = new ToAndFro(MINI, folder);
        Lawyer lawyer = new Lawyer(files.draft("xx", "--language", "en"), Tracking.ON);
        kind.edit().accept(lawyer);

        Terminal.Run run = files.imported(lawyer, "edited");

        assertThat(run.err()).doesNotContain("Exception");
        kind.told().forEach(words -> assertThat(run.out()).contains(words));
        assertThat(run.out().contains("UNPLACED"))
                .as("%s", run.out())
                .isEqualTo(!kind.told().isEmpty());
        String place = Files.exists(files.own()) ? files.own().toString() : "xx";
        String text = Files.readString(files.draft(place, "--language", "en", "--format", "txt"));
        kind.drafted().forEach(line -> assertThat(text).contains(line));
    }

    /** A place changes its bill; how a paper is changed is told. */
    @Test
    void anEditedPaperIsToldWithTheWayOut(@TempDir Path other) throws IOException {
        ToAndFro files = new ToAndFro(Path.of("").toAbsolutePath(), other);
        Lawyer lawyer = new Lawyer(files.draft("gb", "--paper", "company-commitment", "--format", "docx"), Tracking.ON);

        Terminal.Run run = files.imported(lawyer.replace("stop producing", "end producing"), "edited");

        assertThat(run.out())
                .contains("UNPLACED  company-commitment.commit.produce", "A place changes its bill, not the papers")
                .doesNotContain("Meanwhile");
    }

    /** In Korean, the words before a list are a whole sentence. */
    @Test
    void fullStopBeforeKoreanItemsStays() throws IOException {
        ToAndFro files = new ToAndFro(MINI, folder);
        Lawyer lawyer = new Lawyer(files.draft("xx", "--language", "ko"), Tracking.ON);

        Terminal.Run run = files.imported(lawyer.replace("다음 각 호의", "이하 각 호의"), "edited");

        assertThat(run.out()).doesNotContain("UNPLACED");
        assertThat(Files.readString(files.draft(files.own().toString(), "--language", "ko", "--format", "txt")))
                .contains("누구든지 이하 각 호의 행위를 하여서는 아니 된다.");
    }
}
