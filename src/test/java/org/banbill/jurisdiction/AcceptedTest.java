package org.banbill.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.banbill.source.SourceFile;
import org.banbill.source.YamlReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A warning that somebody has seen is silenced for what it was told of, and for nothing else. */
class AcceptedTest {

    private final Findings findings = new Findings();

    private List<Accepted> read(String entry) {
        return Accepted.readAll(
                YamlReader.read(new SourceFile("a.yaml", "accepted:\n  - " + entry + "\n"), findings)
                        .orElseThrow(),
                findings);
    }

    @Test
    void itIsOfOneRuleAndOneThing() {
        Accepted accepted = read("{rule: exception, provision: bans.added-1, why: The court asked}")
                .get(0);

        assertThat(accepted.isOf(Rule.EXCEPTION, "bans.added-1")).isTrue();
        assertThat(accepted.isOf(Rule.EXCEPTION, "bans.added-2")).isFalse();
        assertThat(accepted.isOf(Rule.CORE_CHANGED, "bans.added-1")).isFalse();
        assertThat(accepted.why()).isEqualTo("The court asked");
        assertThat(accepted.position()).hasToString("a.yaml:2:5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{rule: out-of-bounds, parameter: deletion-period, why: w} | deletion-period",
                "{rule: foreign-words, words: San Francisco, why: w}      | San Francisco",
                "{rule: core-changed, provision: bans.use, why: w}        | bans.use",
            })
    void whatItIsOfHasAKeyForEachKindOfThing(String entry, String of) {
        assertThat(read(entry)).extracting(Accepted::of).containsExactly(of);
        assertThat(findings.inReadingOrder()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{rule: unknown-key, provision: a, why: w} | WRONG_TYPE",
                "{rule: excepton, provision: a, why: w}    | WRONG_TYPE",
                "{rule: exception, why: w}                 | MISSING_KEY",
                "{rule: exception, provision: a}           | MISSING_KEY",
                "{provision: a, why: w}                    | MISSING_KEY",
                "{rule: exception, provision: a, why: w, until: 2027} | UNKNOWN_KEY",
            })
    void whatBreaksATextOrSaysTooLittleIsRefused(String entry, Rule told) {
        List<Accepted> read = read(entry);

        assertThat(findings.inReadingOrder())
                .extracting(finding -> finding.rule())
                .containsExactly(told);
        assertThat(read).hasSize(told == Rule.UNKNOWN_KEY ? 1 : 0);
    }
}
