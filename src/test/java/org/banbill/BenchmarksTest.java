package org.banbill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the benchmarks measure can be drafted today. They are no part of the build, and would rot without being seen.
 */
class BenchmarksTest {

    @TempDir
    static Path classes;

    @BeforeAll
    static void compile() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-proc:none", "-nowarn", "-d", classes.toString()));
        arguments.addAll(List.of("-cp", ClassPath.ofThis()));
        try (Stream<Path> sources = Files.walk(Path.of("src/bench/java"))) {
            sources.map(Path::toString)
                    .filter(source -> source.endsWith(".java"))
                    .forEach(arguments::add);
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
    }

    @Test
    void citiesInOneProcess(@TempDir Path work) throws Exception {
        assertThat(run(work, "Warm", ".", "cities", "2", "1", "1")).containsPattern("(?m)^[0-9.]+ [0-9]+ [0-9]+$");
    }

    @Test
    void everyCommandOnABill(@TempDir Path work) throws Exception {
        assertThat(run(work, "Size", work.toString(), "20", "1", "60"))
                .contains("| import edited |", "| 20 references in one");
    }

    /** What a benchmark prints. */
    private static String run(Path work, String benchmark, String... arguments) throws Exception {
        Path printed = work.resolve("printed.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dbanbill.home=" + Path.of("").toAbsolutePath(),
                "-cp",
                classes + File.pathSeparator + ClassPath.ofThis(),
                "org.banbill.bench." + benchmark));
        command.addAll(List.of(arguments));
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start()
                .waitFor();
        String said = Files.readString(printed, StandardCharsets.UTF_8);
        assertThat(status).as(said).isZero();
        return said;
    }
}
