package org.banbill.render.word.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.banbill.bill.AmericanBill;
import org.banbill.bill.Bill;
import org.banbill.bill.Bills;
import org.banbill.bill.Block;
import org.banbill.bill.BritishBill;
import org.banbill.bill.EuropeanBill;
import org.banbill.bill.Form;
import org.banbill.bill.Inline;
import org.banbill.bill.KoreanBill;
import org.banbill.bill.Label;
import org.banbill.bill.Layout;
import org.banbill.bill.Paragraph;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;
import org.banbill.bill.RandomBills;
import org.banbill.render.Annotations;
import org.banbill.render.word.Docx;
import org.banbill.render.word.WordCounting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class NumberingPlanTest {

    static Stream<Bill> bills() {
        return Stream.of(BritishBill.bill(), KoreanBill.bill(), AmericanBill.bill(), EuropeanBill.bill());
    }

    static Stream<Bill> randomBills() {
        return Stream.of(BritishBill.form(), KoreanBill.form(), AmericanBill.form(), EuropeanBill.form())
                .flatMap(form -> LongStream.range(0, 12).mapToObj(seed -> RandomBills.of(form, seed)));
    }

    @ParameterizedTest
    @MethodSource({"bills", "randomBills"})
    void wordCountsWhatTheBillSays(Bill bill) {
        Docx docx = Docx.of(bill);
        Map<Element, String> counted = WordCounting.of(docx);
        Set<String> styles = levelStyles(bill);
        List<String> printed = new ArrayList<>();
        for (Element paragraph : docx.paragraphs()) {
            if (Docx.value(paragraph, "w:pStyle").filter(styles::contains).isPresent()) {
                printed.add((counted.getOrDefault(paragraph, "") + Docx.text(paragraph)).replaceAll("\\s", ""));
            }
        }
        assertThat(printed).isEqualTo(expected(bill));
    }

    /** The styles of provisions. */
    private static Set<String> levelStyles(Bill bill) {
        StyleNames names = new StyleNames(bill.form(), bill.blocks());
        return bill.form().levels().values().stream()
                .flatMap(level -> Stream.of(level.line(), level.textLine()))
                .map(line -> StyleNames.id(names.ofLevelLine(line)))
                .collect(Collectors.toSet());
    }

    private static List<String> expected(Bill bill) {
        return bill.blocks().stream()
                .filter(Block.Text.class::isInstance)
                .map(Block.Text.class::cast)
                .flatMap(text -> Layout.of(bill.form(), text.provisions()).stream())
                .map(paragraph -> text(bill.form(), paragraph).replaceAll("\\s", ""))
                .toList();
    }

    private static String text(Form form, Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        paragraph.segments().forEach(segment -> {
            segment.label().map(Label::text).ifPresent(text::append);
            if (!segment.heading().isEmpty()) {
                text.append(segment.level().orElseThrow().heading().before());
                segment.heading().forEach(inline -> text.append(inline.text()));
                text.append(segment.level().orElseThrow().heading().after());
            }
            segment.text().forEach(inline -> {
                text.append(inline.text());
                if (inline instanceof Inline.Value value && !value.verified()) {
                    text.append(form.unverifiedMark());
                }
            });
        });
        return text.toString();
    }

    @Test
    void anOrdinaryTextNeedsNoListOfItsOwn() {
        Form form = BritishBill.form();
        Bill bill = Bills.bill(
                form,
                "en",
                List.of(),
                new Block.Text(List.of(
                        Bills.unit(
                                form,
                                "one",
                                "section",
                                1,
                                "One",
                                "",
                                Bills.unit(form, "one.a", "subsection", 1, "", "a"),
                                Bills.unit(
                                        form,
                                        "one.b",
                                        "subsection",
                                        2,
                                        "",
                                        "b",
                                        Bills.unit(form, "one.b.x", "paragraph", 1, "", "x"))),
                        Bills.unit(
                                form,
                                "two",
                                "section",
                                2,
                                "Two",
                                "",
                                Bills.unit(form, "two.a", "subsection", 1, "", "a")))));

        assertThat(Docx.all(Docx.of(bill).part("word/document.xml"), "w:numPr")).isEmpty();
    }

    @Test
    void koreanSubsectionsBeginAtTwoBehindOneInTheLineOfItsSection() {
        NumberingPlan plan =
                DocumentPlan.of(KoreanBill.bill(), Annotations.NONE).numbering();

        NumberingPlan.Place subsections = plan.ofStyle("subsection").orElseThrow();
        assertThat(subsections.list().template().start(subsections.depth())).isEqualTo(2);
        assertThat(plan.of(new ProvisionId("ban.one"))).isEmpty();
        assertThat(plan.of(new ProvisionId("ban.two"))).isEqualTo(Optional.of(subsections));
    }

    @Test
    void anInsertedSectionDoesNotCount() {
        NumberingPlan plan =
                DocumentPlan.of(KoreanBill.bill(), Annotations.NONE).numbering();

        assertThat(plan.of(new ProvisionId("inserted"))).isEmpty();
        assertThat(plan.of(new ProvisionId("next"))).isEqualTo(plan.ofStyle("section"));
    }

    @Test
    void whatWordDoesNotCountAlikeStandsInTheText() {
        Form form = KoreanBill.form();
        Provision[] subsections = IntStream.rangeClosed(1, 23)
                .mapToObj(number -> Bills.unit(form, "one.n" + number, "subsection", number, "", "a"))
                .toArray(Provision[]::new);
        Bill bill = Bills.bill(
                form,
                "ko",
                List.of(),
                new Block.Text(List.of(Bills.unit(form, "one", "section", 1, "", "", subsections))));

        NumberingPlan plan = DocumentPlan.of(bill, Annotations.NONE).numbering();

        assertThat(plan.of(new ProvisionId("one.n20"))).isPresent();
        assertThat(plan.of(new ProvisionId("one.n21"))).isEmpty();
        wordCountsWhatTheBillSays(bill);
    }
}
