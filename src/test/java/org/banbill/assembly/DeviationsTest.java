package org.banbill.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banbill.assembly.OwnPlace.Drafted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing untrue is said of a demand: each way to weaken one is named, and what weakens none is not. */
class DeviationsTest {

    private static OwnPlace kingdom() {
        return OwnPlace.extending("gb");
    }

    private static String status(Drafted drafted, String demand) {
        return drafted.status(demand).split(" ", 2)[0];
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // an exception in a core clause
                "{provision: public-authorities, do: extend, text: \"{{ref .ban}} does not apply to the police.\", why: w} | exception | L2/public-bodies",
                "{provision: public-authorities, do: extend, text: \"Nothing in {{this act}} binds a soldier.\", why: w} | exception | L2/private-bodies",
                "{provision: public-authorities, do: extend, text: \"The police may use a camera network at borders.\", why: w} | exception | L2/public-bodies",
                // in an own clause
                "{provision: public-authorities, do: add, heading: H, text: \"Schools are exempt.\", why: w} | exception | S1",
                // by removal
                "{provision: public-authorities.ban.have, do: remove, why: w} | core-changed | L2/public-bodies",
                // in a definition
                "{provision: definitions.supplier, do: replace, text: \"means a person who sells, other than a small business\", why: w} | exception | P2",
            })
    void aPlantedWeakeningIsNamed(String change, String rule, String demand) {
        Drafted drafted = kingdom().changes("- " + change).draft("en-GB");

        assertThat(drafted.rules()).contains(rule);
        assertThat(status(drafted, demand.split("/", 2)[0])).isEqualTo("weakened");
    }

    @ParameterizedTest
    @CsvSource({
        "deletion-period, 90 years",
        "minimum-compensation, 0",
        "penalty-turnover, 0",
    })
    void aValueThatEmptiesAProvisionIsAFinding(String parameter, String value) {
        Drafted drafted = kingdom()
                .says("parameters: {" + parameter + ": {value: " + value + "}}")
                .draft("en-GB");

        assertThat(drafted.finding("out-of-bounds")).contains("`" + parameter + "` is `" + value + "`", "Touched: ");
        assertThat(drafted.result().orElseThrow().coverage().demands())
                .filteredOn(entry -> entry.why().contains(parameter))
                .isNotEmpty()
                .allMatch(entry -> entry.status() == Coverage.Status.WEAKENED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{provision: inference.ban, do: extend, text: infer from a walk what that person intends, why: w}",
                "{provision: inference.ban, do: extend, text: \"infer a mood, except of an actor on a stage\", why: w}",
                "{provision: public-authorities, do: extend, text: \"A [[public authority]] {{must not}} hire such a service unless a court is heard.\", why: w}",
                "{provision: public-authorities, do: replace, heading: Public bodies, why: w}",
            })
    void aNewBanIsNeverSaidToWeaken(String change) {
        Drafted plain = kingdom().draft("en-GB");
        Drafted drafted = kingdom().changes("- " + change).draft("en-GB");

        assertThat(drafted.rules()).doesNotContain("exception");
        assertThat(statuses(drafted)).isEqualTo(statuses(plain));
    }

    @ParameterizedTest
    @CsvSource({"gb, en-GB", "us, en-US", "eu, en-GB", "kr, ko", "kr-11, ko", "us-ca-san-francisco, en-US"})
    void theUnchangedLibraryHasNoFalseAlarm(String place, String language) {
        Drafted drafted = OwnPlace.ofLibrary(place, language);

        assertThat(drafted.rules()).doesNotContain("exception", "core-changed", "out-of-bounds");
        assertThat(drafted.result().orElseThrow().coverage().demands())
                .allMatch(entry -> entry.deviations().isEmpty());
    }

    @Test
    void otherWordsAreForAPersonToJudgeAndBothTextsAreShown() {
        Drafted drafted = OwnPlace.ofSmallLibrary()
                .changes("- {provision: device-ban.ban.use, do: replace, text: \"run a [[device]]\", why: w}")
                .draft();

        assertThat(drafted.status("D1"))
                .isEqualTo("changed device-ban.ban.use has other words: “run a device”, model: “use a device”");
    }

    @Test
    void anOwnClauseInThePlaceOfTheModelsIsHeldAgainstIt() {
        Drafted drafted = OwnPlace.ofSmallLibrary()
                .file("clauses/bans/device-ban/clause.yaml", "meets: {D1/use: [ban.use], D1/sale: [ban.sale]}\n")
                .file("clauses/bans/device-ban/en.yaml", """
                        heading: Ban
                        note: x
                        provisions:
                          - id: ban
                            text: A person {{must not}}
                            join: or
                            items:
                              - {id: use, text: "use a [[device]], except at work"}
                              - {id: sale, text: "sell [[devices]] for {{price}} or more"}
                        """)
                .draft();

        assertThat(drafted.status("D1")).startsWith("weakened").contains("except");
        assertThat(drafted.finding("core-changed")).contains("own/clauses/bans/device-ban/en.yaml:4:5 warning");
        assertThat(drafted.finding("exception")).contains("“except”", "Touched: D1.");
    }

    @Test
    void anOwnDefinitionInThePlaceOfTheModelsIsHeldAgainstIt() {
        Drafted drafted = OwnPlace.ofSmallLibrary()
                .file("clauses/terms/device/term.yaml", "{}\n")
                .file(
                        "clauses/terms/device/en.yaml",
                        "term: device\nforms: [devices]\ndefinition: {text: means a drone}\n")
                .draft();

        assertThat(drafted.status("D1")).startsWith("weakened").contains("definitions.device");
        assertThat(drafted.finding("core-changed")).contains("definitions.device");
    }

    @Test
    void anAcceptedWarningIsNotRepeatedAndTheDemandStaysWhatItIs() {
        OwnPlace place = OwnPlace.ofSmallLibrary()
                .changes(
                        "- {provision: device-ban.ban.use, do: replace, text: \"run a [[device]], except at work\", why: w}")
                .says("""
                        accepted:
                          - {rule: core-changed, provision: device-ban.ban.use, why: seen}
                          - {rule: exception, provision: device-ban.ban.use, why: seen}
                        """);

        Drafted drafted = place.draft();

        assertThat(drafted.rules()).isEmpty();
        assertThat(drafted.status("D1")).startsWith("weakened");
    }

    @Test
    void anotherLanguageIsReadByItsOwnWords() {
        Drafted drafted = OwnPlace.ofSmallLibrary()
                .changes("- {provision: device-ban.report, do: add, text: {ko: 이 법은 경찰에 적용하지 아니한다.}, why: w}")
                .draft("ko");

        assertThat(drafted.finding("exception")).contains("적용하지 아니");
        assertThat(drafted.status("D1")).startsWith("weakened");
    }

    private static List<String> statuses(Drafted drafted) {
        return drafted.result().orElseThrow().coverage().demands().stream()
                .map(entry -> entry.demand() + " " + entry.status().id())
                .toList();
    }
}
