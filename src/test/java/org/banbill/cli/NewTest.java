package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banbill.ClassPath;
import org.banbill.Golden;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A place that nobody thought of: by questions in a terminal, by a workbook, by a script. The same folder each time.
 */
class NewTest {

    private static final Path HOME = Path.of("").toAbsolutePath();

    /** Answers in the order of the terminal's questions: a value, then for a fact its source and day. */
    private static final List<String> TYPED = List.of(
            "", // the name that the folder tells
            "1", // a chapter of the code
            "9.65",
            "Municipal Code",
            "oakville.example/code",
            "2026-11-28",
            "the City of Oakville",
            "", // no source
            "2", // no mayor signs
            "", // the City Council
            "city charter, art. 3",
            "", // nobody has read it yet
            "-", // who looks into complaints is not known yet
            "", // the formula
            "",
            "",
            "",
            "",
            "w");

    private static final List<String> SET = List.of(
            "code-chapter=9.65",
            "code=Municipal Code",
            "code.source=oakville.example/code",
            "code.checked=2026-11-28",
            "signing=manager",
            "legislature=the City Council",
            "legislature.source=city charter, art. 3",
            "supervisory-authority=-");

    private static final Map<String, List<String>> CELLS = Map.of(
            "codification", List.of("A chapter of the code"),
            "code-chapter", List.of("9.65"),
            "code", List.of("Municipal Code", "oakville.example/code", "2026-11-28"),
            "signing", List.of("No, the council’s vote is the last step (a manager runs the city)"),
            "legislature", List.of("the City Council", "city charter, art. 3", ""),
            "supervisory-authority", List.of("-"));

    @TempDir
    Path folder;

    private Path town;

    @BeforeEach
    void name() {
        town = folder.resolve("oakville");
    }

