package org.banbill.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.banbill.assembly.OwnPlace.Drafted;
import org.banbill.bill.Block;
import org.banbill.bill.Form;
import org.banbill.bill.Inline;
import org.banbill.bill.NumberFormat;
import org.banbill.bill.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Provisions that quote another law: its numbers are its own, its marks those of the place. */
class QuotedLawTest {

    private static final String CLAUSE = "precedents: []\n";
    private static final String TWO_UNITS = """
            heading: Amendments
            note: x
            provisions:
              - id: insertion
                text: After section 30 of the Other Act insert
                in-force: {source: a book, checked: 2026-11-29, verified: %s}
                quotes:
                  - id: first
                    level: section
                    number: 30A
                    heading: Cameras
                    items:
                      - {id: rule, text: Section 12 does not apply to a camera.}
                      - id: limits
                        text: A camera is
                        join: or
                        items:
                          - {id: seen, text: what sees}
                          - {id: kept, text: "what keeps, as {{ref .insertion}} of the Ban Act says"}
                  - id: second
                    heading: Lists
                    text: See also section 30A(2)(a).
              - id: other
                text: In section 40 of that Act
                join: and
                in-force: {verified: yes, source: a book, checked: 2026-11-29}
                items:
                  - id: one
                    text: after paragraph (b) insert
                    quotes: [{id: entry, level: paragraph, number: ba, text: "gait,"}]
                  - id: two
                    text: omit subsection (3)
            """;

    private static OwnPlace place(String text) {
        return OwnPlace.extending("gb")
                .says("with: [amending]")
                .file("clauses/final/amending/clause.yaml", CLAUSE)
                .file("clauses/final/amending/en.yaml", text);
    }

    /** The number that the bill gives the amending section. */
    private static String number(Drafted drafted) {
        return drafted.lines("amending").get(0).replaceAll("\\D", "");
    }

    @Test
    void unitsKeepTheNumbersOfTheirLawBetweenTheMarksOfThePlace() {
        Drafted drafted = place(TWO_UNITS.formatted("yes")).draft("en-GB");

        assertThat(drafted.lines("amending.insertion"))
                .containsExactly(
                        "amending.insertion = (1) After section 30 of the Other Act insert—",
                        "amending.insertion.first = “30A Cameras",
                        "amending.insertion.first.rule = (1) Section 12 does not apply to a camera.",
                        "amending.insertion.first.limits = (2) A camera is—",
                        "amending.insertion.first.limits.seen = (a) what sees, or",
                        "amending.insertion.first.limits.kept = (b) what keeps, as section " + number(drafted)
                                + "(1) of the Ban Act says.",
                        "amending.insertion.second = 30B Lists See also section 30A(2)(a).”");
        assertThat(drafted.lines("amending.other"))
                .containsExactly(
                        "amending.other = (2) In section 40 of that Act—",
                        "amending.other.one = (a) after paragraph (b) insert—",
                        "amending.other.one.entry = “(ba) gait,”, and",
                        "amending.other.two = (b) omit subsection (3).");
        assertThat(drafted.rules()).doesNotContain("typed-reference");
    }

    @Test
    void numbersStayWhenTheBillsOwnMove() {
        String before = number(place(TWO_UNITS.formatted("yes")).draft("en-GB"));
        Drafted drafted = place(TWO_UNITS.formatted("yes"))
                .says("without: [severability, extent]")
                .draft("en-GB");

        assertThat(number(drafted)).isNotEqualTo(before);
        assertThat(drafted.lines("amending.insertion"))
                .contains(
                        "amending.insertion.first = “30A Cameras",
                        "amending.insertion.first.limits.kept = (b) what keeps, as section " + number(drafted)
                                + "(1) of the Ban Act says.");
    }

    @Test
    void aChangeReachesQuotedUnitsAndAddsOnesThatCountOn() {
        Drafted drafted = place(TWO_UNITS.formatted("yes")).changes("""
                        - {provision: amending.insertion.first.rule, do: replace, text: Section 12 applies., why: w}
                        - {provision: amending.other.one.entry, do: add, text: "voice,", why: w}
                        """).draft("en-GB");

        assertThat(drafted.lines("amending"))
                .contains(
                        "amending.insertion.first.rule = (1) Section 12 applies.",
                        "amending.other.one.entry = “(ba) gait,",
                        "amending.other.one.added-1 = (bb) voice,”, and");
    }

