package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banbill.Golden;
import org.banbill.finding.Rule;
import org.banbill.ooxml.OwnPackage;
import org.banbill.ooxml.PackageWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mistakes that people make, and files made to do harm. Each folder under {@code bad/} is laid over a copy of the small
 * library; {@code expected.txt} holds what {@code banbill check} says (or the command in {@code command.txt}). Files
 * that an editor or git could not keep as they are are made here.
 */
class BadInputTest {

    private static final Path CASES = Path.of("src/test/resources/bad");
    private static final Path MINI = Path.of("src/test/resources/mini");
    private static final Path BAN = Path.of("clauses/bans/device-ban/en.yaml");
    private static final Path TRADITION = Path.of("jurisdictions/traditions/plain.yaml");
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Pattern FINDING = Pattern.compile(
            "(command line|\\S[^:]*:[1-9][0-9]*:[1-9][0-9]*) (error|warning|note) [a-z0-9-]+: [A-Z`].*[.?]");

    private static final String TEXT = "word/document.xml";
    private static final String RECORD = "customXml/item1.xml";
    private static final Pattern FOUND_IN_FILE = Pattern.compile("\"ruleId\":\"(edited-since|forged|other-text)\"");

    /** Spoils a copy of the small library. */
    private interface Spoiler {
        void spoil(Path home) throws IOException;
    }

    private static final Map<String, Spoiler> MADE = new TreeMap<>(Map.ofEntries(
            Map.entry("bidi-override", home -> replace(home, BAN, "use a", "use\u202e a")),
            Map.entry("zero-width-space", home -> replace(home, BAN, "use a", "use\u200b a")),
            Map.entry("control-character", home -> replace(home, BAN, "use a", "use\u001b[31m a")),
            Map.entry("nul", home -> replace(home, BAN, "use a", "use\u0000 a")),
            Map.entry("byte-order-mark", home -> replace(home, BAN, "heading: Ban", "\ufeffheading: Ban")),
            Map.entry(
                    "carriage-returns",
                    home -> Files.writeString(
                            home.resolve(BAN),
                            Files.readString(home.resolve(BAN)).replace("\n", "\r\n"))),
            Map.entry(
                    "duplicate-key-nfd",
                    home -> replace(
                            home,
                            TRADITION,
                            "  must: must\n",
                            "  한국: a\n  " + Normalizer.normalize("한국", Normalizer.Form.NFD) + ": b\n  must: must\n")),
            Map.entry("not-utf-8-cp949", home -> encode(home, BAN, "Ban\n", "금지\n", Charset.forName("x-windows-949"))),
            Map.entry(
                    "not-utf-8-latin1",
                    home -> encode(home, BAN, "Ban\n", "Prohibición\n", StandardCharsets.ISO_8859_1)),
            Map.entry("utf-16", home -> encode(home, BAN, "Ban\n", "Ban\n", StandardCharsets.UTF_16)),
            Map.entry("cut-off-letter", home -> {
                byte[] whole = "heading: 금지".getBytes(StandardCharsets.UTF_8);
                Files.write(home.resolve(BAN), Arrays.copyOf(whole, whole.length - 1));
            }),
            // found by the fuzz run: as if there were no words of exceptions
            Map.entry(
                    "exceptions-cut-off",
                    home -> Files.write(home.resolve("clauses/exceptions/ko.yaml"), new byte[] {
                        'n', 'a', 'r', 'r', 'o', 'w', 'i', 'n', 'g', ':', ' ', '[', (byte) 0xec, (byte) 0xa0
                    })),
            Map.entry(
                    "too-large",
                    home -> Files.writeString(
                            home.resolve(BAN), Files.readString(home.resolve(BAN)) + "# filler\n".repeat(1 << 17))),
            Map.entry(
                    "deep-nesting",
                    home -> Files.writeString(
                            home.resolve(BAN),
                            "heading: Ban\nprovisions: " + "[".repeat(3000) + "]".repeat(3000) + "\n")),
            Map.entry("too-deep-by-one", home -> {
                StringBuilder text = new StringBuilder("heading: Ban\nnote: x\nprovisions:\n");
                for (int depth = 0; depth < 12; depth++) {
                    text.append("  ".repeat(2 * depth + 1)).append("- text: x\n");
                    text.append("  ".repeat(2 * depth + 2)).append("items:\n");
                }
                Files.writeString(home.resolve(BAN), text + "  ".repeat(25) + "- text: x\n");
            }),
            Map.entry(
                    "many-findings",
                    home -> Files.writeString(
                            home.resolve(TRADITION),
                            Files.readString(home.resolve(TRADITION)) + "x: *y\n".repeat(1000))),
            Map.entry("long-id", home -> replace(home, BAN, "id: report", "id: " + "report-".repeat(20_000) + "x")),
            Map.entry("folder-for-a-file", home -> {
                Files.delete(home.resolve(BAN));
                Files.createDirectory(home.resolve(BAN));
            }),
            // what is told of a Word file that came back
            Map.entry(
                    "edited-since",
                    home -> change(drafted(home), TEXT, "A person who breaches", "A company which breaches")),
            Map.entry("other-text", home -> {
                drafted(home);
                replace(home, BAN, "tell {{office}}", "tell {{office}} in writing");
            }),
            Map.entry("forged", home -> {
                Path file = drafted(home);
                change(file, TEXT, "A person who breaches", "A company which breaches");
                change(file, RECORD, "A person who breaches", "A company which breaches");
            }),
            // The one file on Linux that nobody can read from its beginning.
            Map.entry("unreadable", home -> {
                Path mem = Path.of("/proc/self/mem");
                assumeTrue(Files.exists(mem));
                Files.delete(home.resolve(BAN));
                Files.createSymbolicLink(home.resolve(BAN), mem);
            })));

