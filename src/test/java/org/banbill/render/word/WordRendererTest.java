package org.banbill.render.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.banbill.bill.Bills.line;
import static org.banbill.bill.Bills.reference;
import static org.banbill.bill.Bills.unit;
import static org.banbill.bill.Bills.words;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.banbill.bill.AmericanBill;
import org.banbill.bill.Bill;
import org.banbill.bill.Bills;
import org.banbill.bill.Block;
import org.banbill.bill.BritishBill;
import org.banbill.bill.Commentary;
import org.banbill.bill.EuropeanBill;
import org.banbill.bill.Form;
import org.banbill.bill.Form.Direction;
import org.banbill.bill.Inline;
import org.banbill.bill.KoreanBill;
import org.banbill.bill.ProvisionId;
import org.banbill.render.Annotations;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class WordRendererTest {

    private static final Docx BRITISH = Docx.of(BritishBill.bill());

    private static List<String> texts(Docx docx) {
        return docx.paragraphs().stream().map(Docx::text).toList();
    }

    private static Element paragraph(Docx docx, String anchor) {
        return docx.paragraphs().stream()
                .filter(paragraph ->
                        Docx.attributes(paragraph, "w:bookmarkStart", "w:name").contains(anchor))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(Element within) {
        return Docx.all(within, "w:instrText").stream()
                .map(Element::getTextContent)
                .map(String::strip)
                .toList();
    }

    @Test
    void theSameBillGivesTheSameBytesEverywhere() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        byte[] here = Docx.of(KoreanBill.bill()).bytes();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Seoul"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));

            assertThat(Docx.of(KoreanBill.bill()).bytes()).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void aReferenceThatRepeatsItsTargetsNumberIsAField() {
        Element paragraph = paragraph(BRITISH, "public_authorities__on_behalf");

        assertThat(codes(paragraph))
                .containsExactly("REF public_authorities__ban \\n \\h", "REF public_authorities__ban__rely \\n \\h");
        assertThat(Docx.text(paragraph)).startsWith("A person acting for it is bound by subsection (1)(b) from ");
    }

    @Test
    void aReferenceInOtherWordsIsALink() {
        Element paragraph = paragraph(Docx.of(KoreanBill.bill()), "ban__two");

        assertThat(codes(paragraph))
                .containsExactly("REF ban \\n \\h", "REF ban__one__b \\n \\h", "REF definitions__a__y \\n \\h");
        assertThat(Docx.attributes(paragraph, "w:hyperlink", "w:anchor")).containsExactly("ban__one");
        assertThat(Docx.text(paragraph)).startsWith("제3조제1항제2호를 위반한 나목의 기관");
    }

    @Test
    void aDanglingReferenceIsRefused() {
        Form form = BritishBill.form();
        Bill bill = Bills.bill(
                form,
                "en",
                List.of(),
                new Block.Text(
                        List.of(unit(form, "one", "section", 1, "One", List.of(reference("nowhere", "section 9"))))));

        assertThatThrownBy(() -> Docx.of(bill)).hasMessageContaining("nowhere");
    }

    @Test
    void aFirstSubsectionStandsInTheLineOfItsSection() {
        Element paragraph = paragraph(Docx.of(KoreanBill.bill()), "ban__one");

        assertThat(Docx.attributes(paragraph, "w:bookmarkStart", "w:name")).containsExactly("ban", "ban__one");
        assertThat(Docx.text(paragraph)).isEqualTo("(공공기관의 금지) ① 공공기관은 다음 각 호의 행위를 하여서는 아니 된다.");
        assertThat(Docx.attributes(paragraph, "w:rStyle", "w:val")).contains("LabelLiteral");
    }

    @Test
    void aHeadingBelowItsNumberFollowsALineBreak() {
        assertThat(Docx.text(paragraph(Docx.of(EuropeanBill.bill()), "ban"))).isEqualTo("\nBan");
    }

    @Test
    void aHeadingBesideItsTextIsJoinedByADashWithoutASpace() {
        assertThat(Docx.text(paragraph(Docx.of(AmericanBill.bill()), "ban__first")))
                .isEqualTo("In general.—No one shall—");
    }

    @Test
    void contentsAreOneFieldWithItsEntries() {
        List<Element> entries = BRITISH.paragraphs().stream()
                .filter(paragraph -> Docx.value(paragraph, "w:pStyle")
                        .filter(style -> style.matches("TOC\\d"))
                        .isPresent())
                .toList();

        assertThat(entries)
                .extracting(Docx::text)
                .containsExactly(
                        "Part 1 Bans",
                        "1\tPublic authorities",
                        "2\tPrivate actors",
                        "Part 2 Final",
                        "3\tInterpretation");
        assertThat(codes(entries.get(0))).containsExactly("TOC \\o \"1-2\" \\n \\h \\u");
        assertThat(Docx.attributes(entries.get(4), "w:fldChar", "w:fldCharType"))
                .containsExactly("end");
    }

    @Test
    void anUnverifiedValueIsMarkedOutsideItsControl() {
        Element paragraph = paragraph(BRITISH, "public_authorities__on_behalf");

        assertThat(Docx.all(paragraph, "w:sdt")).extracting(Docx::text).containsExactly("1 January 2027", "£5");
        assertThat(Docx.text(paragraph)).contains("1 January 2027† and pays £5.");
        assertThat(Docx.attributes(paragraph, "w:rStyle", "w:val"))
                .containsExactly("UnverifiedValue", "UnverifiedMark");
    }

    @Test
    void papersAreASectionOfTheirOwn() {
        List<Element> sections = Docx.all(Docx.of(AmericanBill.bill()).document(), "w:sectPr");
        assertThat(sections).hasSize(1);
        assertThat(Docx.all(sections.get(0), "w:lnNumType")).hasSize(1);

        sections = Docx.all(BRITISH.document(), "w:sectPr");
        assertThat(sections).hasSize(2);
        assertThat(Docx.all(sections.get(0), "w:headerReference")).isEmpty();
        assertThat(Docx.attributes(sections.get(1), "w:headerReference", "r:id"))
                .containsExactly("header2");
        assertThat(Docx.text(BRITISH.part("word/header2.xml"))).isEqualTo("Not part of the bill");
        assertThat(codes(BRITISH.part("word/footer1.xml"))).containsExactly("PAGE", "NUMPAGES");
    }

    @Test
    void aPageBreakBelongsToTheParagraphAfterIt() {
        List<Element> broken = BRITISH.paragraphs().stream()
                .filter(paragraph -> !Docx.all(paragraph, "w:pageBreakBefore").isEmpty())
                .toList();

        assertThat(broken).extracting(Docx::text).containsExactly("\nBans");
    }

    @Test
    void commentsArePrintedWhereAskedFor() {
        assertThat(Docx.of(BritishBill.bill(), Annotations.NONE).parts()).doesNotContainKey("word/comments.xml");

        Element comments = BRITISH.part("word/comments.xml");
        assertThat(Docx.all(comments, "w:comment")).hasSize(2);
        assertThat(Docx.all(Docx.all(comments, "w:comment").get(0), "w:p"))
                .extracting(Docx::text)
                .containsExactly("Why it is there.", "L2.1");
        assertThat(Docx.attributes(paragraph(BRITISH, "public_authorities"), "w:commentReference", "w:id"))
                .containsExactly("0");
    }

    @Test
    void aCommentaryOnAMissingProvisionStandsAtTheOneAround() {
        Bill british = BritishBill.bill();
        Bill bill = new Bill(
                british.edition(),
                british.title(),
                british.form(),
                british.blocks(),
                List.of(new Commentary(new ProvisionId("definitions.gone"), List.of("Note."))));

        assertThat(Docx.attributes(paragraph(Docx.of(bill), "definitions"), "w:commentRangeStart", "w:id"))
                .containsExactly("0");
    }

    @Test
    void provenanceNamesEveryProvisionAndWhatItSaid() {
        Element provenance = BRITISH.part("customXml/item1.xml");
        Element edition = Docx.first(provenance, "edition").orElseThrow();
        Element ban = Docx.all(provenance, "provision").stream()
                .filter(provision -> provision.getAttribute("id").equals("public-authorities.ban"))
                .findFirst()
                .orElseThrow();

        assertThat(edition.getAttribute("fingerprint")).hasSize(64);
        assertThat(Docx.attributes(edition, "option", "name")).containsExactly("bans", "remedies");
        assertThat(ban.getAttribute("anchor")).isEqualTo("public_authorities__ban");
        assertThat(Docx.first(provenance, "text").orElseThrow().getTextContent())
                .contains("A public authority must not—")
                .contains("whether or not in secret.");
        assertThat(Docx.attributes(BRITISH.part("docProps/custom.xml"), "property", "name"))
                .contains("banbill.jurisdiction", "banbill.fingerprint");
    }

    @Test
    void whatXmlCannotHoldIsReplaced() {
        Docx docx = Docx.of(Bills.bill(
                BritishBill.form(), "en", List.of(), line("title", "a\u0000b\uFFFFc\uD800d\u000Be \uD83D\uDE00 <&>")));

        assertThat(texts(docx)).containsExactly("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe \uD83D\uDE00 <&>");
    }

    @Test
    void lineFeedsAndTabsAreNotLost() {
        Docx docx = Docx.of(Bills.bill(BritishBill.form(), "en", List.of(), line("title", " a\r\nb\tc ")));

        assertThat(texts(docx)).containsExactly(" a\nb\tc ");
    }

    @Test
    void aTextFromRightToLeftSaysSoInEveryRunButThoseOfOtherLetters() {
        Form form = Bills.form(
                BritishBill.form().page(),
                Bills.fonts(Direction.RIGHT_TO_LEFT),
                List.copyOf(BritishBill.form().levels().values()));
        Docx docx = Docx.of(Bills.bill(
                form,
                "ar",
                List.of(),
                new Block.Text(List.of(unit(form, "one", "section", 1, "القسم 12", "قانون GDPR رقم 5.")))));

        List<Element> runs = Docx.all(docx.document(), "w:r");
        assertThat(runs.stream().filter(run -> Docx.all(run, "w:rtl").isEmpty()).map(Docx::text))
                .containsExactly("GDPR");
        assertThat(Docx.all(docx.part("word/styles.xml"), "w:bidi")).hasSize(1);
        assertThat(Docx.attributes(docx.document(), "w:lang", "w:bidi")).containsOnly("ar-SA");
    }

    @Test
    void boldInABoldParagraphIsNamedDirectly() {
        Form form = BritishBill.form();
        Docx docx = Docx.of(Bills.bill(
                form,
                "en",
                List.of(),
                new Block.Line("title", List.of(words("The "), new Inline.DefinedTerm("body", "body")))));

        Element term = Docx.all(docx.document(), "w:r").get(1);
        assertThat(Docx.all(term, "w:b")).hasSize(1);
    }

    @Test
    void aFullDiskIsAnIoException() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("no space left");
            }
        };

        assertThatThrownBy(() -> WordRenderer.write(BritishBill.bill(), Annotations.NONE, full))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no space left");
    }
}
