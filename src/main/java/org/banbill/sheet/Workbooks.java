package org.banbill.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banbill.ooxml.PackageWriter;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;

/** What all workbooks of Banbill have in common. */
final class Workbooks {

    /** The width of a letter, as columns count it. */
    private static final int CHARACTER = 256;

    private static final int HIGHEST_ROW = 409;

    private Workbooks() {}

    /** The bytes of a finished workbook, which is closed: the same whenever and wherever they are made. */
    static byte[] bytes(XSSFWorkbook finished, String title) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = finished) {
            POIXMLProperties.CoreProperties properties =
                    workbook.getProperties().getCoreProperties();
            properties.setCreator("Banbill");
            properties.setTitle(title);
            properties.setCreated(Optional.empty());
            workbook.write(bytes);
            return PackageWriter.of(parts(bytes.toByteArray()));
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail to be written", e);
        }
    }

    /** POI stamps each part with the time of this machine, in its own zone. */
    private static Map<String, byte[]> parts(byte[] stamped) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(stamped))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /** Word processors bear any order of a font's parts; Microsoft's own schema wants the boldness first. */
    private static XSSFFont boldFont(XSSFWorkbook workbook) {
        XSSFFont font = workbook.createFont();
        font.getCTFont().set(CTFont.Factory.newInstance());
        font.setBold(true);
        font.setFontHeightInPoints(XSSFFont.DEFAULT_FONT_SIZE);
        font.setFontName(XSSFFont.DEFAULT_FONT_NAME);
        return font;
    }

    static void cell(Row row, int column, String words, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(words);
        cell.setCellStyle(style);
    }

    /** Of a cell in which whatever is typed is text: no number loses its zeros, no day becomes a number. */
    static CellStyle style(XSSFWorkbook workbook, IndexedColors colour, boolean isBold, boolean isLocked) {
        CellStyle style = textStyle(workbook, colour, isBold);
        style.setLocked(isLocked);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        return style;
    }

    /** Text that fills a cell from its top, in lines, on a colour. */
    static CellStyle textStyle(XSSFWorkbook workbook, IndexedColors colour, boolean isBold) {
        CellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        if (isBold) {
            style.setFont(boldFont(workbook));
        }
        return style;
    }

    /** High enough for the longest cell: LibreOffice does not do so by itself, and lines would lie over each other. */
    static void heighten(Row row) {
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
        row.setHeightInPoints(Math.min(HIGHEST_ROW, lines * row.getSheet().getDefaultRowHeightInPoints()));
    }
}
