package org.banbill.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banbill.cli.Terminal;
import org.banbill.interview.Interview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * From nothing to the whole draft of a place that the library has never heard of: by terminal, by workbook and by page,
 * the same folder and the same Word file to the byte. Each person knows the name of the place, reads what stands before
 * them, takes what is usual, and says of each fact where it was read.
 */
class ThreeWaysTest {

    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final String SOURCE = "the charter, article 3";
    private static final String DAY = "2026-11-28";
    private static final String FREE = "9.65";

    /** Ten minutes are enough for so many questions, at forty seconds each. */
    private static final long FEW = 15;

    /** The columns of the workbook. */
    private static final int ANSWER = 2;

    private static final int HOW = 3;
    private static final int SOURCE_CELL = 4;
    private static final int CHECKED = 5;
    private static final int ID = 6;

    private static final Pattern CHOICES = Pattern.compile("(?:Choose|다음에서 고릅니다): (.+?)(?: /|\\. )");
    private static final Pattern NEEDED = Pattern.compile("Please answer|답하거나");
    private static final Pattern ONLY_IF = Pattern.compile("^(?:Only if you answer )?“[^”]*”(?: with |에 )“([^”]*)”");
    private static final Pattern LEFT_OUT = Pattern.compile("Empty: left out|비워 두면 적지 아니합니다");

    @TempDir
    Path temp;

    @ParameterizedTest
    @CsvSource({
        "us-city, oakville, Oakville, en",
        "us-county, jefferson, Jefferson, en",
        "us-state, franklin, Franklin, en",
        "uk-council, ambridge, Ambridge, en",
        "kr-basic, 가람시, 가람시, ko",
        "kr-metropolitan, 마루도, 마루도, ko",
        "eu-municipality, brightwater, Brightwater, en",
        "in-municipality, kadalur, Kadalur, en",
        "ke-county, mlima, Mlima, en",
        "council-resolution, lakeside, Lakeside, ko",
        "si-obcina, lipovec, Lipovec, en",
        "il-municipality, neve-alon, נווה אלון, en",
        "ar-municipio, arroyo-claro, Arroyo Claro, en",
    })
    void theSameDraftByTerminalWorkbookAndPage(String form, String folder, String name, String language)
            throws IOException {
        Map<String, byte[]> typed = byTerminal(form, folder, name, language);

        assertThat(typed.keySet()).contains("answers.yaml", "jurisdiction.yaml");
        assertThat(typed).anySatisfy((file, bytes) -> assertThat(file).endsWith(".docx"));
        assertSame("workbook", byWorkbook(form, folder, name, language), typed);
        assertSame("page", byPage(form, folder, name, language), typed);
    }

    @Test
    void aDifferentAnswerIsADifferentDraft() throws IOException {
        Map<String, byte[]> one = byTerminal("us-city", "oakville", "Oakville", "en");
        Map<String, byte[]> other = byPage("us-city", "oakville", "Oakvale", "en");

        assertThat(other.get("jurisdiction.yaml")).isNotEqualTo(one.get("jurisdiction.yaml"));
        assertThat(other.get("us-code-ordinance.en-US.docx")).isNotEqualTo(one.get("us-code-ordinance.en-US.docx"));
    }

