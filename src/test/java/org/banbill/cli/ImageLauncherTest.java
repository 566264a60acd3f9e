package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in an image starts the Java beside it, whatever Java the system has or has not. */
class ImageLauncherTest {

    @TempDir
    private Path folder;

    @Test
    void anImageStartsItsOwnJava() throws IOException, InterruptedException {
        assumeTrue(File.separatorChar == '/', "the launcher of Windows is made by jpackage");
        Path image = folder.resolve("with space/banbill");
        Path launcher = image.resolve("bin/banbill");
        Files.createDirectories(launcher.getParent());
        Files.copy(Path.of("banbill"), launcher);
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        executable(image.resolve("lib/runtime/bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        Files.writeString(image.resolve("lib/runtime/release"), "JAVA_VERSION=\"17.0.9\"\n");
        Files.createDirectories(image.resolve("lib/app/lib"));
        byte[] empty = Arrays.copyOf(new byte[] {'P', 'K', 5, 6}, 22); // a jar without a file
        Files.write(image.resolve("lib/app/banbill.jar"), empty);
        Files.write(image.resolve("lib/app/lib/one.jar"), empty);

        ProcessBuilder start = new ProcessBuilder(launcher.toString(), "draft", "오크빌").directory(folder.toFile());
        start.environment().put("JAVA_HOME", "/nowhere");
        start.environment().put("PATH", "/usr/bin:/bin");
        Process process = start.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        String lib = image.toRealPath().resolve("lib").toString();
        assertThat(said)
                .contains("-Dbanbill.home=" + lib + "/app\n")
                .contains("-Dbanbill.start=" + lib + "/start\n")
                .contains("-jar\n" + lib + "/app/banbill.jar\ndraft\n오크빌\n");
    }

    private static void executable(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }
}
