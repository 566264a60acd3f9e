package org.banbill.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banbill.finding.Findings;
import org.banbill.finding.MessageKey;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.interview.Answer;
import org.banbill.interview.Answers;
import org.banbill.interview.GivenAnswers;
import org.banbill.interview.GivenAnswers.Place;
import org.banbill.ooxml.SafePackage;
import org.banbill.source.LanguageTag;

/**
 * Reads the answers out of a workbook that was filled in. It comes from outside: it is checked before POI sees it, and
 * nothing in it is calculated. Every cell that will not do is told by its address, all in one run.
 */
public final class AnswersSheet {

    private final String file;
    private final Findings findings = new Findings();
    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();

    private AnswersSheet(String file) {
        this.file = file;
    }

    /** The answers of a workbook; none, with findings, where it is no questionnaire of ours or a cell will not do. */
    public static Result<GivenAnswers> read(Path path) {
        AnswersSheet sheet = new AnswersSheet(SafePackage.shown(path));
        Optional<GivenAnswers> given = SafePackage.open(path, SafePackage.Kind.WORKBOOK, sheet.findings)
                .flatMap(safe -> sheet.read(safe.repacked()));
        return new Result<>(sheet.findings.hasErrors() ? Optional.empty() : given, sheet.findings.inReadingOrder());
    }

    private Optional<GivenAnswers> read(byte[] checked) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(checked))) {
            return read(workbook);
        } catch (IOException | POIXMLException | IllegalArgumentException | IllegalStateException e) {
            findings.error(Rule.UNSAFE_FILE.as("workbook"), Position.startOf(file));
            return Optional.empty();
        }
    }

    private Optional<GivenAnswers> read(XSSFWorkbook workbook) {
        XSSFSheet data = workbook.getSheet(QuestionnaireSheet.DATA);
        if (data == null
                || workbook.getNumberOfSheets() < 1
                || !QuestionnaireSheet.FORMAT.equals(plain(data, QuestionnaireSheet.FORMAT_ROW))) {
            findings.error(Rule.NO_QUESTIONNAIRE, Position.startOf(file));
            return Optional.empty();
        }
        XSSFSheet sheet = workbook.getSheetAt(0);
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Row row : sheet) {
            Cell id = row.getCell(QuestionnaireSheet.ID);
            if (id != null && id.getCellType() == CellType.STRING) {
                rows.put(id.getStringCellValue().strip(), row);
            }
        }
        named(workbook, sheet).forEach(rows::putIfAbsent);
        rows.forEach(this::answer);
        String language = plain(data, QuestionnaireSheet.LANGUAGE_ROW);
        return Optional.of(new GivenAnswers(
                plain(data, QuestionnaireSheet.FROM_ROW),
                LanguageTag.isOne(language) ? Optional.of(new LanguageTag(language)) : Optional.empty(),
                new Answers(answers),
                places));
    }

    /** The rows that names of cells lead to, where the column with the ids is gone. */
    private static Map<String, Row> named(XSSFWorkbook workbook, XSSFSheet sheet) {
        Map<String, Row> rows = new LinkedHashMap<>();
        String start = QuestionnaireSheet.nameOf("");
        for (Name name : workbook.getAllNames()) {
            String refers = name.getRefersToFormula();
            if (name.getNameName().startsWith(start) && refers != null && refers.contains("$")) {
                Row row = sheet.getRow(new CellReference(refers).getRow());
                if (row != null) {
                    rows.put(name.getNameName().substring(start.length()).replace('_', '-'), row);
                }
            }
        }
        return rows;
    }

    private static String plain(XSSFSheet sheet, int row) {
        Row found = sheet.getRow(row);
        Cell cell = found == null ? null : found.getCell(0);
        return cell == null || cell.getCellType() != CellType.STRING
                ? ""
                : cell.getStringCellValue().strip();
    }

    private void answer(String id, Row row) {
        Optional<String> value = text(row, QuestionnaireSheet.ANSWER);
        String source = text(row, QuestionnaireSheet.SOURCE).orElse("");
        String checked = text(row, QuestionnaireSheet.CHECKED).orElse("");
        if (value.isEmpty() && source.isEmpty() && checked.isEmpty()) {
            return;
        }
        Cell cell = row.getCell(
                value.isPresent()
                        ? QuestionnaireSheet.ANSWER
                        : source.isEmpty() ? QuestionnaireSheet.CHECKED : QuestionnaireSheet.SOURCE);
        places.put(id, new Place(position(cell), address(cell)));
        answers.put(
                id,
                value.equals(Optional.of(GivenAnswers.UNKNOWN))
                        ? Answer.UNKNOWN
                        : Answer.of(value.orElse(""), source, checked));
    }

    /** What stands in a cell, as its writer sees it; empty where nothing does, or where it will not do. */
    private Optional<String> text(Row row, int column) {
        XSSFCell cell = (XSSFCell) row.getCell(column);
        if (cell == null) {
            return Optional.empty();
        }
        return switch (cell.getCellType()) {
            case BLANK, _NONE -> Optional.empty();
            case STRING -> Optional.of(cell.getStringCellValue().strip()).filter(text -> !text.isEmpty());
            case NUMERIC -> number(cell);
            case BOOLEAN -> refused(cell, Rule.WRONG_CELL.as("yes-or-no"));
            case FORMULA -> refused(cell, Rule.WRONG_CELL.as("formula"));
            case ERROR -> refused(cell, Rule.WRONG_CELL.as("error"));
        };
    }

    private Optional<String> number(XSSFCell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return Optional.of(cell.getLocalDateTimeCellValue().toLocalDate().toString());
        }
        if (cell.getColumnIndex() == QuestionnaireSheet.CHECKED) {
            return refused(cell, Rule.WRONG_CELL.as("bare-number"));
        }
        String number = new BigDecimal(cell.getRawValue()).toPlainString();
        if (number.contains(".")) {
            return refused(cell, Rule.WRONG_CELL.as("lost-zero"), number);
        }
        return Optional.of(number);
    }

    private Optional<String> refused(Cell cell, MessageKey text, Object... arguments) {
        tell(cell, text, arguments);
        return Optional.empty();
    }

    private void tell(Cell cell, MessageKey text, Object... arguments) {
        findings.error(
                text,
                position(cell),
                Stream.concat(Stream.of(address(cell)), Stream.of(arguments)).toArray());
    }

    private Position position(Cell cell) {
        return new Position(file, cell.getRowIndex() + 1, cell.getColumnIndex() + 1);
    }

    private static String address(Cell cell) {
        return new CellReference(cell.getRowIndex(), cell.getColumnIndex()).formatAsString(false);
    }
}
