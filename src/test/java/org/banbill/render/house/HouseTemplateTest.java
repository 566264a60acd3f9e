package org.banbill.render.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.bill.AmericanBill;
import org.banbill.bill.Bill;
import org.banbill.bill.BritishBill;
import org.banbill.bill.KoreanBill;
import org.banbill.finding.Catalogue;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.banbill.ooxml.Dom;
import org.banbill.ooxml.OwnPackage;
import org.banbill.ooxml.PackageWriter;
import org.banbill.ooxml.WordElements;
import org.banbill.ooxml.WordFile;
import org.banbill.render.Annotations;
import org.banbill.render.word.WordRenderer;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The dress is the office's, everything within is ours. */
class HouseTemplateTest {

    @TempDir
    Path folder;

    private final Findings findings = new Findings();

    static Stream<Bill> bills() {
        return Stream.of(KoreanBill.bill(), BritishBill.bill(), AmericanBill.bill());
    }

    private static byte[] draft(Bill bill) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WordRenderer.write(bill, Annotations.SHOWN, out);
        return out.toByteArray();
    }

    private byte[] dress(Bill bill, WordFile template) throws IOException {
        return PackageWriter.of(HouseTemplate.open(Templates.write(template, folder), findings)
                .orElseThrow()
                .dress(OwnPackage.parts(draft(bill)), findings));
    }

    private static Element tree(byte[] docx, String part) {
        return Dom.read(Objects.requireNonNull(OwnPackage.parts(docx).get(part)))
                .getDocumentElement();
    }

    private static Element style(byte[] docx, String id) {
        return WordElements.all(tree(docx, "word/styles.xml"), "style").stream()
                .filter(style -> WordElements.attribute(style, "styleId").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String look(byte[] docx, String id, String kind, String name) {
        return WordElements.child(style(docx, id), kind)
                .flatMap(properties -> WordElements.child(properties, name))
                .map(element -> WordElements.attribute(element, "val"))
                .orElse("none");
    }

    /** All that is not look: texts, fields, anchors, controls, comments, numbers. */
    private static String substance(byte[] docx) {
        return Stream.of("word/document.xml", "word/numbering.xml")
                .map(part -> new String(OwnPackage.parts(docx).get(part), UTF_8))
                .flatMap(xml -> Pattern.compile(
                                "<w:(t|instrText|bookmarkStart|tag|numId|ilvl|lvlText|numFmt|start|pStyle|"
                                        + "commentReference)\\b[^>]*>[^<]*")
                        .matcher(xml)
                        .results()
                        .map(match -> match.group().replace("/>", ">")))
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("bills")
    void everythingButTheLookStays(Bill bill) throws Exception {
        byte[] plain = draft(bill);
        byte[] dressed = dress(bill, Templates.office());

        assertThat(substance(dressed)).isEqualTo(substance(plain));
        assertThat(OwnPackage.parts(dressed).get("customXml/item1.xml"))
                .isEqualTo(OwnPackage.parts(plain).get("customXml/item1.xml"));
        assertThat(dress(bill, Templates.office())).isEqualTo(dressed);
        assertThat(WordprocessingMLPackage.load(new ByteArrayInputStream(dressed))
                        .getMainDocumentPart()
                        .getContent())
                .isNotEmpty();
    }

    @Test
    void headingsTakeTheLookOfWordsHeadings() throws IOException {
        byte[] dressed = dress(BritishBill.bill(), Templates.office());

        assertThat(look(dressed, "Part", "rPr", "sz")).isEqualTo("32");
        assertThat(look(dressed, "Part", "rPr", "color")).isEqualTo("1F3864");
        assertThat(look(dressed, "Part", "pPr", "jc")).isEqualTo("left");
        assertThat(look(dressed, "Part", "pPr", "outlineLvl")).isEqualTo("0");
        assertThat(look(dressed, "Section", "rPr", "color")).isEqualTo("C00000");
        assertThat(OwnPackage.parts(dressed)).containsKey("word/theme/theme1.xml");
    }

    @Test
    void aHeadingInTheLineOfItsTextColoursTheHeadingOnly() throws IOException {
        byte[] dressed = dress(KoreanBill.bill(), Templates.office());

        assertThat(look(dressed, "Section", "rPr", "color")).isEqualTo("none");
        assertThat(look(dressed, "SectionHeading", "rPr", "color")).isEqualTo("C00000");
        assertThat(look(dressed, "SectionHeading", "rPr", "sz")).isEqualTo("none");
    }

    @Test
    void aTitleOfABillIsNoTitleOfTheDocument() throws IOException {
        byte[] dressed = dress(AmericanBill.bill(), Templates.office());

        assertThat(look(dressed, "Title", "rPr", "sz")).isEqualTo("32");
    }

    @Test
    void paperHeadersAndPicturesComeAlong() throws IOException {
        byte[] dressed = dress(BritishBill.bill(), Templates.office());
        Map<String, byte[]> parts = OwnPackage.parts(dressed);

        List<Element> sections = WordElements.all(tree(dressed, "word/document.xml"), "sectPr");
        assertThat(sections).hasSizeGreaterThan(1).allSatisfy(section -> {
            assertThat(WordElements.attribute(
                            WordElements.child(section, "pgSz").orElseThrow(), "w"))
                    .isEqualTo("12240");
            assertThat(WordElements.children(section, "footerReference")).hasSize(1);
        });
        assertThat(WordElements.children(sections.get(0), "headerReference")).hasSize(2);
        assertThat(WordElements.child(sections.get(0), "titlePg")).isPresent();
        assertThat(WordElements.child(sections.get(1), "titlePg")).isEmpty();
        assertThat(parts).containsKeys("word/media/house1.png", "word/_rels/house-first-header.xml.rels");
        assertThat(parts.keySet()).noneMatch(name -> name.matches("word/(header|footer)\\d\\.xml"));
        String header = new String(parts.get("word/house-default-header.xml"), UTF_8);
        assertThat(header).contains("STYLEREF &quot;Part&quot;").doesNotContain("bookmark");
        assertThat(look(dressed, "OfficeHead", "rPr", "color")).isEqualTo("C00000");
        assertThat(header).contains("w:val=\"OfficeHead\"");
        assertThat(new String(parts.get("word/house-first-header.xml"), UTF_8)).contains("w:val=\"Header\"");
    }

    @Test
    void aShapeOfLibreOfficeComesAlongAsTheFormatHasIt() throws IOException {
        WordFile shape = Templates.office()
                .replace(
                        "word/header1.xml",
                        "</w:p></w:hdr>",
                        "<w:r><w:pict xmlns:v='urn:schemas-microsoft-com:vml'>"
                                + "<v:rect id='shape_0' ID='Shape 1' style='width:9pt;height:9pt'/></w:pict></w:r></w:p></w:hdr>");

        byte[] dressed = dress(BritishBill.bill(), shape);

        assertThat(new String(OwnPackage.parts(dressed).get("word/house-default-header.xml"), UTF_8))
                .contains("<v:rect id=\"shape_0\" style=")
                .doesNotContain("Shape 1");
    }

    @Test
    void whatATemplateLacksIsNamedAndStaysOurs() throws IOException {
        byte[] plain = draft(BritishBill.bill());
        byte[] dressed = dress(BritishBill.bill(), Templates.bare());

        assertThat(look(dressed, "Part", "pPr", "jc")).isEqualTo(look(plain, "Part", "pPr", "jc"));
        assertThat(OwnPackage.parts(dressed).keySet())
                .containsExactlyInAnyOrderElementsOf(OwnPackage.parts(plain).keySet());
        assertThat(findings.inReadingOrder())
                .singleElement()
                .extracting(Finding::toString)
                .asString()
                .contains("note house-style")
                .contains("Part, ");
        assertThat(new String(OwnPackage.parts(dressed).get("word/styles.xml"), UTF_8))
                .contains("Liberation Sans");
    }

    @Test
    void aHeaderThatHangsOnSomethingElsewhereStaysBehind() throws IOException {
        WordFile linked = Templates.office()
                .replace(
                        "word/_rels/header2.xml.rels",
                        "Target='media/image1.png'",
                        "Target='http://127.0.0.1:9/logo.png' TargetMode='External'");

        byte[] dressed = dress(BritishBill.bill(), linked);

        assertThat(OwnPackage.parts(dressed)).doesNotContainKey("word/house-first-header.xml");
        assertThat(findings.inReadingOrder()).anyMatch(finding -> finding.rule() == Rule.HOUSE_HEADER);
    }

    @Test
    void aTemplateWithoutItsStylesGivesItsPaper() throws IOException {
        byte[] dressed = dress(BritishBill.bill(), new WordFile());

        assertThat(substance(dressed)).isEqualTo(substance(draft(BritishBill.bill())));
    }

    private static String run(String inside) {
        return "<w:r>" + inside + "</w:r>";
    }

    private static String mark(String kind) {
        return run("<w:fldChar w:fldCharType='" + kind + "'/>");
    }

    private static String code(String words) {
        return run("<w:instrText xml:space='preserve'>" + words + "</w:instrText>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DDEAUTO x \"y\"",
                "dde x y",
                "LINK Word.Document \"C:\\\\secret.docx\"",
                "INCLUDETEXT \"http://127.0.0.1:9/x\"",
                "INCLUDEPICTURE \"http://127.0.0.1:9/x\" \\d",
                "IMPORT x",
                "DATABASE \\c x",
                "RD other.docx",
                "EMBED Excel.Sheet.8",
                "MACROBUTTON Run now",
                "ASK name question",
                "FILLIN question",
                "PRINT x",
                "AUTOTEXT x",
                "ADDIN x",
                "CONTROL Forms.TextBox.1",
                "UNHEARDOF x",
            })
    void aFieldThatReachesOutStaysBehindAndItsTextStays(String field) throws IOException {
        String escaped = field.replace("\"", "&quot;");
        WordFile template = Templates.office()
                .replace(
                        "word/header1.xml",
                        "</w:p></w:hdr>",
                        mark("begin") + code(" " + escaped.substring(0, 2)) + code(escaped.substring(2))
                                + mark("begin") + code(" FILENAME \\p ") + mark("separate") + run("<w:t>inner</w:t>")
                                + mark("end") + mark("separate") + run("<w:t>LETTER</w:t>") + mark("end")
                                + "<w:fldSimple w:instr='" + escaped + "'>" + run("<w:t>HEAD</w:t>")
                                + "</w:fldSimple></w:p></w:hdr>");

        byte[] dressed = dress(BritishBill.bill(), template);

        String header = new String(OwnPackage.parts(dressed).get("word/house-default-header.xml"), UTF_8);
        assertThat(header)
                .contains(">LETTER<", ">HEAD<", "STYLEREF")
                .doesNotContain("FILENAME", "inner", "fldChar", escaped.substring(2));
        assertThat(findings.inReadingOrder())
                .anySatisfy(finding -> assertThat(Catalogue.ENGLISH.say(finding.message()))
                        .contains(field.replaceFirst(" .*", "").toUpperCase(Locale.ROOT)));
    }

    @Test
    void aFieldWhoseNameIsTheResultOfAnotherStaysBehind() throws IOException {
        WordFile template = Templates.office()
                .replace(
                        "word/header1.xml",
                        "</w:p></w:hdr>",
                        mark("begin") + mark("begin") + code("QUOTE 68 68 69") + mark("separate")
                                + run("<w:t>DDE</w:t>") + mark("end") + mark("separate") + run("<w:t>LETTER</w:t>")
                                + mark("end") + "</w:p></w:hdr>");

        byte[] dressed = dress(BritishBill.bill(), template);

        assertThat(new String(OwnPackage.parts(dressed).get("word/house-default-header.xml"), UTF_8))
                .contains(">LETTER<")
                .doesNotContain("QUOTE", ">DDE<");
    }

    @Test
    void aDrawnPictureNamesNoPlaceOutside() throws IOException {
        WordFile template = Templates.office()
                .replace(
                        "word/header1.xml",
                        "</w:p></w:hdr>",
                        run(
                                        "<w:pict xmlns:v='urn:schemas-microsoft-com:vml' xmlns:o='urn:schemas-microsoft-com:office:office'>"
                                                + "<v:rect id='a'><v:imagedata src='http://127.0.0.1:9/a' o:href='http://127.0.0.1:9/b'/>"
                                                + "<v:fill src='http://127.0.0.1:9/c'/></v:rect></w:pict>")
                                + "</w:p></w:hdr>");

        byte[] dressed = dress(BritishBill.bill(), template);

        assertThat(new String(OwnPackage.parts(dressed).get("word/house-default-header.xml"), UTF_8))
                .contains("v:imagedata")
                .doesNotContain("127.0.0.1");
    }
}