    @Test
    void whatNobodyReadPrintsWithAMarkAndStandsOnTheChecklist() {
        Drafted drafted = place(TWO_UNITS.formatted("no")).draft("en-GB");

        Provision amending = Objects.requireNonNull(
                drafted.bill().byId().get(new org.banbill.bill.ProvisionId("amending.insertion")));
        assertThat(amending.text())
                .filteredOn(Inline.Value.class::isInstance)
                .containsExactly(new Inline.Value("amending.insertion", "", false));
        assertThat(drafted.bill().blocks().toString())
                .contains("Law in force that clause " + number(drafted) + "(1) amends");
    }

    /** 신ㆍ구조문대비표: a law stands in one table, whatever number of provisions amend it. */
    @Test
    void aLawThatSeveralProvisionsAmendHasOneTable() {
        List<String> laws = OwnPlace.ofLibrary("kr", "ko").bill().blocks().stream()
                .filter(Block.Line.class::isInstance)
                .map(Block.Line.class::cast)
                .filter(line -> line.style().equals("comparison-law"))
                .map(line -> Inline.textOf(line.text()))
                .toList();

        assertThat(laws).contains("개인정보 보호법").doesNotHaveDuplicates();
    }

    @Test
    void aLawOfAnotherTraditionHasThatTraditionsUnits() {
        Drafted drafted = place("""
                        heading: Amendments
                        note: x
                        provisions:
                          - id: gdpr
                            text: In Article 9 of the UK GDPR, after paragraph 4 insert
                            in-force: {verified: no}
                            quoted-tradition: eu-regulation
                            quotes:
                              - id: paragraph
                                level: paragraph
                                number: 5
                                text: Paragraph 2 does not apply to
                                join: or
                                items: [{id: a, text: faces}, {id: b, text: gaits}]
                        """).draft("en-GB");

        assertThat(drafted.lines("amending.gdpr.paragraph"))
                .containsExactly(
                        "amending.gdpr.paragraph = “5. Paragraph 2 does not apply to:",
                        "amending.gdpr.paragraph.a = (a) faces; or",
                        "amending.gdpr.paragraph.b = (b) gaits.”");
        assertThat(drafted.bill().form().levels()).containsKey("quoted-eu-regulation-point");
        Form.LevelForm level = drafted.bill().form().level("quoted-eu-regulation-point");
        assertThat(level.isQuoted()).isTrue();
        assertThat(level.numbering()).isEmpty();
    }

    @Test
    void aQuotationSaysWhereTheLawWasRead() {
        assertThat(place("""
                                heading: Amendments
                                note: x
                                provisions:
                                  - id: one
                                    text: After section 1 insert
                                    quotes: [{level: section, number: 1A, text: Words.}]
                                """).draft("en-GB").finding("missing-key")).contains("in-force");
        assertThat(place("""
                                heading: Amendments
                                note: x
                                provisions:
                                  - id: one
                                    text: After section 1 insert
                                    in-force: {verified: yes}
                                    quotes: [{level: sextion, number: 1A, text: Words.}]
                                """).draft("en-GB"))
                .satisfies(drafted -> assertThat(drafted.finding("missing-key")).contains("source and the day"))
                .satisfies(
                        drafted -> assertThat(drafted.finding("unknown-level")).contains("sextion"));
    }

    @ParameterizedTest
    @CsvSource({
        "4, DECIMAL, 5",
        "c, LOWER_LETTER, d",
        "iv, LOWER_ROMAN, v",
        "30A, DECIMAL, 30B",
        "ba, LOWER_LETTER, bb",
        "12의2, DECIMAL, 12의3",
        "나, HANGUL_SYLLABLES, 다",
        "Z, DECIMAL, ZA",
        "2147483647, DECIMAL, 2147483648"
    })
    void numbersOfAnotherLawCountOn(String number, NumberFormat format, String next) {
        assertThat(NumberQuoted.next(number, format)).isEqualTo(next);
    }
}
