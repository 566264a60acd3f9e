package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of one place in the bill of another are named; the library's own places and recipes have none. */
class ForeignWordsTest {

    private static final Path HOME = Path.of("").toAbsolutePath();

    @TempDir
    private Path folder;

    private Terminal.Run check(String file) throws IOException {
        Files.writeString(folder.resolve("jurisdiction.yaml"), file);
        return Terminal.run(HOME, "check", folder.toString());
    }

    @Test
    void noPlaceOfTheLibraryHasAny() {
        assertThat(Terminal.run(HOME, "check").err()).isEmpty();
    }

    @Test
    void theReadyFileForACityOfOnesOwnHasNone() throws IOException {
        Terminal.Run run = check(Files.readString(Path.of("src/test/resources/foreign/our-city.yaml")));

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void namesLawsBodiesMoneyAndFormulasOfOtherPlacesAreNamed() throws IOException {
        Terminal.Run run = check("""
                name: Ruritania
                level: country
                extends: ug
                parameters:
                  country: {value: Ruritania, source: x, verified: no}
                  long-title: {value: "to follow San Francisco, and pay KES 500"}
                  legislature: {value: the Parliament of Kenya, source: x, checked: 2026-11-29, verified: yes}
                changes:
                  - provision: purpose
                    do: extend
                    text: "The Board of Supervisors and the Federal Trade Commission act under the Digital Personal Data Protection Act; the fine is £500 or 20,000 rupees."
                    why: w
                  - provision: purpose
                    do: extend
                    text: "The Lords Spiritual and Temporal, and Commons, agree; so does Ruritania, and so does Parliament."
                    why: w
                """);

        assertThat(run.err())
                .contains("`San Francisco` belongs to `us-ca-san-francisco`")
                .contains("`KES 500` belongs to `ke`")
                .contains("`Kenya` belongs to `ke`")
                .contains("`Board of Supervisors` belongs to `us-ca-san-francisco`")
                .contains("`Federal Trade Commission` belongs to `us`")
                .contains("`Digital Personal Data Protection Act` belongs to `in`")
                .contains("`£500` belongs to `gb`")
                .contains("`20,000 rupees` belongs to `in`")
                .contains("`Lords Spiritual and Temporal` belongs to `gb`")
                .contains("The clause `ugandan-policy` was written for `ug`, not for")
                .doesNotContain("`Ruritania`", "`Parliament` ");
    }

    @Test
    void inKoreanToo() throws IOException {
        Terminal.Run run = check("""
                name: {ko: 나라국}
                level: country
                extends: kr
                changes:
                  - provision: purpose
                    do: extend
                    text: {ko: "서울특별시의회의 의결과 「지방자치법」 제28조제1항 본문에 따른다."}
                    why: w
                """);

        assertThat(run.err()).contains("`서울특별시의회` belongs to `kr-11`");
    }

    @Test
    void whatSomebodyHasSeenAndAcceptedIsNotRepeated() throws IOException {
        Terminal.Run run = check("""
                name: Ruritania
                level: country
                extends: gb
                without: [extent]
                parameters: {long-title: {value: Learn from San Francisco.}}
                accepted: [{rule: foreign-words, words: San Francisco, why: named on purpose}]
                """);

        assertThat(run.err()).doesNotContain("San Francisco");
    }
}
