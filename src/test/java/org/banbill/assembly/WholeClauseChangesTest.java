package org.banbill.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.banbill.assembly.OwnPlace.Drafted;
import org.junit.jupiter.api.Test;

/** What changes do to clauses, groups and definitions. */
class WholeClauseChangesTest {

    private Drafted draft(String changes) {
        return OwnPlace.ofSmallLibrary().changes(changes).draft();
    }

    @Test
    void replacesTheHeadingOfAClauseAndOfAGroup() {
        assertThat(draft("""
                                - {provision: device-ban, do: replace, heading: Devices, why: w}
                                - {provision: "group:bans", do: replace, heading: The bans, why: w}
                                - {provision: "group:end", do: replace, heading: "", why: w}
                                """).lines())
                .contains("device-ban = 2 Devices", "group:bans = Part 1 The bans", "group:end = Part 2");
    }

    @Test
    void removesAClause() {
        Drafted drafted = draft("""
                - {provision: device-ban, do: remove, why: w}
                """);

        assertThat(drafted.lines())
                .noneMatch(line -> line.startsWith("device-ban"))
                .noneMatch(line -> line.startsWith("group:bans"))
                .contains("group:end = Part 1 End");
        assertThat(drafted.status("D1")).startsWith("missing");
    }

    @Test
    void aClauseThatAnotherNeedsCannotBeRemovedAlone() {
        Drafted drafted = OwnPlace.ofSmallLibrary()
                .file("clauses/final/start/clause.yaml", "requires: [device-ban]\n")
                .file("clauses/final/start/en.yaml", "heading: Start\nnote: x\nprovisions: [{id: day, text: Now.}]\n")
                .changes("""
                        - {provision: device-ban, do: remove, why: w}
                        """)
                .draft();

        assertThat(drafted.rules()).contains("missing-clause");
    }

    @Test
    void movesAClauseToAnotherGroup() {
        assertThat(draft("""
                                - {provision: start, do: move, of: device-ban, place: before, why: w}
                                """).lines())
                .containsSubsequence("group:bans = Part 1 Bans", "start = 2 Commencement", "device-ban = 3 Ban")
                .noneMatch(line -> line.startsWith("group:end"));
    }

    @Test
    void addsAClauseThatLaterChangesComplete() {
        Drafted drafted = draft("""
                - {provision: device-ban, do: add, id: fee, heading: Fee, text: None is due., why: w}
                - {provision: fee.text, do: add, id: back, text: "See {{ref .text}}.", why: w}
                - {provision: fee, do: add, heading: More, text: One more., place: before, why: w}
                - {provision: fee, do: add, id: list, heading: List, text: These, join: and, after: and so on, why: w}
                - {provision: list.text, do: extend, text: one, why: w}
                - {provision: list.text, do: extend, text: two, why: w}
                """);

        assertThat(drafted.lines())
                .containsSubsequence(
                        "device-ban = 2 Ban",
                        "added-1 = 3 More",
                        "added-1.text = One more.",
                        "fee = 4 Fee",
                        "fee.text = (1) None is due.",
                        "fee.back = (2) See subsection (1).",
                        "list = 5 List",
                        "list.text = These— … and so on.",
                        "list.text.added-1 = (a) one; and",
                        "list.text.added-2 = (b) two",
                        "start = 6 Commencement");
    }

    @Test
    void aClauseOfWhichNothingIsLeftIsNotPrinted() {
        assertThat(draft("""
                                - {provision: start.day, do: remove, why: w}
                                """).lines()).noneMatch(line -> line.startsWith("start") || line.startsWith("group:end"));
    }

    @Test
    void changesClausesOfStatements() {
        Drafted drafted = OwnPlace.extending("kr").changes("""
                        - {provision: reasons.threat, do: replace, text: 새 이유임., why: w}
                        - {provision: reasons.threat, do: add, id: more, text: 더 있음., why: w}
                        - {provision: reasons, do: add, id: effects, heading: 효과, text: 효과가 있음., why: w}
                        """).draft("ko");

        assertThat(drafted.lines("reasons")).contains("reasons.threat = 새 이유임.", "reasons.more = 더 있음.");
        assertThat(drafted.lines("effects")).contains("effects.text = 효과가 있음.");
    }

