package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.banbill.Golden;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole text of every draft, as a person read and kept it. */
class GoldenDraftTest {

    private static final Path HOME = Path.of("").toAbsolutePath();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kr",
                "kr-11",
                "us",
                "us-ca-san-francisco",
                "gb",
                "eu",
                "eu --language es",
                "eu --language sl",
                "ke",
                "ug",
                "in",
                "ar",
                "ar-c",
                "il",
                "si",
                "th"
            })
    void aDraftReadsAsItWasKept(String wanted, @TempDir Path folder) throws IOException {
        List<String> words = new ArrayList<>(List.of("draft"));
        words.addAll(List.of(wanted.split(" ")));
        words.addAll(List.of("--quiet", "--format", "txt", "--output", folder.toString()));
        String jurisdiction = words.get(1);
        Terminal.Run run = Terminal.run(HOME, words.toArray(String[]::new));

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                String text = Files.readString(file);
                // what is not filled is a mark of the files, in the papers too
                assertThat(text).as("%s", file).doesNotContain("{{");
                Golden.assertMatches("golden/" + jurisdiction + "/" + file.getFileName(), text);
            }
        }
    }
}
