package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.banbill.Mutation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged Word files: each is taken in, told or refused; never a stack trace, never a wait; and where the words of the
 * document are others than Banbill wrote, nobody is told that they are the same.
 */
class WordFuzz {

    private static final Path MINI = Path.of("src/test/resources/mini").toAbsolutePath();
    private static final Pattern TRACE =
            Pattern.compile("(?m)^\\s+at [a-z].*\\(|Exception|java\\.|This is a fault of Banbill");
    private static final Pattern WORDS = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>");
    private static final String DOCUMENT = "word/document.xml";

    @TempDir
    private Path folder;

    @Test
    void damagedWordFilesAreTakenInToldOrRefused() throws IOException {
        run(Long.getLong("fuzz.seed", 20261129), Integer.getInteger("fuzz.runs", 2000) / 4);
    }

    final void run(long seed, int runs) throws IOException {
        Path drafted = folder.resolve("drafted");
        Terminal.Run made = Terminal.run(MINI, "draft", "xx", "--language", "en", "--output", drafted.toString());
        assertThat(made.status()).as(made.err()).isZero();
        Map<String, byte[]> parts = unzip(Files.readAllBytes(drafted.resolve("act.en.docx")));
        List<String> failures = new ArrayList<>();
        for (int run = 0; run < runs; run++) {
            Random random = new Random(seed + run);
            List<String> names = new ArrayList<>(parts.keySet());
            // the document itself as often as all other parts together
            String name = random.nextBoolean() ? DOCUMENT : names.get(random.nextInt(names.size()));
            Map<String, byte[]> damaged = new LinkedHashMap<>(parts);
            damaged.put(name, new Mutation(random.nextLong()).of(parts.getOrDefault(name, new byte[0])));
            try {
                judge(damaged, !words(damaged).equals(words(parts)), random.nextBoolean() ? "verify" : "import");
            } catch (AssertionError | RuntimeException | StackOverflowError e) {
                failures.add("seed " + (seed + run) + ", " + name + ": " + YamlFuzz.shortly(e));
                Files.createDirectories(Path.of("target/fuzz"));
                Files.write(Path.of("target/fuzz", (seed + run) + ".docx"), zip(damaged));
            }
        }
        assertThat(failures).isEmpty();
    }

    private void judge(Map<String, byte[]> damaged, boolean saysOtherwise, String command) throws IOException {
        Path file = folder.resolve("returned.docx");
        Files.write(file, zip(damaged));
        Path own = Files.createTempDirectory(folder, "own").resolve("own");
        String[] arguments = command.equals("verify")
                ? new String[] {command, file.toString()}
                : new String[] {command, file.toString(), "--folder", own.toString()};

        Terminal.Run run = YamlFuzz.inTime(() -> Terminal.run(MINI, arguments));

        assertThat(run.status()).as("%s", run.err()).isBetween(0, 2);
        assertThat(TRACE.matcher(run.err() + run.out()).find())
                .as("%s", run.err())
                .isFalse();
        if (saysOtherwise) {
            assertThat(run.out() + run.err()).doesNotContain("says what Banbill wrote");
        }
    }

    private static String words(Map<String, byte[]> parts) {
        StringBuilder words = new StringBuilder();
        Matcher matcher = WORDS.matcher(new String(parts.get(DOCUMENT), StandardCharsets.UTF_8));
        while (matcher.find()) {
            words.append(matcher.group(1));
        }
        return words.toString().replaceAll("\\s+", " ");
    }

    private static Map<String, byte[]> unzip(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
