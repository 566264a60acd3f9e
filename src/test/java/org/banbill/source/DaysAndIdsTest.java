package org.banbill.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must have a form: days, moments, ids. */
class DaysAndIdsTest {

    private final Findings findings = new Findings();

    private static YamlScalar written(String text) {
        return new YamlScalar(text, new SourceFile("a.yaml", text), 0);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, yes, yes",
        "2024-02-29, yes, yes",
        "2026-02-29, no, no",
        "2026-11-25T14:30:00Z, no, yes",
        "2026-11-25T14:30:00+09:00, no, yes",
        "2026-11-25T25:00:00Z, no, no",
        "25.11.2026, no, no",
        "2026-11, no, no",
        "yesterday, no, no",
        "'', no, no"
    })
    void aDayIsOneOfTheCalendarAndAMomentMayHaveItsTime(String text, String isDay, String isMoment) {
        Days.check(written(text), findings);
        assertThat(findings.inReadingOrder()).hasSize(isDay.equals("no") ? 1 : 0);
        assertThat(findings.hasErrors()).isEqualTo(isDay.equals("no"));

        Findings ofMoment = new Findings();
        Days.checkMoment(written(text), ofMoment);
        assertThat(ofMoment.hasErrors()).isEqualTo(isMoment.equals("no"));
    }

    @ParameterizedTest
    @CsvSource({
        "ban, true",
        "a, true",
        "public-authorities, true",
        "l2, true",
        "a-1, true",
        "a1-2b, true",
        "'', false",
        "Ban, false",
        "-ban, false",
        "ban-, false",
        "a--b, false",
        "2a, false",
        "A, false",
        "a-, false",
        "a.b, false",
        "../a, false",
        "a b, false",
        "금지, false",
        "가, false"
    })
    void anIdIsWordsThatLeaveNoFolder(String text, boolean isOne) {
        assertThat(Ids.isOne(text)).isEqualTo(isOne);
        assertThat(Ids.check(text, Position.COMMAND_LINE, findings)).isEqualTo(isOne);
        assertThat(findings.hasErrors()).isNotEqualTo(isOne);
    }

    @Test
    void anIdHasAnEndAndIsToldShortened() {
        assertThat(Ids.isOne("a".repeat(60))).isTrue();
        assertThat(Ids.isOne("a".repeat(61))).isFalse();
        assertThat(Ids.check("a".repeat(61), Position.COMMAND_LINE, findings)).isFalse();
        assertThat(findings.inReadingOrder().get(0).rule()).isEqualTo(Rule.BAD_ID);
        assertThat(findings.inReadingOrder().get(0).toString()).doesNotContain("a".repeat(61));
    }
}
