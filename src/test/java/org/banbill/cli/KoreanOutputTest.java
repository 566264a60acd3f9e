package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.banbill.ooxml.OwnPackage;
import org.banbill.ooxml.PackageWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever asks for Korean reads no English sentence, whatever command it is and whatever goes wrong. */
class KoreanOutputTest {

    private static final InputStream STANDARD_INPUT = System.in;

    private static final Path MINI = Path.of("src/test/resources/mini");
    private static final Path LIBRARY = Path.of(".");

    /** What is quoted stands as it was written: names, paths, command lines, words of a file. */
    private static final Pattern QUOTED =
            Pattern.compile("`[^`]*`|“[^”]*”|‘[^’]*’|\\[-.*?-]|\\{\\+.*?\\+}|<[^>]*>|\\[이유: [^;]*|\\S*[/.=]\\S+");

    private static final Pattern SENTENCE = Pattern.compile("[A-Za-z][a-z']+(?: [a-z][a-z']*){2,}");

    private static final Pattern EXAMPLE = Pattern.compile("^(?:  |사용례: )banbill ");

    /** A reason that stands in the small library, in English alone. */
    private static final String COMPETENCE = "Met by a statement.";

    /** How files of precedents write the day of a law in force. */
    private static final String IN_FORCE = "as in force";

    @TempDir
    private Path folder;

    private static List<String> english(String said) {
        return said.lines()
                .filter(line -> !EXAMPLE.matcher(line).find())
                .filter(line -> !line.endsWith(COMPETENCE))
                .filter(line -> SENTENCE.matcher(
                                QUOTED.matcher(line.replace(IN_FORCE, "")).replaceAll("·"))
                        .find())
                .toList();
    }

    /** Under Maven the standard input stays open, and a question would wait for ever. */
    @BeforeEach
    void nobodyTypes() {
        System.setIn(InputStream.nullInputStream());
    }

    @AfterEach
    void whoeverTypedBefore() {
        System.setIn(STANDARD_INPUT);
    }

