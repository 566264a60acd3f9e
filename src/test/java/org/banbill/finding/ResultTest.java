package org.banbill.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A result: a value or none, and its own findings. */
class ResultTest {

    private static final Finding WARNING = Finding.warning(Rule.ALIAS, new Position("b.yaml", 1, 1), "odd");
    private static final Finding ERROR = Finding.error(Rule.ANCHOR, new Position("a.yaml", 2, 1), "bad");

    @Test
    void itsFindingsStandInReadingOrderAndOnce() {
        Result<String> result = new Result<>(Optional.of("x"), List.of(WARNING, ERROR, WARNING));

        assertThat(result.findings()).containsExactly(ERROR, WARNING);
    }

    @Test
    void itDoesNotChangeWithTheListThatItWasGiven() {
        List<Finding> given = new ArrayList<>(List.of(WARNING));
        Result<String> result = new Result<>(Optional.of("x"), given);
        given.add(ERROR);

        assertThat(result.findings()).containsExactly(WARNING);
    }

    @Test
    void aWarningIsNoError() {
        assertThat(new Result<>(Optional.of("x"), List.of(WARNING)).hasErrors()).isFalse();
        assertThat(Result.none(ERROR).hasErrors()).isTrue();
    }

    @Test
    void workCollectsItsOwnFindings() {
        Result<String> result = Result.from(findings -> {
            findings.add(WARNING);
            return Optional.of("x");
        });

        assertThat(result).isEqualTo(new Result<>(Optional.of("x"), List.of(WARNING)));
    }

    @Test
    void anotherValueKeepsTheFindings() {
        assertThat(new Result<>(Optional.of("x"), List.of(WARNING)).map(String::length))
                .isEqualTo(new Result<>(Optional.of(1), List.of(WARNING)));
    }

    @Test
    void whoTakesAResultIsTold() {
        Findings findings = new Findings();

        assertThat(findings.take(Result.<String>none(ERROR))).isEmpty();
        assertThat(findings.take(Result.of("x"))).contains("x");
        assertThat(findings.inReadingOrder()).containsExactly(ERROR);
        assertThat(findings.hasErrors()).isTrue();
    }

    @Test
    void whatIsToldTwiceIsOneFinding() {
        Findings findings = new Findings();
        findings.take(Result.none(ERROR));
        findings.take(Result.none(ERROR));

        assertThat(findings.inReadingOrder()).hasSize(1);
    }
}