    @Test
    void changesTheDefinitionThatIsPrintedAndGathersTheTermsThatItUses() {
        Drafted drafted = OwnPlace.ofSmallLibrary()
                .file("clauses/terms/machine/term.yaml", "{}\n")
                .file("clauses/terms/machine/en.yaml", "term: machine\ndefinition: {text: means what moves}\n")
                .changes("""
                        - {provision: definitions.device, do: replace, text: "means a [[machine]] that", why: w}
                        - {provision: definitions.device, do: extend, text: smells, why: w}
                        - {provision: definitions.device.hears, do: remove, why: w}
                        """)
                .draft();

        assertThat(drafted.lines("definitions"))
                .containsExactly(
                        "definitions = 1 Definitions",
                        "definitions.terms = In this Act—",
                        "definitions.device = 1. “device” means a machine that—",
                        "definitions.device.sees = (a) sees; or",
                        "definitions.device.added-1 = (b) smells;",
                        "definitions.machine = 2. “machine” means what moves.");
    }

    @Test
    void changesTheVariantThatHoldsForThePlace() {
        Drafted drafted = OwnPlace.ofSmallLibrary()
                .file("clauses/terms/device/term.yaml", "{}\n")
                .file("clauses/terms/device/en.yaml", """
                        term: device
                        forms: [devices]
                        definition: {text: means anything}
                        variants:
                          - when: {level: country}
                            definition: {text: means, items: [{id: one, text: one}]}
                        """)
                .changes("""
                        - {provision: definitions.device.one, do: replace, text: other, why: w}
                        """)
                .draft();

        assertThat(drafted.lines("definitions.device"))
                .containsExactly("definitions.device = 1. “device” means—", "definitions.device.one = (a) other.");
    }

    @Test
    void addsDefinitionsBesideOthersExactlyAsTheyAreWritten() {
        Drafted drafted = draft("""
                - {provision: definitions.device, do: add, id: fee, text: “fee” means a sum, why: w}
                - {provision: definitions.device, do: add, place: before, text: “act” means a deed that, join: or, why: w}
                - {provision: definitions.added-1, do: extend, text: helps, why: w}
                - {provision: definitions.terms, do: extend, id: last, text: “z” means y, why: w}
                - {provision: definitions.terms, do: extend, place: first, id: first, text: “a” means b, why: w}
                - {provision: definitions.fee, do: move, of: definitions.first, place: before, why: w}
                """);

        assertThat(drafted.lines("definitions"))
                .containsSubsequence(
                        "definitions.fee = 1. “fee” means a sum;",
                        "definitions.first = 2. “a” means b;",
                        "definitions.added-1 = 3. “act” means a deed that—",
                        "definitions.added-1.added-1 = (a) helps;",
                        "definitions.device = 4. “device” means a thing that—",
                        "definitions.last = 5. “z” means y.");
    }

    @Test
    void aRemovedDefinitionIsNotPrintedAndItsUsesStay() {
        Drafted drafted = draft("""
                - {provision: definitions.device, do: add, id: fee, text: “fee” means a sum, why: w}
                - {provision: definitions.device, do: remove, why: w}
                """);

        assertThat(drafted.lines("definitions"))
                .containsExactly(
                        "definitions = 1 Definitions",
                        "definitions.terms = In this Act—",
                        "definitions.fee = 1. “fee” means a sum.");
        assertThat(drafted.lines()).contains("device-ban.ban.use = (a) use a device; or");
        assertThat(drafted.finding("removed-definition")).contains("own/jurisdiction.yaml:6:3 warning");
    }

    @Test
    void theClauseOfDefinitionsIsChangedLikeAnyOther() {
        assertThat(draft("""
                                - {provision: definitions.terms, do: replace, text: Here, why: w}
                                - {provision: definitions.terms, do: add, id: reading, text: Read widely., why: w}
                                - {provision: definitions, do: replace, heading: Words, why: w}
                                """).lines("definitions"))
                .contains(
                        "definitions = 1 Words",
                        "definitions.terms = (1) Here—",
                        "definitions.reading = (2) Read widely.");
    }
}
