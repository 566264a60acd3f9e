package org.banbill.source;

import java.util.List;
import java.util.stream.Stream;

/**
 * A text that was worked out of files and of nothing else.
 *
 * @param files their names in a fingerprint
 */
public record WorkedOut(String text, List<String> files) {

    public WorkedOut {
        files = List.copyOf(files);
    }

    /** @param from what was read to work it out */
    public static WorkedOut of(String text, List<Loaded<?>> from) {
        return new WorkedOut(
                text,
                from.stream()
                        .flatMap(loaded -> loaded.files().stream())
                        .map(SourceFile::key)
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** The same, worked out of these files too. */
    public WorkedOut and(List<String> more) {
        return new WorkedOut(
                text,
                Stream.concat(files.stream(), more.stream()).distinct().sorted().toList());
    }
}
