package org.banbill.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.banbill.ClassPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft starts as fast as it did before there was a page. */
class CleanStartTest {

    @TempDir
    Path folder;

    @Test
    void aDraftLoadsNothingOfThePage() throws IOException, InterruptedException {
        Path loaded = folder.resolve("loaded.txt");
        Process draft = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + loaded,
                        "-Dbanbill.home=" + Path.of("").toAbsolutePath(),
                        "-cp",
                        ClassPath.ofThis(),
                        "org.banbill.cli.Main",
                        "draft",
                        "gb",
                        "--quiet",
                        "--output",
                        folder.resolve("gb").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();

        assertThat(draft.waitFor())
                .as(Files.readString(folder.resolve("output.txt")))
                .isZero();
        try (Stream<String> lines = Files.lines(loaded)) {
            List<String> classes = lines.toList();
            assertThat(classes).anyMatch(line -> line.contains("org.banbill.cli.DraftCommand"));
            assertThat(classes)
                    .noneMatch(line -> line.contains(" org.banbill.web.")
                            || line.contains(" org.eclipse.jetty.")
                            || line.contains(" gg.jte.")
                            || line.contains("ServeCommand"));
        }
    }
}
