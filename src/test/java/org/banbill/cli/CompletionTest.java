package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a shell offers, asked in bash itself. */
class CompletionTest {

    private static final Path BASH = Path.of("/bin/bash");

    @TempDir
    private static Path folder;

    private static Path script;

    @BeforeAll
    static void writeScript() throws IOException {
        assumeTrue(Files.isExecutable(BASH), "there is no bash here");
        Terminal.Run run = Terminal.run(Path.of("").toAbsolutePath(), "completion", "bash");
        assertThat(run.status()).isZero();
        script = Files.writeString(folder.resolve("completion"), run.out());
    }

    @ParameterizedTest
    @CsvSource({
        "dra, draft",
        "list forms --for, --format",
        "draft u, us-ca-san-francisco",
        "draft --format t, txt",
        "draft --with public-a, public-authorities",
        "draft --paper press, press-sheet",
        "new oakville --from us-ci, us-city",
        "new oakville --from g, gb",
        "show biometric-inf, biometric-information",
        "list cl, clauses",
        "help cov, coverage",
        "check k, kr-11",
        "draft gb --lang k, ko",
    })
    void aValueIsOffered(String typed, String offered) throws IOException, InterruptedException {
        assertThat(completed(typed)).contains(offered);
    }

    private static List<String> completed(String typed) throws IOException, InterruptedException {
        String ask = """
                source "$1"
                COMP_LINE="banbill $2"; COMP_POINT=${#COMP_LINE}
                read -ra COMP_WORDS <<< "$COMP_LINE"; COMP_CWORD=$(( ${#COMP_WORDS[@]} - 1 ))
                compopt() { :; }
                _complete_banbill banbill "${COMP_WORDS[COMP_CWORD]}"
                printf '%s\\n' "${COMPREPLY[@]}"
                """;
        Process bash = new ProcessBuilder(BASH.toString(), "-c", ask, "bash", script.toString(), typed)
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return said.lines().map(String::strip).toList();
    }
}
