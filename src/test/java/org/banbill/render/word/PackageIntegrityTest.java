package org.banbill.render.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banbill.bill.AmericanBill;
import org.banbill.bill.Bill;
import org.banbill.bill.BritishBill;
import org.banbill.bill.EuropeanBill;
import org.banbill.bill.KoreanBill;
import org.banbill.bill.RandomBills;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** What no schema says and Word, LibreOffice or a reader of anchors relies on. */
class PackageIntegrityTest {

    private static final Pattern REFERENCE = Pattern.compile("\\s*REF (\\S+) .*");

    static Stream<Bill> bills() {
        return Stream.of(
                BritishBill.bill(),
                KoreanBill.bill(),
                AmericanBill.bill(),
                EuropeanBill.bill(),
                RandomBills.of(BritishBill.form(), 99));
    }

    private static Set<String> set(List<String> values) {
        return new TreeSet<>(values);
    }

    @ParameterizedTest
    @MethodSource("bills")
    void everyProvisionHasItsBookmarkWithinItsParagraph(Bill bill) {
        Docx docx = Docx.of(bill);
        List<String> names = new ArrayList<>();
        for (Element paragraph : docx.paragraphs()) {
            List<String> starts = Docx.attributes(paragraph, "w:bookmarkStart", "w:id");
            assertThat(Docx.attributes(paragraph, "w:bookmarkEnd", "w:id")).isEqualTo(starts);
            names.addAll(Docx.attributes(paragraph, "w:bookmarkStart", "w:name"));
        }
        assertThat(names).filteredOn(name -> !name.matches(".*___(text|after)")).hasSize((int)
                bill.provisions().count());
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z][a-z0-9_]{0,39}"));
        assertThat(Docx.attributes(docx.document(), "w:bookmarkStart", "w:id")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("bills")
    void referencesLeadSomewhere(Bill bill) {
        Docx docx = Docx.of(bill);
        Set<String> targets = set(Docx.attributes(docx.document(), "w:hyperlink", "w:anchor"));
        for (Element code : Docx.all(docx.document(), "w:instrText")) {
            Matcher reference = REFERENCE.matcher(code.getTextContent());
            if (reference.matches()) {
                targets.add(reference.group(1));
            }
        }
        assertThat(Docx.attributes(docx.document(), "w:bookmarkStart", "w:name"))
                .containsAll(targets);
    }

    @ParameterizedTest
    @MethodSource("bills")
    void stylesAndListsAreDefined(Bill bill) {
        Docx docx = Docx.of(bill);
        Element styles = docx.part("word/styles.xml");
        Element numbering = docx.part("word/numbering.xml");
        List<String> ids = Docx.attributes(styles, "w:style", "w:styleId");
        List<String> lists = new ArrayList<>(Docx.attributes(numbering, "w:num", "w:numId"));
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(Docx.attributes(styles, "w:name", "w:val")).doesNotHaveDuplicates();
        assertThat(lists).doesNotHaveDuplicates();
        lists.add("0"); // none
        docx.parts().forEach((name, part) -> {
            Element root = part.getDocumentElement();
            for (String use : List.of("w:pStyle", "w:rStyle", "w:tblStyle", "w:basedOn", "w:next")) {
                assertThat(ids).as(name).containsAll(Docx.attributes(root, use, "w:val"));
            }
            assertThat(lists).as(name).containsAll(Docx.attributes(root, "w:numId", "w:val"));
        });
        assertThat(Docx.attributes(numbering, "w:abstractNum", "w:abstractNumId"))
                .doesNotHaveDuplicates()
                .containsAll(Docx.all(numbering, "w:num").stream()
                        .flatMap(list -> Docx.value(list, "w:abstractNumId").stream())
                        .toList());
        assertThat(Docx.attributes(numbering, "w:nsid", "w:val")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("bills")
    void fieldsAreClosed(Bill bill) {
        Docx.of(bill).parts().forEach((name, part) -> {
            int open = 0;
            for (String type : Docx.attributes(part.getDocumentElement(), "w:fldChar", "w:fldCharType")) {
                open += type.equals("begin") ? 1 : type.equals("end") ? -1 : 0;
                assertThat(open).as(name).isBetween(0, 1);
            }
            assertThat(open).as(name).isZero();
        });
    }

    @ParameterizedTest
    @MethodSource("bills")
    void contentControlsAreTheirOwn(Bill bill) {
        Docx docx = Docx.of(bill);
        List<String> ids = new ArrayList<>();
        for (Element control : Docx.all(docx.document(), "w:sdt")) {
            ids.add(Docx.value(control, "w:id").orElseThrow());
            assertThat(Docx.value(control, "w:tag").orElseThrow())
                    .startsWith("parameter:")
                    .hasSizeLessThanOrEqualTo(64);
            assertThat(Docx.text(control)).isNotEmpty();
        }
        assertThat(ids).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("bills")
    void everyRunOfTextSaysItsLanguage(Bill bill) {
        Docx docx = Docx.of(bill);
        for (Element run : Docx.all(docx.document(), "w:r")) {
            assertThat(Docx.all(run, "w:lang")).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("bills")
    void everyPartIsDeclaredAndReached(Bill bill) {
        Docx docx = Docx.of(bill);
        Set<String> reached = new TreeSet<>();
        docx.parts().forEach((name, part) -> {
            if (name.endsWith(".rels")) {
                String folder = name.substring(0, name.indexOf("_rels/"));
                for (Element relation : Docx.all(part.getDocumentElement(), "Relationship")) {
                    assertThat(relation.hasAttribute("TargetMode")).isFalse();
                    String target = folder + relation.getAttribute("Target");
                    reached.add(target.replaceAll("^[^/]+/\\.\\./", ""));
                }
            }
        });
        Set<String> parts = new TreeSet<>(docx.parts().keySet());
        parts.removeIf(name -> name.endsWith(".rels") || name.equals("[Content_Types].xml"));
        assertThat(reached).isEqualTo(parts);
        assertThat(docx.parts().keySet()).first().isEqualTo("[Content_Types].xml");
    }
}
