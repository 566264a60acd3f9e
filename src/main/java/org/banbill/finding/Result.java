package org.banbill.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What came of a piece of work: a value or none, and what is to be told about the files that it was made from. It
 * depends on nothing else that was done in the run, and never changes, so that many threads can share it.
 *
 * @param value empty where an error forbids one, or where there is nothing to be had
 * @param findings in reading order, each once
 */
public record Result<T>(Optional<T> value, List<Finding> findings) {

    public Result {
        // nearly every file is in order
        findings = findings.isEmpty()
                ? List.of()
                : findings.stream().distinct().sorted().toList();
    }

    /** A value of which there is nothing to be told. */
    public static <T> Result<T> of(T value) {
        return new Result<>(Optional.of(value), List.of());
    }

    /** No value, and nothing to be told: there is no such thing. */
    public static <T> Result<T> nothing() {
        return new Result<>(Optional.empty(), List.of());
    }

    /** No value, for this reason. */
    public static <T> Result<T> none(Finding reason) {
        return new Result<>(Optional.empty(), List.of(reason));
    }

    /** What a piece of work gives that collects its findings as it goes. The collector is that work's own. */
    public static <T> Result<T> from(Function<Findings, Optional<T>> work) {
        Findings own = new Findings();
        Optional<T> value = work.apply(own);
        return new Result<>(value, own.inReadingOrder());
    }

    /** The value, or another one where there is none. */
    public T or(T other) {
        return value.orElse(other);
    }

    public boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** The same findings with another value. */
    public <R> Result<R> map(Function<? super T, ? extends R> made) {
        return new Result<>(value.map(made), findings);
    }
}
