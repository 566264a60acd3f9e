package org.banbill.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;

/** Files of the library that Banbill writes for those who work on it. */
public final class LibraryFile {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** Whoever writes into the library holds this folder of it, so that no lock lies in each of the others. */
    private static final String HELD = "clauses";

    private LibraryFile() {}

    /**
     * Writes each of them whole, or leaves what was there, with a finding. What runs that were killed left beside them
     * is removed.
     *
     * @param home the folder of the library
     * @param files path in it → text
     * @return those that were written
     */
    public static Result<List<Path>> write(Path home, Map<String, String> files) {
        Findings findings = new Findings();
        List<Path> written = new ArrayList<>();
        Path folder = home.resolve(HELD);
        try (FolderLock lock = FolderLock.take(folder, PATIENCE).orElse(null)) {
            if (lock == null) {
                findings.error(Rule.UNWRITABLE.as("folder-in-use"), Position.startOf(folder.toString()));
            } else {
                files.forEach((name, text) -> {
                    Path file = home.resolve(name);
                    try {
                        place(file, text);
                        written.add(file);
                    } catch (IOException e) {
                        findings.add(unwritable(file, e));
                    }
                });
            }
        } catch (IOException e) {
            findings.add(unwritable(folder, e));
        }
        return new Result<>(Optional.of(List.copyOf(written)), findings.inReadingOrder());
    }

    private static void place(Path file, String text) throws IOException {
        PlainFile.clean(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        try (PlainFile beside = PlainFile.beside(file, text.getBytes(StandardCharsets.UTF_8))) {
            beside.place();
        }
    }

    private static Finding unwritable(Path file, IOException e) {
        return Finding.error(
                Rule.UNWRITABLE.as("file"), Position.startOf(file.toString()), String.valueOf(e.getMessage()));
    }
}
