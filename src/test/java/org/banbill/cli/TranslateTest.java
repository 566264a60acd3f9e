package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Translators are told what to do, get a workbook, and give it back. */
class TranslateTest {

    private static final Path BAN = Path.of("clauses/bans/device-ban");

    @TempDir
    private Path folder;

    private Path home;
    private Path workbook;

    @BeforeEach
    void copy() throws IOException {
        home = MadeUpCountriesTest.home(folder);
        workbook = folder.resolve("sl.xlsx");
    }

    private Terminal.Run translate(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "translate";
        arguments[1] = "sl";
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Terminal.run(home, arguments);
    }

    private void replace(Path file, String words, String others) throws IOException {
        String text = Files.readString(home.resolve(file));
        assertThat(text).contains(words);
        Files.writeString(home.resolve(file), text.replace(words, others));
    }

    /** Writes into the cells of the column for translations: piece and source → text; null leaves a cell as it is. */
    private void fill(BiFunction<String, String, String> text) throws IOException {
        fill(workbook, text);
    }

    static void fill(Path workbook, BiFunction<String, String, String> text) throws IOException {
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook open = new XSSFWorkbook(in)) {
            for (Row row : open.getSheet("sl")) {
                String given = row.getRowNum() == 0
                        ? null
                        : text.apply(
                                row.getCell(0).getStringCellValue() + "#"
                                        + row.getCell(1).getStringCellValue(),
                                row.getCell(3).getStringCellValue());
                if (given != null) {
                    row.getCell(4).setCellValue(given);
                }
            }
            try (OutputStream out = Files.newOutputStream(workbook)) {
                open.write(out);
            }
        }
    }

    /** What stands in the column for translations, by file and piece. */
    static void read(Path workbook, BiConsumer<String, String> text) throws IOException {
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook open = new XSSFWorkbook(in)) {
            for (Row row : open.getSheet("sl")) {
                Cell words = row.getCell(4);
                if (row.getRowNum() > 0
                        && words != null
                        && !row.getCell(1).getStringCellValue().isEmpty()) {
                    text.accept(
                            row.getCell(0).getStringCellValue() + "#"
                                    + row.getCell(1).getStringCellValue(),
                            words.getStringCellValue());
                }
            }
        }
    }

    @Test
    void aRewordedSourceMakesItsTranslationStaleAndNoOther() throws IOException {
        assertThat(translate().out()).contains("Not recorded from which words (--current):");
        assertThat(translate("--current").status()).isZero();
        assertThat(translate().out()).doesNotContain("Made from").doesNotContain("Not recorded");

        replace(BAN.resolve("en.yaml"), "or more", "and more");

        assertThat(translate().out()).contains("Made from words that changed since:\n  device-ban .ban.sale\n");
        assertThat(Terminal.run(home, "check").err()).contains("1 is made from words that changed since");
    }

    @Test
    void programsAreToldTheSame() throws IOException {
        translate("--current");
        replace(BAN.resolve("en.yaml"), "or more", "and more");

        Terminal.Run told = translate("--format", "json");

        assertThat(told.status()).as(told.err()).isZero();
        JsonNode data = new ObjectMapper().readTree(told.out());
        assertThat(data.get("source").textValue()).isEqualTo("en");
        assertThat(data.get("texts"))
                .filteredOn(text -> text.get("id").textValue().equals("device-ban"))
                .singleElement()
                .satisfies(text -> {
                    assertThat(text.get("state").textValue()).isEqualTo("stale");
                    assertThat(text.get("stale").toString()).isEqualTo("[\"ban.sale\"]");
                    assertThat(text.get("folder").textValue()).isEqualTo("clauses/bans/device-ban");
                });
        assertThat(data.get("files"))
                .filteredOn(file -> file.get("file").textValue().equals("clauses/papers.yaml"))
                .singleElement()
                .satisfies(file -> assertThat(file.get("missing").toString()).contains("Checklist"));
        assertThat(translate("device-ban", "--format", "json").out()).contains("\"files\" : [ ]");
        assertThat(translate("--current", "--format", "json").err()).contains("leave out `--current`");
    }

    @Test
    void aWorkbookThatNobodyTouchedChangesNothing() {
        assertThat(translate("--workbook", workbook.toString()).status()).isZero();

        Terminal.Run back = translate("--texts", workbook.toString());

        assertThat(back.status()).isZero();
        assertThat(back.out() + back.err()).isEmpty();
    }

    @Test
    void textsOfAWorkbookBecomeFilesThatDraft() throws IOException {
        Files.delete(home.resolve(BAN).resolve("sl.yaml"));
        translate("--workbook", workbook.toString());
        fill((piece, source) -> piece.startsWith("clauses/bans/device-ban#")
                ? source.replace("[[devices]]", "[[naprav]]")
                        .replace("[[device]]", "[[naprave]]")
                        .replace("{{ref ", "{{ref.genitive ")
                : piece.equals("clauses/papers.yaml#") && source.equals("Checklist") ? "Kontrolni seznam" : null);

        Terminal.Run back = translate("--texts", workbook.toString());

        assertThat(back.status()).as(back.err()).isZero();
        assertThat(Files.readString(home.resolve(BAN).resolve("sl.yaml")))
                .contains("id: sale", "join: or", "{{ref.genitive .ban}}");
        Path drafts = folder.resolve("drafts");
        assertThat(Terminal.run(home, "draft", "x-sl", "--format", "txt", "--output", drafts.toString())
                        .status())
                .isZero();
        assertThat(Files.readString(drafts.resolve("act.sl.txt")))
                .contains("prvega odstavka tega člena", "Kontrolni seznam");
        assertThat(translate().out()).doesNotContain("device-ban");
    }

    /** As a run leaves it that is killed between the text and the record. */
    @Test
    void theSameWorkbookTakenInAgainRecordsWhatAKilledRunDidNot() throws IOException {
        Path made = home.resolve("clauses/languages/sl/made-from.yaml");
        Path text = home.resolve(BAN).resolve("sl.yaml");
        translate("--current");
        String words = Files.readString(text);
        replace(BAN.resolve("en.yaml"), "or more", "and more");
        replace(BAN.resolve("en.yaml"), "heading: Ban", "heading: Prohibition");
        translate("--workbook", workbook.toString());
        fill((piece, source) -> piece.endsWith("device-ban#heading") ? "Prepoved teh naprav" : null);
        assertThat(translate("--texts", workbook.toString()).status()).isZero();
        String recorded = Files.readString(made);
        // the other reworded piece came back as it was
        assertThat(translate().out()).contains("Made from words that changed since:\n  device-ban .ban.sale\n");

        String killed = recorded.replaceFirst("(?s)(  device-ban:\n.*?)    heading: [^\n]*\n", "$1");
        for (String left : List.of(words, Files.readString(text))) {
            Files.writeString(made, killed);
            Files.writeString(text, left);
            assertThat(translate().out()).contains("device-ban .heading, .ban.sale");

            assertThat(translate("--texts", workbook.toString()).status()).isZero();

            assertThat(made).hasContent(recorded);
            assertThat(text).content().contains("Prepoved teh naprav");
        }
    }

    @Test
    void aCellThatWillNotDoIsToldByItsAddress() throws IOException {
        translate("--workbook", workbook.toString());
        fill((piece, source) -> piece.endsWith("#ban.sale") ? "prodaja naprav" : null);

        Terminal.Run back = translate("--texts", workbook.toString());

        assertThat(back.status()).isNotZero();
        assertThat(back.err()).contains("error wrong-cell: E", "has the marks [], its source [[[…]], price].");
    }

    @Test
    void aWorkbookOfYesterdayIsToldCellByCell() throws IOException {
        translate("--workbook", workbook.toString());
        fill((piece, source) -> piece.endsWith("#heading") ? "naslov" : null);
        replace(BAN.resolve("en.yaml"), "heading: Ban", "heading: Prohibition");

        assertThat(translate("--texts", workbook.toString()).err())
                .contains("was made from words that have changed since");
    }

    /** What was written for one place alone is asked for in the languages of that place, though none has it yet. */
    @Test
    void aClauseOfOnePlaceIsAskedForWhereItsLanguageIsSpoken() throws IOException {
        own("of-this-place", "x-sl");
        own("of-another", "x-es");

        assertThat(translate().out()).contains("of-this-place").doesNotContain("of-another");
    }

    private void own(String clause, String place) throws IOException {
        Path own = Files.createDirectories(home.resolve("clauses/bans/" + clause));
        Files.writeString(own.resolve("clause.yaml"), "of: " + place + "\nprecedents: []\n");
        Files.writeString(
                own.resolve("en.yaml"), "heading: A\nnote: x\nprovisions: [{id: a, text: Devices are banned.}]\n");
    }
}
