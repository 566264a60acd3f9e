package org.banbill.render.word;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.JAXBElement;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.banbill.bill.BritishBill;
import org.docx4j.TraversalUtil;
import org.docx4j.finders.ClassFinder;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.wml.CTBookmark;
import org.docx4j.wml.SdtRun;
import org.docx4j.wml.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Another library, which knows nothing of Banbill, reads the file whole. */
class Docx4jReadBackTest {

    private static WordprocessingMLPackage word = new WordprocessingMLPackage();

    @BeforeAll
    static void read() throws Docx4JException {
        word = WordprocessingMLPackage.load(
                new ByteArrayInputStream(Docx.of(BritishBill.bill()).bytes()));
    }

    private static <T> List<T> all(Class<T> type) {
        MainDocumentPart document = word.getMainDocumentPart();
        ClassFinder finder = new ClassFinder(type);
        new TraversalUtil(document.getContent(), finder);
        List<T> found = new ArrayList<>();
        finder.results.forEach(result ->
                found.add(type.cast(result instanceof JAXBElement<?> element ? element.getValue() : result)));
        return found;
    }

    @Test
    void textIsThere() {
        StringBuilder text = new StringBuilder();
        all(Text.class).forEach(piece -> text.append(piece.getValue()));

        // docx4j hands out the codes of fields as text, too
        assertThat(text.toString().replaceAll(" (REF|TOC) [^†]*?(\\\\h|\\\\u) ", ""))
                .contains("A public authority must not—", "subsection (1)(b)", "1 January 2027†", "Checklist");
    }

    @Test
    void anchorsAndControlsAreThere() {
        assertThat(all(CTBookmark.class))
                .extracting(CTBookmark::getName)
                .filteredOn(name -> !name.matches(".*___(text|after)"))
                .hasSize((int) BritishBill.bill().provisions().count())
                .contains("public_authorities__ban__use__own");
        assertThat(all(SdtRun.class))
                .extracting(control -> control.getSdtPr().getTag().getVal())
                .containsExactly("parameter:commencement-date", "parameter:fee");
    }

    @Test
    void numberingStylesCommentsAndPropertiesAreThere() throws Docx4JException {
        MainDocumentPart document = word.getMainDocumentPart();

        assertThat(document.getNumberingDefinitionsPart().getContents().getNum())
                .isNotEmpty();
        assertThat(document.getStyleDefinitionsPart().getContents().getStyle())
                .extracting(style -> style.getName().getVal())
                .contains("Section", "Section Text", "Unverified Value");
        assertThat(document.getCommentsPart().getContents().getComment()).hasSize(2);
        assertThat(word.getTitle()).isEqualTo("Biometric Surveillance Bill");
        assertThat(word.getCustomXmlDataStorageParts()).isNotEmpty();
    }
}
