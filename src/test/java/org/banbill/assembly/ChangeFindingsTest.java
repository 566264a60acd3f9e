package org.banbill.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.assembly.OwnPlace.Drafted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of changes: in which languages they are, what they do to the core and to the demands. */
class ChangeFindingsTest {

    private OwnPlace place(String changes) {
        return OwnPlace.ofSmallLibrary().changes(changes);
    }

    @Test
    void inAnotherLanguageTheTextOfTheLibraryStays() {
        OwnPlace place = place("""
                - {provision: start.day, do: replace, text: {ko: 내일부터 시행한다.}, after: {en: Full out.}, why: w}
                """);

        assertThat(place.draft("ko").lines("start")).contains("start.day = 내일부터 시행한다.");
        Drafted english = place.draft("en");
        assertThat(english.lines("start"))
                .contains("start.day = This Act comes into force on 1 January 2027. … Full out.");
        assertThat(english.finding("change-in-other-language"))
                .isEqualTo("own/jurisdiction.yaml:5:3 warning change-in-other-language: The change of `start.day` gives"
                        + " its text in ko only: in `en` the text stays as it is. Add `en: …` under `text`.");
    }

    @Test
    void whatIsAddedInAnotherLanguageIsLeftOutAndCanStillBeNamed() {
        OwnPlace place = place("""
                - {provision: start.day, do: add, id: more, text: {ko: 더}, why: w}
                - {provision: start.more, do: extend, id: item, text: {ko: 하나}, why: w}
                - {provision: start.more, do: add, id: both, text: {ko: 둘, en: Both.}, why: w}
                - {provision: start, do: add, id: own, heading: {ko: 새 조, en: New}, text: {ko: 새로운 것}, why: w}
                - {provision: own.text, do: add, text: {ko: 또}, why: w}
                """);

        assertThat(place.draft("ko").lines())
                .contains("start.more = (2) 더", "start.more.item = (a) 하나", "own.text = (1) 새로운 것");
        Drafted english = place.draft("en");
        assertThat(english.lines())
                .contains("start.both = (2) Both.")
                .noneMatch(line -> line.startsWith("start.more") || line.startsWith("own"));
        assertThat(english.rules()).containsOnly("change-in-other-language");
    }

