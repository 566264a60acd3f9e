package org.banbill.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.banbill.finding.Finding;
import org.banbill.finding.Result;

/**
 * What was made of files: a value or none, what is wrong with these files, and which ones they are. It depends on them
 * alone, so whoever loads the same gets the same, and many threads can share it.
 *
 * @param files every file that was read for it, also one that could not be understood
 */
public record Loaded<T>(Result<T> result, List<SourceFile> files) {

    public Loaded {
        files = List.copyOf(files);
    }

    /** What a loader gives that keeps a reading of its own. */
    public static <T> Loaded<T> by(Function<Reading, Optional<T>> loader) {
        Reading own = new Reading();
        Optional<T> value = loader.apply(own);
        return new Loaded<>(new Result<>(value, own.findings().inReadingOrder()), own.files());
    }

    /** Nothing, read from no file. */
    public static <T> Loaded<T> nothing() {
        return new Loaded<>(Result.nothing(), List.of());
    }

    /** Nothing, for a reason that no file was needed to know. */
    public static <T> Loaded<T> none(Finding reason) {
        return new Loaded<>(Result.none(reason), List.of());
    }

    public Optional<T> value() {
        return result.value();
    }

    /** The value, or another one where there is none. */
    public T or(T other) {
        return result.or(other);
    }

    public List<Finding> findings() {
        return result.findings();
    }

    public boolean hasErrors() {
        return result.hasErrors();
    }

    /** Another value made of the same files. */
    public <R> Loaded<R> map(Function<? super T, ? extends R> made) {
        return new Loaded<>(result.map(made), files);
    }
}
