package org.banbill.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banbill.finding.Findings;
import org.banbill.finding.Named;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.library.TextRow;
import org.banbill.library.Translation;
import org.banbill.ooxml.SafePackage;
import org.banbill.source.LanguageTag;

/**
 * Reads translations out of a workbook that was filled in. It comes from outside: it is checked before POI sees it, and
 * nothing in it is calculated.
 */
public final class TranslatedSheet {

    private final String file;
    private final LanguageTag language;
    private final Findings findings = new Findings();

    private TranslatedSheet(String file, LanguageTag language) {
        this.file = file;
        this.language = language;
    }

    /**
     * A text that came back.
     *
     * @param row its state is that of the day on which the workbook was written
     * @param address of its cell, such as E14
     */
    public record Given(TextRow row, String address, Position position) {}

    /** The texts of a workbook; none, with findings, where it is none of ours or a cell will not do. */
    public static Result<List<Given>> read(Path path, LanguageTag language) {
        TranslatedSheet sheet = new TranslatedSheet(SafePackage.shown(path), language);
        Optional<List<Given>> given = SafePackage.open(path, SafePackage.Kind.WORKBOOK, sheet.findings)
                .flatMap(safe -> sheet.read(safe.repacked()));
        return new Result<>(sheet.findings.hasErrors() ? Optional.empty() : given, sheet.findings.inReadingOrder());
    }

    private Optional<List<Given>> read(byte[] checked) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(checked))) {
            XSSFSheet sheet = workbook.getSheet(language.tag());
            if (sheet == null) {
                findings.error(Rule.NO_QUESTIONNAIRE.as("translation"), Position.startOf(file), language);
                return Optional.empty();
            }
            List<Given> given = new ArrayList<>();
            for (Row row : sheet) {
                if (row.getRowNum() > 0) {
                    given(row).ifPresent(given::add);
                }
            }
            return Optional.of(given);
        } catch (IOException | POIXMLException | IllegalArgumentException | IllegalStateException e) {
            findings.error(Rule.UNSAFE_FILE.as("workbook"), Position.startOf(file));
            return Optional.empty();
        }
    }

    private Optional<Given> given(Row row) {
        Cell cell = row.getCell(TranslationSheet.TEXT);
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return Optional.empty();
        }
        String address = new CellReference(cell.getRowIndex(), cell.getColumnIndex()).formatAsString(false);
        Position position = new Position(file, cell.getRowIndex() + 1, cell.getColumnIndex() + 1);
        if (cell.getCellType() != CellType.STRING) {
            findings.error(Rule.WRONG_CELL.as("not-a-text"), position, address);
            return Optional.empty();
        }
        String text = cell.getStringCellValue().strip();
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Given(
                        new TextRow(
                                words(row, TranslationSheet.FILE),
                                words(row, TranslationSheet.PIECE),
                                words(row, TranslationSheet.SOURCE),
                                text,
                                Named.find(words(row, TranslationSheet.STATE), List.of(Translation.State.values()))
                                        .orElse(Translation.State.UNRECORDED)),
                        address,
                        position));
    }

    private static String words(Row row, int column) {
        Cell cell = row.getCell(column);
        return cell == null || cell.getCellType() != CellType.STRING
                ? ""
                : cell.getStringCellValue().strip();
    }
}
