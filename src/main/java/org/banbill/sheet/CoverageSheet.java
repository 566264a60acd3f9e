package org.banbill.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banbill.assembly.Coverage;
import org.banbill.assembly.Coverage.Status;
import org.banbill.library.Demand;
import org.banbill.source.LanguageTag;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;

/**
 * The demands of the letter against the bills of many places, as a workbook: one sheet with all, one for each place.
 * Every status is a word as well as a colour. Texts are written as texts, so none of them can become a formula.
 */
public final class CoverageSheet {

    private static final int CHARACTER = 256;
    /** Excel's own limit for a cell's text. */
    private static final int LONGEST_TEXT = 32_767;

    /** The coverage of one place. */
    public record Column(String name, Coverage coverage, String language) {}

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle head = style(IndexedColors.GREY_25_PERCENT, true);
    private final CellStyle text = style(IndexedColors.WHITE, false);
    private final Map<Status, CellStyle> colours = new EnumMap<>(Status.class);

    private CoverageSheet() {
        colours.put(Status.MET, style(IndexedColors.LIGHT_GREEN, false));
        colours.put(Status.WEAKENED, style(IndexedColors.LIGHT_YELLOW, false));
        colours.put(Status.MISSING, style(IndexedColors.ROSE, false));
        colours.put(Status.OUTSIDE_COMPETENCE, style(IndexedColors.LIGHT_CORNFLOWER_BLUE, false));
    }

    /** The workbook's bytes. */
    public static byte[] workbook(List<Column> columns, Collection<Demand> demands) {
        CoverageSheet sheet = new CoverageSheet();
        sheet.overview(columns, demands);
        columns.forEach(column -> sheet.place(column, demands));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = sheet.workbook) {
            workbook.getProperties().getCoreProperties().setCreator("Banbill");
            workbook.getProperties().getCoreProperties().setTitle("Coverage of the letter's demands");
            workbook.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }

    private void overview(List<Column> columns, Collection<Demand> demands) {
        XSSFSheet sheet = workbook.createSheet("All");
        Row heads = sheet.createRow(0);
        cell(heads, 0, "Demand", head);
        cell(heads, 1, "The letter asks", head);
        for (int index = 0; index < columns.size(); index++) {
            cell(heads, 2 + index, columns.get(index).name(), head);
        }
        int rowNumber = 0;
        for (Demand demand : demands) {
            Row row = sheet.createRow(++rowNumber);
            cell(row, 0, demand.id(), text);
            cell(row, 1, demand.text().forPeople(LanguageTag.ENGLISH), text);
            for (int index = 0; index < columns.size(); index++) {
                Status status = entry(columns.get(index), demand).status();
                cell(row, 2 + index, status.id(), colour(status));
            }
        }
        sheet.setColumnWidth(0, 9 * CHARACTER);
        sheet.setColumnWidth(1, 60 * CHARACTER);
        for (int index = 0; index < columns.size(); index++) {
            sheet.setColumnWidth(2 + index, 20 * CHARACTER);
        }
        finish(sheet, 2, rowNumber, 1 + columns.size());
    }

    private void place(Column column, Collection<Demand> demands) {
        XSSFSheet sheet = workbook.createSheet(
                WorkbookUtil.createSafeSheetName(column.coverage().jurisdiction()));
        Row heads = sheet.createRow(0);
        List<String> names = List.of("Demand", "The letter asks", "Status", "Provisions", "Names in the files", "Why");
        List<Integer> widths = List.of(9, 44, 20, 34, 40, 44);
        for (int index = 0; index < names.size(); index++) {
            cell(heads, index, names.get(index), head);
            sheet.setColumnWidth(index, widths.get(index) * CHARACTER);
        }
        int rowNumber = 0;
        for (Demand demand : demands) {
            Coverage.Entry entry = entry(column, demand);
            Row row = sheet.createRow(++rowNumber);
            cell(row, 0, demand.id(), text);
            cell(row, 1, demand.text().forPeople(new LanguageTag(column.language())), text);
            cell(row, 2, entry.status().id(), colour(entry.status()));
            cell(row, 3, String.join(", ", entry.citations()), text);
            cell(row, 4, String.join(", ", entry.provisions()), text);
            cell(row, 5, entry.why(), text);
        }
        finish(sheet, 1, rowNumber, names.size() - 1);
    }

    private static Coverage.Entry entry(Column column, Demand demand) {
        return column.coverage().demands().stream()
                .filter(entry -> entry.demand().equals(demand.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("coverage lacks " + demand.id()));
    }

    private CellStyle colour(Status status) {
        return colours.getOrDefault(status, text);
    }

    private static void cell(Row row, int column, String words, CellStyle style) {
        Cell cell = row.createCell(column);
        // A text cell is never calculated; quote-prefix keeps it a text when somebody edits it.
        cell.setCellValue(words.length() <= LONGEST_TEXT ? words : words.substring(0, LONGEST_TEXT));
        cell.setCellStyle(style);
    }

    private CellStyle style(IndexedColors colour, boolean bold) {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setQuotePrefixed(true);
        if (bold) {
            style.setFont(boldFont());
        }
        return style;
    }

    /** Word processors bear any order of a font's parts; Microsoft's own schema wants the boldness first. */
    private XSSFFont boldFont() {
        XSSFFont font = workbook.createFont();
        font.getCTFont().set(CTFont.Factory.newInstance());
        font.setBold(true);
        font.setFontHeightInPoints(XSSFFont.DEFAULT_FONT_SIZE);
        font.setFontName(XSSFFont.DEFAULT_FONT_NAME);
        return font;
    }

    /** High enough for the longest cell: LibreOffice does not do so by itself, and lines would lie over each other. */
    private static void heighten(Row row) {
        int lines = 1;
        for (Cell cell : row) {
            double letters = cell.getStringCellValue()
                    .codePoints()
                    .mapToDouble(point -> point < 0x1100 ? 1 : 2)
                    .sum();
            double width = row.getSheet().getColumnWidth(cell.getColumnIndex()) / (double) CHARACTER;
            // words do not fill a line to its end
            lines = Math.max(lines, (int) Math.ceil(letters * 1.15 / width));
        }
        row.setHeightInPoints(Math.min(409, lines * row.getSheet().getDefaultRowHeightInPoints()));
    }

    /** Frozen heads, a filter, and a print that is one page wide with its heads on each page. */
    private static void finish(XSSFSheet sheet, int frozenColumns, int lastRow, int lastColumn) {
        sheet.forEach(CoverageSheet::heighten);
        sheet.createFreezePane(frozenColumns, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, lastRow, 0, lastColumn));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, 0, lastColumn));
    }
}
