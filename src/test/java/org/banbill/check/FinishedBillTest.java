package org.banbill.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.banbill.bill.Bills.reference;
import static org.banbill.bill.Bills.unit;
import static org.banbill.bill.Bills.words;

import java.util.List;
import org.banbill.bill.Bill;
import org.banbill.bill.Bills;
import org.banbill.bill.Block;
import org.banbill.bill.BritishBill;
import org.banbill.bill.Form;
import org.banbill.bill.Inline;
import org.banbill.bill.KoreanBill;
import org.banbill.bill.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinishedBillTest {

    private static final Form FORM = BritishBill.form();

    private static List<String> found(String language, Provision... provisions) {
        Bill bill = Bills.bill(FORM, language, List.of(), new Block.Text(List.of(provisions)));
        return FinishedBill.check(bill).stream()
                .map(finding -> finding.rule().id())
                .toList();
    }

    private static Provision section(String text) {
        return unit(FORM, "ban", "section", 1, "Ban", text);
    }

    @Test
    void billsThatAreInOrderPass() {
        assertThat(FinishedBill.check(BritishBill.bill())).isEmpty();
        assertThat(FinishedBill.check(KoreanBill.bill())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a {{slot}} here", "a [[term]]", "fill in ____", "article {n}", "and so on ……"})
    void whatAFormLeavesBehindIsFound(String text) {
        assertThat(found("en", section(text))).containsExactly("left-over-mark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[The Schedule]", "a_b", "wait … then", "{1}"})
    void singleSignsMayStand(String text) {
        assertThat(found("en", section(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 'the 공공기관 must', foreign-text",
        "ko, 'a public authority must not 한다', foreign-text",
        "ru, 'орган must not process any data', foreign-text",
    })
    void wordsOfAnotherLanguageAreFound(String language, String text, String rule) {
        assertThat(found(language, section(text))).containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource({"ko, '유럽연합의 General Data Protection 규정'", "en, 'the α of § 5 and 30 µg'", "ko, '個人情報 보호법'"})
    void namesAndSignsOfAnotherLanguageMayStand(String language, String text) {
        assertThat(found(language, section(text))).isEmpty();
    }

    @Test
    void theyAreFoundInHeadingsItemsAndClosingWordsToo() {
        Provision item = unit(FORM, "ban.a", "section", 2, "", "한국어");
        assertThat(found("en", unit(FORM, "ban", "section", 1, "제목", "text"))).containsExactly("foreign-text");
        assertThat(found("en", unit(FORM, "ban", "section", 1, "", "text", item)))
                .containsExactly("foreign-text");
        assertThat(found("en", Bills.withAfter(section("text"), "{{x}}"))).containsExactly("left-over-mark");
    }

    @Test
    void aProvisionWithoutWordsIsFoundUnlessItHasItems() {
        Provision empty = unit(FORM, "ban", "section", 1, "Ban", "");
        Provision withItem = unit(FORM, "ban", "section", 1, "Ban", "", unit(FORM, "ban.a", "section", 1, "", "x"));

        assertThat(found("en", empty)).containsExactly("empty-provision");
        assertThat(found("en", withItem)).isEmpty();
        assertThat(found("en", Bills.withAfter(empty, "after"))).isEmpty();
    }

    @Test
    void aReferenceMustPointToAProvisionOfTheBill() {
        List<Inline> there = List.of(words("see "), reference("ban", "section 1"));
        List<Inline> gone = List.of(words("see "), reference("other", "section 9"));

        assertThat(found("en", unit(FORM, "ban", "section", 1, "", there))).isEmpty();
        assertThat(found("en", unit(FORM, "ban", "section", 1, "", gone))).containsExactly("dangling-reference");
    }

    @Test
    void valuesThatNobodyVerifiedAreNamedOnce() {
        List<Inline> text = List.of(
                new Inline.Value("court", "the court", false),
                new Inline.Value("court", "the court", false),
                new Inline.Value("country", "Here", true));
        Bill bill = Bills.bill(
                FORM,
                "en",
                List.of(),
                new Block.Line("part", List.of(new Inline.Value("title", "T", false))),
                new Block.Text(List.of(unit(FORM, "ban", "section", 1, "", text))));

        assertThat(FinishedBill.unverified(bill)).containsExactly("title", "court");
    }
}