    private static void assertSame(String way, Map<String, byte[]> files, Map<String, byte[]> expected) {
        assertThat(files.keySet()).as(way).isEqualTo(expected.keySet());
        expected.forEach((file, bytes) -> {
            if (file.endsWith(".yaml")) {
                assertThat(new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8))
                        .as(way + " " + file)
                        .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
            }
            assertThat(Arrays.equals(files.get(file), bytes))
                    .as(way + " " + file)
                    .isTrue();
        });
    }

    /** The folder's files and those of its draft, by name. */
    private static Map<String, byte[]> files(Path... folders) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Path folder : folders) {
            try (Stream<Path> all = Files.list(folder)) {
                // not the list by which Banbill knows what it wrote, and where
                for (Path file : all.filter(Files::isRegularFile)
                        .filter(file -> !file.getFileName().toString().startsWith("."))
                        .toList()) {
                    files.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        }
        return files;
    }

    private Map<String, byte[]> byTerminal(String form, String folder, String name, String language)
            throws IOException {
        Path place = temp.resolve("terminal").resolve(folder);
        Path drafts = temp.resolve("terminal-draft");
        List<String> typed = new ArrayList<>();
        Terminal.Run run = Terminal.asked(
                HOME,
                screen -> {
                    String line = answer(screen, name);
                    typed.add(line);
                    assertThat(typed).as(screen).hasSizeLessThan(100);
                    return line;
                },
                "new",
                place.toString(),
                "--from",
                form,
                "--lang",
                language,
                "--output",
                drafts.toString());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(questions(run.err())).as(run.err()).isBetween(4L, FEW);
        return files(place, drafts);
    }

    private static final Pattern QUESTION = Pattern.compile("(?m)^(Question|질문) [0-9]+(/| of )[0-9]+");

    private static long questions(String screen) {
        return QUESTION.matcher(screen).results().count();
    }

    /** What a person types who sees the screen, and knows no more than the name of the place. */
    private static String answer(String screen, String name) {
        String prompt = screen.substring(screen.lastIndexOf('\n') + 1);
        String shown = screen.substring(QUESTION.matcher(screen)
                .results()
                .mapToInt(MatchResult::start)
                .max()
                .orElse(0));
        if (questions(screen) == 1) {
            return name;
        }
        if (prompt.startsWith("  ")) {
            return prompt.contains("(such as ") || prompt.contains("과 같이") ? DAY : SOURCE;
        }
        if (shown.contains("\nAll answers\n") || shown.contains("\n답 전체\n")) {
            return "w";
        }
        if (prompt.equals("> ")) {
            return shown.contains("\n  1  ") ? "1" : FREE;
        }
        return "";
    }

    private Map<String, byte[]> byWorkbook(String form, String folder, String name, String language)
            throws IOException {
        Path place = temp.resolve("workbook").resolve(folder);
        Path drafts = temp.resolve("workbook-draft");
        Path sheet = temp.resolve(folder + ".xlsx");
        String[] common = {"new", place.toString(), "--lang", language};
        assertThat(Terminal.run(HOME, with(common, "--from", form, "--questionnaire", sheet.toString()))
                        .status())
                .isZero();
        fill(sheet, name);

        Terminal.Run run =
                Terminal.run(HOME, with(common, "--answers", sheet.toString(), "--output", drafts.toString()));

        assertThat(run.status()).as(run.err()).isZero();
        return files(place, drafts);
    }

    private static String[] with(String[] some, String... more) {
        return Stream.concat(Stream.of(some), Stream.of(more)).toArray(String[]::new);
    }

    /** Writes the name, what has no usual answer, and for each fact where it was read. */
    private static void fill(Path file, String name) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                OutputStream out = Files.newOutputStream(file)) {
            Set<String> chosen = new HashSet<>();
            for (Row row : workbook.getSheetAt(0)) {
                if (row.getCell(ID) != null) {
                    fill(row, name, chosen);
                }
            }
            workbook.write(out);
        }
    }

    private static void fill(Row row, String name, Set<String> chosen) {
        String how = row.getCell(HOW).getStringCellValue();
        Matcher onlyIf = ONLY_IF.matcher(how);
        if (onlyIf.find() && !chosen.contains(onlyIf.group(1))) {
            return;
        }
        Matcher choices = CHOICES.matcher(how);
        if (row.getCell(ID).getStringCellValue().equals(Interview.NAME)) {
            row.getCell(ANSWER).setCellValue(name);
        } else if (NEEDED.matcher(how).find()) {
            row.getCell(ANSWER).setCellValue(choices.find() ? choices.group(1) : FREE);
            chosen.add(row.getCell(ANSWER).getStringCellValue());
        }
        boolean isAsked = !LEFT_OUT.matcher(how).find();
        if (isAsked && !row.getCell(SOURCE_CELL).getCellStyle().getLocked()) {
            row.getCell(SOURCE_CELL).setCellValue(SOURCE);
            row.getCell(CHECKED).setCellValue(DAY);
        }
    }

    private static final Pattern ID_FIELD = Pattern.compile("name=\"id\" value=\"([^\"]+)\"");
    private static final Pattern RADIO = Pattern.compile("type=\"radio\" name=\"value\" value=\"([^\"]+)\"( checked)?");
    private static final Pattern FIELD = Pattern.compile("id=\"value\" name=\"value\" value=\"([^\"]*)\"");

    private Map<String, byte[]> byPage(String form, String folder, String name, String language) throws IOException {
        Path own = Files.createDirectories(temp.resolve("page"));
        Visitor visitor = new Visitor(own);
        String[] common = {"token", visitor.gate.token(), "place", folder};
        visitor.post(language + "/begin", "token", visitor.gate.token(), "from", form, "name", folder);
        while (true) {
            Reply page = visitor.get(language + "/question", "place", folder);
            if (page.status() == 303) {
                break;
            }
            assertThat(page.status()).isEqualTo(200);
            Reply next = visitor.post(language + "/question", with(common, form(Visitor.text(page), name)));
            assertThat(next.status()).as(Visitor.text(next)).isEqualTo(303);
        }
        Reply written = visitor.post(language + "/answers", common);
        assertThat(written.status()).as(Visitor.text(written)).isEqualTo(303);

        Map<String, byte[]> files = files(own.resolve(folder));
        Reply word = visitor.get(language + "/download", "place", folder, "form", "docx");
        String disposition = word.headers().getOrDefault("Content-Disposition", "");
        assertThat(word.status()).isEqualTo(200);
        files.put(disposition.replaceFirst(".*''", ""), word.body());
        return files;
    }

    /** The form of a question as a person fills it in. */
    private static String[] form(String page, String name) {
        String id = found(ID_FIELD, page);
        List<String> form = new ArrayList<>(List.of("id", id));
        if (RADIO.matcher(page).find()) {
            List<MatchResult> choices = RADIO.matcher(page).results().toList();
            MatchResult usual = choices.stream()
                    .filter(choice -> choice.group(2) != null)
                    .findFirst()
                    .orElse(choices.get(0));
            form.addAll(List.of("value", usual.group(1)));
        } else {
            // what stands in the field is usual: whoever sends the form sends it along
            boolean isOpen = found(FIELD, page).isEmpty();
            form.addAll(List.of("value", id.equals(Interview.NAME) ? name : isOpen ? FREE : ""));
        }
        if (page.contains("name=\"source\"")) {
            form.addAll(List.of("source", SOURCE, "checked", DAY));
        }
        return form.toArray(String[]::new);
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).as(page).isTrue();
        return matcher.group(1);
    }
}
