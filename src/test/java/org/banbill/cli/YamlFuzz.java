package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banbill.Mutation;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged YAML files: each gives a draft, or messages; never a stack trace, never a wait, and nothing of a damaged text
 * gets into a bill in silence. {@code mvn -Pfuzz test}; {@code -Dfuzz.seed=} and {@code -Dfuzz.runs=} choose which and
 * how many.
 */
class YamlFuzz {

    private static final Path MINI = Path.of("src/test/resources/mini");
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
    private static final Pattern TRACE =
            Pattern.compile("(?m)^\\s+at [a-z].*\\(|Exception|Error:|java\\.|This is a fault of Banbill");
    /** What no printed law may have. */
    private static final Pattern DAMAGE =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFD\\u200B\\u202E]|\\{\\{|\\}\\}|\\[\\[|\\]\\]");

    @TempDir
    private Path folder;

    @Test
    void damagedFilesAreRefusedOrToldOrHarmless() throws IOException {
        run(Long.getLong("fuzz.seed", 20261129), Integer.getInteger("fuzz.runs", 2000));
    }

    final void run(long seed, int runs) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.walk(MINI)) {
            all.filter(Files::isRegularFile).sorted().forEach(file -> files.add(MINI.relativize(file)));
        }
        Path home = folder.resolve("home");
        for (Path file : files) {
            Path copy = home.resolve(file);
            Files.createDirectories(copy.getParent());
            Files.copy(MINI.resolve(file), copy);
        }
        List<String> failures = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            Random random = new Random(seed + run);
            Path file = files.get(random.nextInt(files.size()));
            byte[] good = Files.readAllBytes(MINI.resolve(file));
            byte[] bad = new Mutation(random.nextLong()).of(good);
            Files.write(home.resolve(file), bad);
            try {
                judge(home, file, bad);
            } catch (AssertionError | RuntimeException | StackOverflowError e) {
                failures.add("seed " + (seed + run) + ", " + file + ": " + shortly(e));
                Files.createDirectories(Path.of("target/fuzz"));
                Files.write(Path.of("target/fuzz", (seed + run) + "-" + file.getFileName()), bad);
            }
            Files.write(home.resolve(file), good);
        }
        assertThat(failures).isEmpty();
    }

    private void judge(Path home, Path file, byte[] bad) throws IOException {
        Path out = Files.createTempDirectory(folder, "out").resolve("xx");
        // a draft of a place without words of its own does not ask for the words of exceptions
        boolean isDrafted = !file.startsWith("clauses/exceptions");
        String[] arguments = isDrafted
                ? new String[] {"draft", "xx", "--format", "txt", "--output", out.toString()}
                : new String[] {"check"};
        Terminal.Run run = inTime(() -> Terminal.run(home, arguments));

        assertThat(run.status()).as("%s", run.err()).isBetween(0, 2);
        assertThat(TRACE.matcher(run.err() + run.out()).find())
                .as("%s", run.err())
                .isFalse();
        boolean isSilent = !run.err().contains(" error ") && !run.err().contains(" warning ");
        if (run.status() == 0 && isSilent) {
            assertThat(isText(bad)).as("bytes that are no text").isTrue();
            for (String printed : isDrafted ? printed(out) : List.<String>of()) {
                assertThat(DAMAGE.matcher(printed).find())
                        .as("damage in what is printed")
                        .isFalse();
            }
        }
    }

    /** What it says, within ten seconds of the processor's: on a busy machine the clock tells nothing. */
    static Terminal.Run inTime(Supplier<Terminal.Run> run) {
        return Assertions.assertTimeoutPreemptively(LONGEST_WAIT, () -> {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long before = threads.getCurrentThreadCpuTime();
            Terminal.Run said = run.get();
            assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before))
                    .isLessThan(LONGEST);
            return said;
        });
    }

    /** The first words of what went wrong; the whole file is kept. */
    static String shortly(Throwable wrong) {
        String said = String.valueOf(wrong);
        return said.substring(0, Math.min(500, said.length()));
    }

    private static List<String> printed(Path out) throws IOException {
        List<String> printed = new ArrayList<>();
        try (Stream<Path> made = Files.list(out)) {
            for (Path file : made.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                printed.add(Files.readString(file));
            }
        }
        assertThat(printed).hasSize(2);
        return printed;
    }

    private static boolean isText(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
