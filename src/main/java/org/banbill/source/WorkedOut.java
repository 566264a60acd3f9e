package org.banbill.source;

import java.util.List;

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
}
