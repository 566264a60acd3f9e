package org.banbill.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.banbill.assembly.OwnPlace.Drafted;
import org.junit.jupiter.api.Test;

/** What changes do to provisions. */
class ProvisionChangesTest {

    private Drafted draft(String changes) {
        return OwnPlace.whereSubsectionsHaveHeadings().changes(changes).draft();
    }

    @Test
    void replacesEachPartByItselfAndLeavesTheOthers() {
        Drafted drafted = draft("""
                - {provision: device-ban.ban, do: replace, text: "Nobody may", why: w}
                - {provision: device-ban.ban, do: replace, after: or whatever, why: w}
                - {provision: device-ban.ban, do: replace, join: and, why: w}
                - {provision: device-ban.report, do: replace, heading: Telling, why: w}
                """);

        assertThat(drafted.lines("device-ban.ban"))
                .containsExactly(
                        "device-ban.ban = (1) In general Nobody may— … or whatever.",
                        "device-ban.ban.use = (a) use a device; and",
                        "device-ban.ban.sale = (b) sell devices for KRW 30,000,000 or more");
        assertThat(drafted.lines("device-ban.report").get(0))
                .startsWith("device-ban.report = (2) Telling A person who");
    }

    @Test
    void anEmptyTextTakesAPartAway() {
        Drafted drafted = draft("""
                - {provision: device-ban.ban, do: replace, heading: "", text: "", why: w}
                - {provision: device-ban.ban, do: replace, after: and more, why: w}
                - {provision: device-ban.ban, do: replace, after: '', why: w}
                """);

        assertThat(drafted.lines("device-ban.ban").get(0)).isEqualTo("device-ban.ban = (1)");
    }

    @Test
    void addsBesideAProvisionOnTheSameLevel() {
        Drafted drafted = draft("""
                - {provision: device-ban.ban.use, do: add, text: "lend a [[device]]", why: w}
                - {provision: device-ban.ban.use, do: add, place: before, id: make, text: make one, why: w}
                - {provision: device-ban.report, do: add, heading: Costs, text: It costs nothing., after: x, join: or, why: w}
                """);

        assertThat(drafted.lines("device-ban"))
                .containsSubsequence(
                        "device-ban.ban.make = (a) make one;",
                        "device-ban.ban.use = (b) use a device;",
                        "device-ban.ban.added-1 = (c) lend a device; or",
                        "device-ban.ban.sale = (d) sell devices for KRW 30,000,000 or more.",
                        "device-ban.added-1 = (3) Costs It costs nothing. … x");
    }

    @Test
    void whatHasNoIdGetsOneThatIsFree() {
        Drafted drafted = draft("""
                - {provision: device-ban.ban.use, do: add, id: added-1, text: one, why: w}
                - {provision: device-ban.ban, do: extend, text: two, why: w}
                - {provision: device-ban.ban, do: extend, text: three, why: w}
                """);

        assertThat(drafted.lines("device-ban.ban"))
                .contains("device-ban.ban.added-2 = (d) two; or", "device-ban.ban.added-3 = (e) three.");
    }

    @Test
    void extendsAtTheEndOrAtTheBeginning() {
        Drafted drafted = draft("""
                - {provision: device-ban.ban, do: extend, id: last, text: last, why: w}
                - {provision: device-ban.ban, do: extend, place: first, id: first, text: first, why: w}
                - {provision: device-ban, do: extend, id: end, heading: H, text: Text., after: full out, join: and, why: w}
                """);

        assertThat(drafted.lines("device-ban"))
                .containsSubsequence(
                        "device-ban.ban.first = (a) first;",
                        "device-ban.ban.use = (b) use a device;",
                        "device-ban.ban.last = (d) last.",
                        "device-ban.end = (3) H Text. … full out");
    }

    @Test
    void aLaterChangeReachesWhatAnEarlierOneMade() {
        Drafted drafted = draft("""
                - {provision: device-ban.ban.use, do: add, id: keep, text: keep, join: or, why: w}
                - {provision: device-ban.ban.keep, do: extend, id: home, text: at home, why: w}
                - {provision: device-ban.ban.keep.home, do: add, id: work, text: at work, why: w}
                - {provision: device-ban.ban.keep.work, do: replace, text: at school, why: w}
                - {provision: device-ban.ban.keep, do: move, of: device-ban.ban.use, place: before, why: w}
                - {provision: device-ban.ban.use, do: remove, why: w}
                - {provision: device-ban.report, do: replace, text: "See {{ref .ban.keep.work}}.", why: w}
                """);

        assertThat(drafted.lines("device-ban"))
                .containsSubsequence(
                        "device-ban.ban.keep = (a) keep—",
                        "device-ban.ban.keep.home = (i) at home; or",
                        "device-ban.ban.keep.work = (ii) at school; or",
                        "device-ban.ban.sale = (b) sell devices for KRW 30,000,000 or more.",
                        "device-ban.report = (2) Report See subsection (1)(a)(ii).");
    }

    @Test
    void movesBesideANewNeighbour() {
        assertThat(draft("""
                                - {provision: device-ban.ban.sale, do: move, of: device-ban.ban.use, place: before, why: w}
                                """).lines("device-ban.ban"))
                .containsSubsequence(
                        "device-ban.ban.sale = (a) sell devices for KRW 30,000,000 or more; or",
                        "device-ban.ban.use = (b) use a device.");
    }