    private static void replace(Path home, Path file, String written, String by) throws IOException {
        String text = Files.readString(home.resolve(file));
        assertThat(text).contains(written);
        Files.writeString(home.resolve(file), text.replace(written, by));
    }

    private static void encode(Path home, Path file, String written, String by, Charset charset) throws IOException {
        replace(home, file, written, by);
        Files.write(home.resolve(file), Files.readString(home.resolve(file)).getBytes(charset));
    }

    /** The English bill of the small library as a Word file. */
    private static Path drafted(Path home) {
        Terminal.run(home, "draft", "xx", "--language", "en", "--output", home.toString());
        return home.resolve("act.en.docx");
    }

    /** Other words in a part of a Word file, as somebody types them who tracks nothing. */
    private static void change(Path file, String part, String written, String by) throws IOException {
        Map<String, byte[]> parts = OwnPackage.parts(Files.readAllBytes(file));
        String text = new String(parts.get(part), StandardCharsets.UTF_8);
        assertThat(text).contains(written);
        parts.put(part, text.replace(written, by).getBytes(StandardCharsets.UTF_8));
        Files.write(file, PackageWriter.of(parts));
    }

    static Set<String> cases() throws IOException {
        Set<String> cases = new TreeSet<>(MADE.keySet());
        try (Stream<Path> folders = Files.list(CASES)) {
            folders.filter(Files::isDirectory)
                    .forEach(folder -> cases.add(folder.getFileName().toString()));
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aMistakeIsToldWithItsPlaceAndTheWayOut(String name, @TempDir Path home) throws IOException {
        lay(MINI, home);
        Path folder = CASES.resolve(name);
        if (Files.isDirectory(folder)) {
            lay(folder, home);
        }
        if (MADE.containsKey(name)) {
            MADE.get(name).spoil(home);
        }

        Terminal.Run run = assertTimeoutPreemptively(LONGEST, () -> Terminal.run(home, command(folder, home)));
        if (Files.isSymbolicLink(home.resolve(BAN))) {
            Files.delete(home.resolve(BAN));
        }
        String said = (run.err() + run.out()).replace(home.toString(), "HOME").replace('\\', '/');

        assertThat(run.status()).as("exit status").isEqualTo(status(said));
        run.err()
                .lines()
                .filter(line -> !line.startsWith("… and ")
                        && !line.equals("Nothing was written.")
                        && !line.endsWith(" Start again to go on."))
                .forEach(line -> assertThat(line).matches(FINDING));
        assertThat(said).doesNotContain("Exception").doesNotContain("\tat ");
        Golden.assertMatches("bad/" + name + "/expected.txt", said);
    }

    static Stream<String> casesInKorean() throws IOException {
        return cases().stream().filter(name -> Files.exists(CASES.resolve(name).resolve("expected.ko.txt")));
    }

    @ParameterizedTest
    @MethodSource("casesInKorean")
    void aMistakeIsToldInTheLanguageOfItsUser(String name, @TempDir Path home) throws IOException {
        Path folder = CASES.resolve(name);
        lay(MINI, home);
        lay(folder, home);
        List<String> command = new ArrayList<>(List.of(command(folder, home)));
        command.addAll(List.of("--lang", "ko"));

        Terminal.Run run = Terminal.run(home, command.toArray(String[]::new));

        String said = (run.err() + run.out()).replace(home.toString(), "HOME").replace('\\', '/');
        Golden.assertMatches("bad/" + name + "/expected.ko.txt", said);
    }

    private static int status(String said) {
        boolean wrongUse = said.lines().anyMatch(line -> line.startsWith("command line error "));
        // for a file that came back, whatever is told of it is a reason not to go on
        boolean isTold = said.contains(" error ") || FOUND_IN_FILE.matcher(said).find();
        return wrongUse ? Console.USAGE : isTold ? Console.FOUND : Console.GOOD;
    }

    private static String[] command(Path folder, Path home) throws IOException {
        Path file = folder.resolve("command.txt");
        String command = Files.exists(file) ? Files.readString(file).strip() : "check";
        return command.replace("HOME", home.toString()).split(" ", -1);
    }

    /** Copies all files of a folder over another. */
    private static void lay(Path from, Path to) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(from)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path target = to.resolve(from.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.write(target, Files.readAllBytes(file));
        }
    }

    /** A new rule without a case fails here. */
    @Test
    void everyRuleHasACase() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (String name : cases()) {
            Path expected = CASES.resolve(name).resolve("expected.txt");
            if (Files.exists(expected)) {
                Matcher finding = Pattern.compile(
                                "(?m) (?:error|warning|note) ([a-z0-9-]+): |\"ruleId\":\"([a-z0-9-]+)\"")
                        .matcher(Files.readString(expected));
                finding.results()
                        .forEach(result -> shown.add(result.group(1) == null ? result.group(2) : result.group(1)));
            }
        }
        assertThat(Arrays.stream(Rule.values()).map(Rule::id)).isSubsetOf(shown);
    }
}