    private static Terminal.Run korean(Path home, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments[0], "--lang", "ko"));
        all.addAll(List.of(arguments).subList(1, arguments.length));
        return Terminal.run(home, all.toArray(String[]::new));
    }

    private static void isKorean(Path home, String... arguments) {
        Terminal.Run run = korean(home, arguments);

        String said = run.out() + run.err();
        assertThat(said).as(String.join(" ", arguments)).isNotBlank();
        assertThat(english(said)).as(String.join(" ", arguments)).isEmpty();
    }

    @Test
    void theTestKnowsAnEnglishSentence() {
        assertThat(english("banbill: Nothing was written.")).hasSize(1);
        assertThat(english("`Nothing was written` 아님: device-ban.ban, OK")).isEmpty();
    }

    static Stream<String> commands() {
        return Commands.NAMES.stream().filter(name -> !name.equals("completion"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void help(String command) {
        isKorean(MINI, "help", command);
    }

    /** Each command with what it does not know, without what it needs, with too much, with a value that will not do. */
    @ParameterizedTest
    @MethodSource("commands")
    void wrongUse(String command) {
        isKorean(MINI, command, "--wrong");
        isKorean(MINI, command, "xx", "xx", "xx", "xx", "--format", "paper", "--port", "x");
        isKorean(MINI, command, "xx", "xx", "xx", "xx");
        isKorean(MINI, command, "--format");
        isKorean(MINI, command, "--format", "paper");
        isKorean(MINI, command, "--language", "not a tag", "xx", "xx");
        String nowhere = folder.resolve("nowhere").toString();
        isKorean(MINI, command, nowhere, nowhere);
        isKorean(MINI, command, nowhere);
        if (!List.of("check", "coverage", "serve", "help").contains(command)) {
            isKorean(MINI, command);
        }
    }

    @Test
    void wrongValues() {
        isKorean(MINI, "draft", "xx", "--all");
        isKorean(MINI, "draft", "xx", "--level", "city");
        isKorean(MINI, "draft", "xx", "--jobs", "0");
        isKorean(MINI, "draft", "xx", "--papers", "some");
        isKorean(MINI, "draft", "xx", "--papers", "all", "--paper", "some");
        isKorean(MINI, "draft", "xx", "--set", "deadline", "--set", "x=y", "--with", "y", "--option", "z=1");
        isKorean(MINI, "draft", "xx", "--format", "docx", "--format", "txt");
        isKorean(MINI, "compare", "xx", "xx --wrong");
        isKorean(MINI, "compare", "xx", "xx", "--date", "yesterday");
        isKorean(MINI, "coverage", "xx", "--output", "x.xlsx");
        isKorean(MINI, "help", "draft", "--format", "man");
        isKorean(MINI, "serve", "--port", "x");
        isKorean(MINI, "list", "sheep");
    }

    @Test
    void whatThereIs() {
        List.of("jurisdictions", "forms", "languages", "terms", "demands", "parameters", "rules", "precedents")
                .forEach(kind -> isKorean(LIBRARY, "list", kind));
        // of the library many were written for one place alone, and have no name in another language
        List.of("clauses", "traditions", "outlines").forEach(kind -> isKorean(MINI, "list", kind));
        for (String id : List.of("public-authorities", "face-recognition", "deletion-period", "korean-act")) {
            Terminal.Run run = korean(LIBRARY, "show", id);
            assertThat(english(run.out()
                                    .lines()
                                    .filter(line -> !line.startsWith("선례:"))
                                    .reduce("", (a, b) -> a + b + "\n")
                            + run.err()))
                    .as("show " + id)
                    .isEmpty();
        }
    }

    @Test
    void draftsAndWhatBecomesOfThem() throws IOException {
        String output = folder.resolve("out").toString();
        isKorean(MINI, "draft", "xx", "--language", "ko", "--output", output, "--scrub", "--annotated");
        isKorean(
                MINI,
                "draft",
                "--all",
                "--language",
                "ko",
                "--output",
                folder.resolve("all").toString());
        isKorean(MINI, "check", "xx");
        isKorean(MINI, "coverage", "xx");
        isKorean(MINI, "explain", "xx", "--language", "ko");
        isKorean(MINI, "translate", "ko");
        Path file = folder.resolve("out/act.ko.docx");
        isKorean(MINI, "verify", file.toString());
        isKorean(MINI, "verify", file.toString(), "--scrub");
        isKorean(
                MINI,
                "import",
                file.toString(),
                "--folder",
                folder.resolve("nothing").toString());
        edit(file);
        isKorean(MINI, "verify", file.toString());
        isKorean(
                MINI,
                "import",
                file.toString(),
                "--folder",
                folder.resolve("mine").toString(),
                "--dry-run");
        isKorean(
                MINI,
                "import",
                file.toString(),
                "--folder",
                folder.resolve("mine").toString());
        isKorean(MINI, "diff", folder.resolve("mine").toString());
        isKorean(
                MINI,
                "compare",
                "xx",
                file.toString(),
                "--language",
                "ko",
                "--output",
                folder.resolve("r.docx").toString());
        isKorean(
                MINI,
                "compare",
                "xx",
                "xx --without device-ban",
                "--language",
                "ko",
                "--output",
                folder.resolve("s.docx").toString());
    }

    /** In a provision, in a title, in a number. */
    private static void edit(Path file) throws IOException {
        Map<String, byte[]> parts = OwnPackage.parts(Files.readAllBytes(file));
        String text = new String(parts.get("word/document.xml"), StandardCharsets.UTF_8);
        String edited = text.replace("이내", "안에").replace("엑스국", "다른 나라").replace("알려야", "즉시 알려야");
        assertThat(edited).isNotEqualTo(text);
        parts.put("word/document.xml", edited.getBytes(StandardCharsets.UTF_8));
        Files.write(file, PackageWriter.of(parts));
    }

    @Test
    void anOwnVersionAndItsModel() throws IOException {
        Path own = Files.createDirectories(folder.resolve("garam"));
        Files.writeString(own.resolve("jurisdiction.yaml"), """
            name: {ko: 가람시}
            level: city
            extends: xx
            languages: [ko]
            competence: [{demand: D2, why: {ko: 시의 권한이 아님}}]
            changes:
              - provision: device-ban.report
                do: replace
                text: {ko: "{{ref .ban}}을(를) 위반한 자는 {{office}}와 시장에게 {{deadline}} 이내에 알려야 한다."}
                why: 시장이 바랐다.
              - {provision: device-ban.ban.sale, do: remove, why: 시의 권한이 아니다.}
            """);
        String city = own.toString();
        Path before = Generations.model(1, folder.resolve("one"));
        isKorean(before, "diff", city);
        isKorean(before, "update", city, "--dry-run");
        Path after = Generations.model(2, folder.resolve("two"));
        isKorean(after, "update", city, "--dry-run");
        isKorean(after, "update", city, "--take", "own");
        isKorean(after, "update", city, "--undo");
        isKorean(after, "update", city, "--undo");
    }

    @Test
    void aPlaceThatIsBegun() {
        isKorean(LIBRARY, "new", folder.resolve("garam").toString(), "--from", "kr-basic");
        isKorean(LIBRARY, "new", folder.resolve("garam").toString(), "--from", "kr-basic", "--set", "nothing=1");
    }
}