    @Test
    void referencesFollowWhatMovesToAnotherClauseAndWhatItNamesStays() {
        Drafted drafted = draft("""
                - {provision: start.day, do: add, id: see, text: "See {{ref device-ban.report}} and {{ref device-ban}}.", why: w}
                - {provision: device-ban.report, do: move, of: start.see, why: w}
                - {provision: device-ban.ban, do: replace, text: "But for {{ref .report}}, nobody may", why: w}
                """);

        assertThat(drafted.lines())
                .containsSubsequence(
                        "device-ban.ban = But for section 3(3), nobody may—",
                        "start.see = (2) See subsection (3) and section 2.",
                        "start.report = (3) Report A person who breaches section 2 must tell the Office within 30 days, as"
                                + " section 2(a) says.");
    }

    @Test
    void whatMovesIsStillFoundByItsEarlierName() {
        Drafted drafted = draft("""
                - {provision: device-ban.report, do: move, of: start.day, why: w}
                - {provision: device-ban.report, do: replace, text: Short., why: w}
                - {provision: start.report, do: replace, heading: Head, why: w}
                """);

        assertThat(drafted.lines("start")).contains("start.report = (2) Head Short.");
    }

    @Test
    void whatMovesAmongNeighboursOfItsIdGetsAnotherOne() {
        Drafted drafted = draft("""
                - {provision: start.day, do: add, id: report, text: Taken., why: w}
                - {provision: device-ban.report, do: move, of: start.day, why: w}
                - {provision: device-ban.report, do: replace, text: Moved., why: w}
                """);

        assertThat(drafted.lines("start")).contains("start.report-2 = (2) Report Moved.", "start.report = (3) Taken.");
    }

    @Test
    void removesWithAllThatIsInIt() {
        Drafted drafted = draft("""
                - {provision: device-ban.report, do: remove, why: w}
                - {provision: device-ban.ban.sale, do: remove, why: w}
                """);

        assertThat(drafted.lines("device-ban"))
                .containsExactly(
                        "device-ban = 2 Ban",
                        "device-ban.ban = A person must not—",
                        "device-ban.ban.use = (a) use a device.");
    }

    @Test
    void aReferenceToWhatWasRemovedIsToldWithTheChange() {
        Drafted drafted = draft("""
                - {provision: device-ban.ban.use, do: remove, why: w}
                """);

        assertThat(drafted.result()).isEmpty();
        assertThat(drafted.finding("dangling-reference"))
                .isEqualTo("clauses/bans/device-ban/en.yaml:12:95 error dangling-reference: `{{ref .ban.use}}` names a"
                        + " provision that the change at own/jurisdiction.yaml:5:3 removes. Replace the words of"
                        + " `device-ban.report` by a change too.");
    }

    @Test
    void eachWordComesFromTheTextOfTheChangeThatMadeIt() {
        Drafted drafted = draft("""
                - provision: device-ban.ban
                  do: replace
                  text: Nobody may
                  why: w
                - provision: device-ban.ban.use
                  do: add
                  id: keep
                  text: keep
                  why: w
                - provision: device-ban
                  do: replace
                  heading: Devices
                  why: w
                - provision: device-ban.ban.sale
                  do: move
                  of: device-ban.ban.use
                  why: w
                - provision: device-ban
                  do: add
                  id: own
                  heading: Own
                  text: Own.
                  why: w
                """);

        assertThat(drafted.origin("device-ban.ban")).isEqualTo("own/jurisdiction.yaml:7:9");
        assertThat(drafted.origin("device-ban.ban.keep")).isEqualTo("own/jurisdiction.yaml:12:9");
        assertThat(drafted.origin("device-ban")).isEqualTo("own/jurisdiction.yaml:16:12");
        assertThat(drafted.origin("own")).isEqualTo("own/jurisdiction.yaml:25:12");
        assertThat(drafted.origin("own.text")).isEqualTo("own/jurisdiction.yaml:26:9");
        assertThat(drafted.origin("device-ban.ban.sale")).isEqualTo("clauses/bans/device-ban/en.yaml:9:9");
    }

    @Test
    void theAnnotatedCopySaysWhoChangedAProvisionAndWhy() {
        Drafted drafted = draft("""
                - {provision: device-ban.ban.use, do: add, id: keep, text: keep, why: Homes count., by: Anna Kim, on: 2026-11-25}
                - {provision: device-ban.report, do: remove, why: Too much.}
                """);

        assertThat(drafted.bill().commentaries())
                .anySatisfy(commentary -> {
                    assertThat(commentary.provision().path()).isEqualTo("device-ban.ban.keep");
                    assertThat(commentary.note().paragraphs()).containsExactly("✎ Homes count. (Anna Kim, 2026-11-25)");
                })
                .anySatisfy(commentary -> {
                    assertThat(commentary.provision().path()).isEqualTo("device-ban");
                    assertThat(commentary.note().paragraphs()).contains("Closes both ways.", "✎ Too much.");
                });
    }
}