    @Test
    void aTextInNoLanguageOfThePlaceIsAnError() {
        Drafted drafted = place("""
                - {provision: start.day, do: replace, text: {fr: demain}, why: w}
                """).draft();

        assertThat(drafted.finding("missing-text")).contains("own/jurisdiction.yaml:5:3 error");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{provision: device-ban.ban, do: replace, text: x, why: w}                             | core-changed",
                "{provision: device-ban.ban, do: replace, heading: x, why: w}                          | core-changed",
                "{provision: device-ban.ban, do: replace, join: and, why: w}                           | core-changed",
                "{provision: device-ban.ban, do: replace, after: x, why: w}                            | core-changed",
                "{provision: device-ban, do: replace, heading: x, why: w}                              | core-changed",
                "{provision: device-ban.ban.sale, do: remove, why: w}                                  | core-changed",
                "{provision: device-ban, do: remove, why: w}                                           | core-changed",
                "{provision: device-ban.ban.sale, do: move, of: start.day, why: w}                     | core-changed",
                "{provision: device-ban.ban.sale, do: move, of: device-ban.report, why: w}             | core-changed",
                "{provision: device-ban.ban.sale, do: move, of: device-ban.ban.use, why: w}            | ",
                "{provision: device-ban, do: move, of: start, why: w}                                  | ",
                "{provision: device-ban.ban.use, do: add, text: x, why: w}                             | core-extended",
                "{provision: device-ban.ban, do: extend, text: x, why: w}                              | core-extended",
                "{provision: start.day, do: add, text: X., why: w}                                     | ",
                "{provision: device-ban, do: add, heading: H, text: X., why: w}                        | ",
                "{provision: start.day, do: replace, text: X., why: w}                                 | ",
            })
    void whatTouchesTheCoreIsTold(String change, String rule) {
        List<String> told = place("- " + change).draft().rules().stream()
                .filter(known -> known.startsWith("core-"))
                .toList();
        assertThat(told).isEqualTo(Optional.ofNullable(rule).map(List::of).orElse(List.of()));
    }

    @Test
    void movingIntoTheCoreAddsToIt() {
        assertThat(place("""
                                - {provision: start.day, do: add, id: more, text: More., why: w}
                                - {provision: start.more, do: move, of: device-ban.report, why: w}
                                """).draft().rules()).containsExactly("core-extended");
    }

    @Test
    void whatAChangeAddedToTheCoreCanBeChangedAgain() {
        assertThat(place("""
                                - {provision: device-ban.ban, do: extend, id: more, text: more, why: w}
                                - {provision: device-ban.ban.more, do: replace, text: less, why: w}
                                """).draft().rules()).containsExactly("core-extended");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{provision: device-ban.ban.use, do: replace, text: \"run a [[device]]\", why: w} | changed",
                "{provision: device-ban.ban, do: replace, join: and, why: w}                      | weakened",
                "{provision: device-ban.ban.sale, do: remove, why: w}                             | weakened",
                "{provision: definitions.device, do: replace, text: means a thing, why: w}        | changed",
                "{provision: definitions.device.hears, do: remove, why: w}                        | weakened",
                "{provision: device-ban.ban, do: replace, heading: x, why: w}                     | met",
                "{provision: device-ban, do: replace, heading: x, why: w}                         | met",
                "{provision: device-ban.ban, do: extend, text: x, why: w}                         | met",
                "{provision: definitions.device, do: extend, text: x, why: w}                     | met",
                "{provision: device-ban.ban.sale, do: move, of: start.day, why: w}                | changed",
                "{provision: device-ban, do: remove, why: w}                                      | missing",
            })
    void aDemandIsMetAsFarAsItsProvisionsAreTheLibrarys(String change, String status) {
        assertThat(place("- " + change).draft().status("D1")).startsWith(status);
    }

    @Test
    void anUnusedDefinitionCannotBeChangedUnseen() {
        Drafted drafted = OwnPlace.ofSmallLibrary()
                .file("clauses/terms/machine/term.yaml", "{}\n")
                .file("clauses/terms/machine/en.yaml", "term: machine\ndefinition: {text: means what moves}\n")
                .changes("""
                        - {provision: definitions.machine, do: replace, text: means what stands, why: w}
                        """)
                .draft();

        assertThat(drafted.finding("unused-change")).contains("own/jurisdiction.yaml:5:3 warning");
    }

    @Test
    void changesOfAClauseThatIsLeftOutOnPurposeRest() {
        OwnPlace place = place("""
                - {provision: start.day, do: replace, text: Now., why: w}
                - {provision: device-ban.report, do: move, of: start.day, why: w}
                """);

        Drafted drafted = place.draft(
                "en",
                request -> new DraftRequest(
                        request.place(),
                        request.language(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(),
                        List.of(),
                        List.of("start"),
                        Map.of()));

        assertThat(drafted.rules()).isEmpty();
        assertThat(drafted.lines()).noneMatch(line -> line.startsWith("start"));
    }

    @Test
    void changesCannotBuildWithoutEnd() {
        StringBuilder changes = new StringBuilder();
        StringBuilder name = new StringBuilder("start.day");
        for (int depth = 0; depth < 30; depth++) {
            changes.append("- {provision: ").append(name).append(", do: extend, id: a, text: x, why: w}\n");
            name.append(".a");
        }

        assertThat(place(changes.toString()).draft().rules()).contains("bad-change");
    }

    @Test
    void manyChangesTakeNoLongTime() {
        String changes = "- {provision: start.day, do: extend, text: x, why: w}\n".repeat(5000) + "- {provision: \""
                + ".".repeat(300_000) + "\", do: remove, why: w}\n";

        assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> assertThat(place(changes).draft().rules()).contains("unknown-provision"));
    }
}
