package org.banbill.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banbill.assembly.OwnPlace.Drafted;
import org.banbill.bill.Block;
import org.banbill.bill.ContentsEntry;
import org.junit.jupiter.api.Test;

/** What stands behind the body: numbers, citations, pages and contents of its own. */
class SchedulesTest {

    private static final String OUTLINE = """
            title: Act with schedules
            contents:
              - group: final
                level: part
                heading: Final
                clauses: [pointing]
            schedules:
              - {group: rules, level: schedule, heading: Rules, introduced-by: pointing.first, clause-level: schedule-heading, clauses: [cameras, lists]}
            """;
    private static final String SECOND =
            "  - {group: sums, level: schedule, heading: Sums, clause-level: schedule-heading, clauses: [money]}\n";

    private static Drafted draft(String outline) {
        return OwnPlace.extending("gb")
                .says("outline: with-schedules")
                .file("clauses/outlines/with-schedules.yaml", outline)
                .file("clauses/final/pointing/clause.yaml", "precedents: []\n")
                .file("clauses/final/pointing/en.yaml", """
                        heading: Schedules
                        note: x
                        provisions:
                          - {id: first, text: "{{ref group:rules}} has effect; see {{ref lists.hand.deep}}."}
                          - {id: second, text: "Obey {{ref cameras.small and lists.hand}}."}
                        """)
                .file("clauses/final/cameras/clause.yaml", "precedents: []\n")
                .file("clauses/final/cameras/en.yaml", """
                        heading: Cameras
                        note: x
                        provisions:
                          - {id: small, text: Small ones.}
                          - {id: big, text: "Big ones, as {{ref .small}} and {{ref pointing.first}} say."}
                        """)
                .file("clauses/final/lists/clause.yaml", "precedents: []\n")
                .file("clauses/final/lists/en.yaml", """
                        heading: Lists
                        note: x
                        provisions:
                          - id: hand
                            text: By hand
                            join: or
                            items: [{id: plain, text: plain}, {id: deep, text: deep}]
                        """)
                .file("clauses/final/money/clause.yaml", "precedents: []\n")
                .file("clauses/final/money/en.yaml", """
                        heading: Money
                        note: x
                        provisions: [{id: sum, text: A sum.}]
                        """)
                .draft("en-GB");
    }

    @Test
    void oneScheduleHasNoNumber() {
        assertThat(draft(OUTLINE).lines())
                .contains(
                        "pointing.first = (1) The Schedule has effect; see paragraph 3(2) of the Schedule.",
                        "pointing.second = (2) Obey paragraphs 1 and 3 of the Schedule.",
                        "group:rules = Schedule Rules Section 1(1)",
                        "cameras = Cameras",
                        "cameras.small = 1 Small ones.",
                        "cameras.big = 2 Big ones, as paragraph 1 and section 1(1) say.",
                        "lists.hand = 3 By hand—",
                        "lists.hand.deep = (2) deep.");
    }

    @Test
    void severalAreCountedEachWithParagraphsOfItsOwnOnAPageOfItsOwn() {
        Drafted drafted = draft(OUTLINE + SECOND);

        assertThat(drafted.lines())
                .contains(
                        "pointing.first = (1) Schedule 1 has effect; see paragraph 3(2) of Schedule 1.",
                        "group:rules = Schedule 1 Rules Section 1(1)",
                        "group:sums = Schedule 2 Sums",
                        "money.sum = 1 A sum.");
        List<Block> blocks = drafted.bill().blocks();
        int body = indexOfBody(blocks);
        assertThat(blocks.subList(body + 1, body + 5))
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly("PageBreak", "Text", "PageBreak", "Text");
        assertThat(ContentsEntry.of(drafted.bill()))
                .extracting(ContentsEntry::text)
                .contains("Schedule 1 Rules", "Schedule 2 Sums");
    }

    private static int indexOfBody(List<Block> blocks) {
        for (int index = 0; index < blocks.size(); index++) {
            if (blocks.get(index) instanceof Block.Text) {
                return index;
            }
        }
        throw new AssertionError("no text");
    }
}
