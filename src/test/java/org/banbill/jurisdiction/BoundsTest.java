package org.banbill.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.banbill.source.MemoryFolder;
import org.banbill.source.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {

    private final Findings findings = new Findings();

    private Bounds bounds(Parameter.Type type, String yaml) {
        MemoryFolder folder = new MemoryFolder("", Map.of("b.yaml", yaml));
        return Bounds.read(type, new Reading().yaml(folder, "b.yaml").orElseThrow(), findings);
    }

    @ParameterizedTest
    @CsvSource({
        "30 days, ''",
        "1 hour, ''",
        "3 months, ''",
        "90 days, ''",
        "13 weeks, > 90 days",
        "91 days, > 90 days",
        "1 year, > 90 days",
        "soon, ''"
    })
    void aDurationIsMeasuredInAnyUnit(String value, String passed) {
        Bounds bounds = bounds(Parameter.Type.DURATION, "most: 90 days\n");

        assertThat(bounds.passedBy(Parameter.Type.DURATION, value, "EUR").orElse(""))
                .isEqualTo(passed);
        assertThat(findings.inReadingOrder()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"99.99, USD, < 100", "100, USD, ''", "500, KRW, < 100000", "100000, KRW, ''", "20, EUR, < 50"})
    void anAmountIsMeasuredInItsOwnMoney(String value, String currency, String passed) {
        Bounds bounds = bounds(Parameter.Type.AMOUNT, "least: {USD: 100, KRW: 100000, other: 50}\n");

        assertThat(bounds.passedBy(Parameter.Type.AMOUNT, value, currency).orElse(""))
                .isEqualTo(passed);
    }

    @Test
    void moneyThatIsNotNamedHasNoBoundWhereNoOtherIs() {
        assertThat(bounds(Parameter.Type.AMOUNT, "least: {USD: 100}\n").passedBy(Parameter.Type.AMOUNT, "1", "EUR"))
                .isEmpty();
    }

    @Test
    void bothEndsAreBounds() {
        Bounds bounds = bounds(Parameter.Type.PERCENT, "{least: 2, most: 10}\n");

        assertThat(bounds.passedBy(Parameter.Type.PERCENT, "1.5", "")).contains("< 2");
        assertThat(bounds.passedBy(Parameter.Type.PERCENT, "2", "")).isEmpty();
        assertThat(bounds.passedBy(Parameter.Type.PERCENT, "10", "")).isEmpty();
        assertThat(bounds.passedBy(Parameter.Type.PERCENT, "10.1", "")).contains("> 10");
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, < 2027-01-01", "2027-01-01, ''", "2031-12-31, ''", "2099-01-01, > 2031-12-31"})
    void aDayIsBeforeOrAfterAnother(String day, String passed) {
        Bounds bounds = bounds(Parameter.Type.DATE, "{least: 2027-01-01, most: 2031-12-31}\n");

        assertThat(bounds.passedBy(Parameter.Type.DATE, day, "").orElse("")).isEqualTo(passed);
    }

    @ParameterizedTest
    @CsvSource({"DURATION, ninety days", "NUMBER, '-1'", "AMOUNT, 1e5", "TEXT, 5", "DATE, 2026-02-30", "DATE, tomorrow"
    })
    void aBoundThatCannotBeMeasuredIsTold(Parameter.Type type, String written) {
        Bounds bounds = bounds(type, "most: " + written + "\n");

        assertThat(findings.inReadingOrder()).extracting(Finding::rule).containsExactly(Rule.WRONG_VALUE);
        assertThat(findings.inReadingOrder().get(0).position()).hasToString("b.yaml:1:7");
        assertThat(bounds.most()).isEmpty();
    }

    @Test
    void anotherKeyIsRefused() {
        bounds(Parameter.Type.NUMBER, "{least: 1, maximum: 5}\n");

        assertThat(findings.inReadingOrder()).extracting(Finding::rule).containsExactly(Rule.UNKNOWN_KEY);
    }
}
