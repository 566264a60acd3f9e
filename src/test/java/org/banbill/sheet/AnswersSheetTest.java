package org.banbill.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.interview.Answer;
import org.banbill.interview.GivenAnswers;
import org.banbill.source.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people type into a questionnaire, cell by cell, and what spreadsheets make of it. */
class AnswersSheetTest {

    private static final String ID = "deletion-period";

    @TempDir
    Path folder;

    private Result<GivenAnswers> read(XSSFWorkbook workbook) throws IOException {
        Path file = folder.resolve("questions.xlsx");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        workbook.close();
        Files.write(file, bytes.toByteArray());
        return AnswersSheet.read(file);
    }

    private static XSSFWorkbook questionnaire(Consumer<Row> filled) {
        XSSFWorkbook workbook = new XSSFWorkbook();
        Row row = workbook.createSheet("Questions").createRow(4);
        row.createCell(QuestionnaireSheet.ID).setCellValue(ID);
        filled.accept(row);
        XSSFSheet data = workbook.createSheet(QuestionnaireSheet.DATA);
        List<String> kept = List.of(QuestionnaireSheet.FORMAT, "us-city", "en-US", "2026");
        for (int index = 0; index < kept.size(); index++) {
            data.createRow(index).createCell(0).setCellValue(kept.get(index));
        }
        return workbook;
    }

    private Result<GivenAnswers> answered(Consumer<Cell> answer) throws IOException {
        return read(questionnaire(row -> answer.accept(row.createCell(QuestionnaireSheet.ANSWER))));
    }

    @Test
    void anAnswerComesWithItsSourceAndKnowsItsCell() throws IOException {
        GivenAnswers given = read(questionnaire(row -> {
                    row.createCell(QuestionnaireSheet.ANSWER).setCellValue(" the City Council ");
                    row.createCell(QuestionnaireSheet.SOURCE).setCellValue("Charter, § 2");
                    Cell day = row.createCell(QuestionnaireSheet.CHECKED);
                    CellStyle style = row.getSheet().getWorkbook().createCellStyle();
                    style.setDataFormat((short) 14);
                    day.setCellStyle(style);
                    day.setCellValue(LocalDate.of(2026, 11, 25));
                }))
                .value()
                .orElseThrow();

        assertThat(given.from()).isEqualTo("us-city");
        assertThat(given.language()).contains(new LanguageTag("en-US"));
        assertThat(given.answers().to(ID)).contains(Answer.of("the City Council", "Charter, § 2", "2026-11-25"));
        assertThat(Objects.requireNonNull(given.places().get(ID)).name()).isEqualTo("C5");
    }

    @Test
    void aNumberKeepsItsDigitsAndOneThatLostSomeIsTold() throws IOException {
        assertThat(answered(cell -> cell.setCellValue(12_000_000))
                        .value()
                        .orElseThrow()
                        .answers()
                        .valueOf(ID))
                .contains("12000000");

        Result<GivenAnswers> half = answered(cell -> cell.setCellValue(2.5));
        assertThat(half.value()).isEmpty();
        assertThat(half.findings()).extracting(finding -> finding.rule()).containsExactly(Rule.WRONG_CELL);
    }

    @Test
    void whatIsNoTextIsToldByItsAddressAllInOneRun() throws IOException {
        Result<GivenAnswers> read = read(questionnaire(row -> {
            row.createCell(QuestionnaireSheet.ANSWER).setCellFormula("1+1");
            row.createCell(QuestionnaireSheet.SOURCE).setCellValue(true);
            row.createCell(QuestionnaireSheet.CHECKED).setCellErrorValue(FormulaError.NA.getCode());
        }));

        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).hasSize(3).allMatch(finding -> finding.rule() == Rule.WRONG_CELL);
        assertThat(read.findings())
                .extracting(finding -> finding.position().column())
                .containsExactly(3, 5, 6);
    }

    @Test
    void anEmptyRowIsNoAnswerAndUnknownIsOne() throws IOException {
        assertThat(answered(cell -> cell.setCellValue("  "))
                        .value()
                        .orElseThrow()
                        .answers()
                        .to(ID))
                .isEmpty();
        assertThat(answered(cell -> cell.setCellValue(GivenAnswers.UNKNOWN))
                        .value()
                        .orElseThrow()
                        .answers()
                        .to(ID))
                .contains(Answer.UNKNOWN);
    }

    @Test
    void aWorkbookOfSomebodyElseIsNoQuestionnaire() throws IOException {
        XSSFWorkbook other = new XSSFWorkbook();
        other.createSheet("Budget")
                .createRow(0)
                .createCell(QuestionnaireSheet.ID)
                .setCellValue(ID);

        assertThat(read(other).findings()).extracting(finding -> finding.rule()).containsExactly(Rule.NO_QUESTIONNAIRE);
    }
}