    private Terminal.Run run(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "new", town.toString(), "--output", folder.resolve("draft").toString()));
        arguments.addAll(Arrays.asList(more));
        if (!arguments.contains("--lang")) {
            arguments.addAll(List.of("--lang", "en"));
        }
        return Terminal.run(HOME, arguments.toArray(String[]::new));
    }

    private Terminal.Run typed(List<String> lines, String... more) {
        InputStream before = System.in;
        String typed = lines.isEmpty() ? "" : String.join("\n", lines).concat("\n");
        System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        try {
            return run(more);
        } finally {
            System.setIn(before);
        }
    }

    private String place() throws IOException {
        return Files.readString(town.resolve("jurisdiction.yaml"));
    }

    private String answers() throws IOException {
        return Files.readString(town.resolve("answers.yaml"));
    }

    /** The golden folder. */
    private void assertIsTheFolder() throws IOException {
        Golden.assertMatches("golden/new/oakville/jurisdiction.yaml", place());
        Golden.assertMatches("golden/new/oakville/answers.yaml", answers());
    }

    @Test
    void byQuestionsInATerminal() throws IOException {
        Terminal.Run run = typed(TYPED, "--from", "us-city");

        assertThat(run.err()).contains("Question 1 of", "not known yet", "What to do now");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(folder.resolve("draft/us-code-ordinance.en-US.docx")).isNotEmptyFile();
        assertIsTheFolder();
    }

    @Test
    void byAScript() throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--from", "us-city"));
        SET.forEach(setting -> arguments.addAll(List.of("--set", setting)));
        Terminal.Run run = run(arguments.toArray(String[]::new));

        assertThat(run.status()).as(run.err()).isZero();
        assertIsTheFolder();
    }

    @Test
    void byAWorkbook() throws IOException {
        Path workbook = folder.resolve("oakville.xlsx");
        assertThat(run("--from", "us-city", "--questionnaire", workbook.toString())
                        .status())
                .isZero();
        fill(workbook, CELLS);
        Terminal.Run run = run("--answers", workbook.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertIsTheFolder();
    }

    @Test
    void byTheAnswersOfAnother() throws IOException {
        Terminal.Run run = run(
                "--answers",
                HOME.resolve("src/test/resources/golden/new/oakville/answers.yaml")
                        .toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertIsTheFolder();
    }

    @Test
    void whoeverStopsGoesOnWhereTheyStopped() throws IOException {
        Terminal.Run stopped = typed(TYPED.subList(0, 8), "--from", "us-city");
        assertThat(stopped.status()).isEqualTo(Console.USAGE);
        assertThat(stopped.err()).contains("goes on from here", "signing: Does somebody sign");
        assertThat(town.resolve("jurisdiction.yaml")).doesNotExist();

        Terminal.Run run = typed(TYPED.subList(8, TYPED.size()));

        assertThat(run.status()).as(run.err()).isZero();
        assertIsTheFolder();
    }

    @Test
    void whoeverStopsBeforeTheFirstAnswerIsToldThatNothingIsThere() {
        assertThat(typed(List.of(), "--from", "us-city").err())
                .contains(
                        "The bill will be in English (United States).",
                        "Nothing was answered yet, and nothing was written.");
        assertThat(typed(List.of(), "--from", "us-city", "--lang", "ko").err())
                .contains("문안은 영어(미국)로 작성됩니다.", "아직 답한 것이 없어 아무것도 쓰지 아니하였습니다.");
        assertThat(town).doesNotExist();
    }

    /** Ctrl-C, the window closed, the machine shut down: what was answered is there, and the last words say so. */
    @Test
    void whoeverIsInterruptedIsToldHowToGoOn() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Dstderr.encoding=UTF-8",
                        "-Dbanbill.home=" + HOME,
                        "-cp",
                        ClassPath.ofThis(),
                        "org.banbill.cli.Main",
                        "new",
                        "oakville",
                        "--from",
                        "us-city",
                        "--lang",
                        "en")
                .directory(folder.toFile())
                .start();
        try (OutputStream typed = process.getOutputStream();
                BufferedReader told = process.errorReader(StandardCharsets.UTF_8)) {
            typed.write("\n1\n".getBytes(StandardCharsets.UTF_8));
            typed.flush();
            String line = told.readLine();
            while (line != null && !line.startsWith("Question 3 of")) {
                line = told.readLine();
            }
            // not process.destroy(): that would close what it has to say
            process.toHandle().destroy();

            assertThat(told.lines()).contains("Saved in oakville. `./banbill new oakville` goes on from here.");
        }
        assertThat(process.waitFor()).isEqualTo(143);
        assertThat(answers()).contains("codification");
    }

    @Test
    void aBadAnswerIsRefusedAtOnceAndWhatWeakensIsTold() {
        Terminal.Run run = typed(
                List.of("", "1", "[x]", "9.65", "<", "9.66", "Municipal Code", "?", "", "-"), "--from", "us-city");

        assertThat(run.err())
                .contains("a blank that is still open", "Please answer again", "Who can tell you")
                .contains("[9.65] > 9.66");
    }

    /** Who sees meanings may write one; who is told of ids is told what they mean. */
    @Test
    void anAnswerMayBeWrittenOutAndTheAnswersAreToldWithWhatTheyMean() {
        Terminal.Run run = typed(List.of("", "A", "a chapter of the code", "9.65"), "--from", "us-city");

        assertThat(run.err())
                .containsOnlyOnce(
                        "They are: `chapter` (A chapter of the code), `itself` (By itself, outside the code).")
                .contains("Which chapter number is free");
    }

    @Test
    void whatASetOrACellMustNotBeIsToldAllInOneRun() throws IOException {
        Terminal.Run run = run(
                "--from",
                "us-city",
                "--set",
                "deletion-period=soon",
                "--set",
                "signing=king",
                "--set",
                "codes=x",
                "--set",
                "code-chapter.source=the code");

        assertThat(run.status()).isEqualTo(Console.USAGE);
        assertThat(run.err())
                .contains(
                        "`deletion-period`: `soon` is not a value",
                        "`king` is not one of",
                        "`codes` is not asked here",
                        "`code-chapter` says where something was read, but nothing is answered there")
                .contains("Did you mean `code`?", "Nothing was written.");
        assertThat(town).doesNotExist();
    }

    /** As people write and read them, in each way: 30일, 1천만원, 2026. 11. 28. */
    @Test
    void sumsTimesAndDaysAreThoseOfThePeople() throws IOException {
        Path workbook = folder.resolve("oakville.xlsx");
        run("--from", "us-city", "--questionnaire", workbook.toString(), "--lang", "ko");
        edit(workbook, (row, id) -> {
            if (id.equals("deletion-period")) {
                assertThat(row.getCell(3).getStringCellValue()).contains("비워 두면: 30일.");
            }
        });
        fill(
                workbook,
                Map.of(
                        "deletion-period", List.of("2주"),
                        "fine-individual", List.of("$2,000"),
                        "legislature", List.of("the City Council", "charter", "2026. 11. 28."),
                        "signing", List.of("manager"),
                        "code-chapter", List.of("9.65")));

        Terminal.Run run = run("--answers", workbook.toString(), "--set", "disclosure-period=10일");

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(answers()).contains("value: 2 weeks", "value: 2000", "value: 10 days", "checked: 2026-11-28");
        assertThat(typed(List.of("m", "w"), "--lang", "ko").err()).contains("2주", "USD 2,000", "10일");
    }

    @Test
    void everyBadCellIsToldByItsAddress() throws IOException {
        Path workbook = folder.resolve("oakville.xlsx");
        run("--from", "us-city", "--questionnaire", workbook.toString());
        fill(workbook, Map.of("deletion-period", List.of("30"), "code-chapter", List.of("9.65")));
        edit(workbook, (row, id) -> {
            if (id.equals("legislature")) {
                row.getCell(2).setCellFormula("1+1");
            } else if (id.equals("fine-individual")) {
                row.getCell(2).setCellValue(true);
            } else if (id.equals("code")) {
                row.getCell(2).setCellValue("Municipal Code");
                row.getCell(5).setCellValue(46350);
            } else if (id.equals("minimum-compensation")) {
                row.getCell(2).setCellValue(1500);
            }
        });
        Terminal.Run run = run("--answers", workbook.toString());

        assertThat(run.status()).isEqualTo(Console.FOUND);
        assertThat(run.err())
                .containsPattern("C\\d+ holds a formula, which is not calculated")
                .containsPattern("C\\d+ holds TRUE or FALSE")
                .containsPattern("F\\d+ holds a bare number")
                .contains("Write the day as 2026-11-24");
        assertThat(town).doesNotExist();
    }

    /** “Vas” is no beginning that Slovene declines: the file is there, and the forms are asked for in it. */
    @Test
    void aNameWithoutItsFormsIsWrittenAndTheFormsAreAskedForThere(@TempDir Path folder) {
        Path place = folder.resolve("lipovec");

        Terminal.Run run = Terminal.run(
                HOME,
                "new",
                place.toString(),
                "--from",
                "si-obcina",
                "--lang",
                "en",
                "--output",
                folder.resolve("drafts").toString(),
                "--set",
                "country=Vas Lipovec",
                "--set",
                "legislature=Občinski svet Vasi Lipovec");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("the form `genitive` of `country`", "lipovec/jurisdiction.yaml:");
        assertThat(place.resolve("jurisdiction.yaml")).isRegularFile();
        assertThat(place.resolve("answers.yaml")).isRegularFile();
    }

    @Test
    void aNumberWithoutAUnitIsToldByItsCell() throws IOException {
        Path workbook = folder.resolve("oakville.xlsx");
        run("--from", "us-city", "--questionnaire", workbook.toString());
        fill(workbook, Map.of("deletion-period", List.of("30")));
        Terminal.Run run = run("--answers", workbook.toString());

        assertThat(run.err()).containsPattern("C\\d+: `30` is not a value for `deletion-period`.*30 days");
    }

    @Test
    void noTextOfAWorkbookBecomesAFormula() throws IOException {
        Path workbook = folder.resolve("oakville.xlsx");
        run("--from", "us-city", "--set", "short-title==HYPERLINK(1)", "--questionnaire", workbook.toString());

        edit(workbook, (row, id) -> {
            if (id.equals("short-title")) {
                assertThat(row.getCell(2).getStringCellValue()).isEqualTo("=HYPERLINK(1)");
            }
        });
    }

    @Test
    void aQuestionnaireIsTheSameWheneverItIsWritten() throws IOException {
        run("--from", "us-city", "--questionnaire", folder.resolve("a.xlsx").toString());
        run("--from", "us-city", "--questionnaire", folder.resolve("b.xlsx").toString());

        assertThat(folder.resolve("a.xlsx")).hasSameBinaryContentAs(folder.resolve("b.xlsx"));
    }

    @Test
    void anEditedFileIsNotOverwritten() throws IOException {
        byAScript();
        Files.writeString(town.resolve("jurisdiction.yaml"), place() + "# mine\n");
        Terminal.Run run = run("--set", "code-chapter=9.70");

        assertThat(run.status()).isEqualTo(Console.FOUND);
        assertThat(run.err()).contains("The file was edited");
        assertThat(place()).endsWith("# mine\n");
    }

    @Test
    void aWorkbookThatIsNoneOfOursIsRefused() throws IOException {
        Path other = folder.resolve("other.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(other)) {
            workbook.createSheet("x");
            workbook.write(out);
        }

        assertThat(run("--from", "us-city", "--answers", other.toString()).err())
                .contains("is no questionnaire of Banbill");
    }

    /** What is done to a row of the questionnaire. */
    private interface Edit {
        void to(Row row, String question);
    }

    private static void fill(Path file, Map<String, List<String>> answers) throws IOException {
        edit(file, (row, id) -> {
            List<String> words = answers.getOrDefault(id, List.of());
            int[] columns = {2, 4, 5};
            for (int index = 0; index < words.size(); index++) {
                row.getCell(columns[index]).setCellValue(words.get(index));
            }
        });
    }

    private static void edit(Path file, Edit edit) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (Row row : sheet) {
                Cell id = row.getCell(6);
                if (id != null) {
                    edit.to(row, id.getStringCellValue());
                }
            }
            workbook.write(out);
        }
    }
}
