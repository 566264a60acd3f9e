package org.banbill.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banbill.Golden;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Transcripts of commands: in each file, a line {@code $ banbill …} and what it prints. What goes to the standard error
 * begins with {@code ! }, a bad exit status stands at the end.
 */
class TranscriptTest {

    private static final Path FOLDER = Path.of("src/test/resources/transcripts");
    /** A word of the command line; one with spaces stands in quotes. */
    private static final Pattern WORD = Pattern.compile("(?:[^ \"]|\"[^\"]*\")+");

    private static final Path MINI = Path.of("src/test/resources/mini").toAbsolutePath();

    static List<Path> transcripts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void aCommandPrintsWhatTheTranscriptShows(Path transcript, @TempDir Path folder) throws IOException {
        StringBuilder replayed = new StringBuilder();
        for (String line : Files.readAllLines(transcript)) {
            if (line.startsWith("$ banbill")) {
                replay(line, folder, replayed);
            } else if (line.startsWith("#")) {
                replayed.append(line).append('\n');
            }
        }
        Golden.assertMatches("transcripts/" + transcript.getFileName(), replayed.toString());
    }

    private static void replay(String line, Path folder, StringBuilder replayed) {
        String[] arguments = WORD.matcher(line.substring("$ banbill".length()).replace("OUT", folder.toString()))
                .results()
                .map(word -> word.group().replace("\"", ""))
                .toArray(String[]::new);
        Terminal.Run run = Terminal.run(MINI, arguments);
        replayed.append(line).append('\n');
        run.out()
                .replace(folder.toString(), "OUT")
                .lines()
                .forEach(shown -> replayed.append(shown).append('\n'));
        run.err()
                .replace(folder.toString(), "OUT")
                .lines()
                .forEach(shown -> replayed.append("! ").append(shown).append('\n'));
        if (run.status() != 0) {
            replayed.append("(exit status ").append(run.status()).append(")\n");
        }
        replayed.append('\n');
    }
}
