package org.banbill.sheet;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banbill.library.TextRow;
import org.banbill.source.LanguageTag;

/** The texts of a language as a workbook for its translators: a row a text, its source beside it. */
public final class TranslationSheet {

    static final int FILE = 0;
    static final int PIECE = 1;
    static final int STATE = 2;
    static final int SOURCE = 3;
    static final int TEXT = 4;

    private static final int CHARACTER = 256;
    private static final List<Integer> WIDTHS = List.of(30, 22, 12, 60, 60);

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final XSSFSheet sheet;
    private final CellStyle head = Workbooks.style(workbook, IndexedColors.GREY_25_PERCENT, true, true);
    private final CellStyle text = Workbooks.style(workbook, IndexedColors.WHITE, false, true);
    private final CellStyle open = Workbooks.style(workbook, IndexedColors.LIGHT_YELLOW, false, false);

    private TranslationSheet(LanguageTag language) {
        this.sheet = workbook.createSheet(language.tag());
    }

    /** The workbook's bytes; its sheet is named by the language. */
    public static byte[] workbook(LanguageTag language, LanguageTag source, boolean rightToLeft, List<TextRow> rows) {
        TranslationSheet made = new TranslationSheet(language);
        made.head(List.of("file", "piece", "state", source.tag(), language.tag()));
        rows.forEach(made::row);
        made.arrange(rightToLeft);
        return Workbooks.bytes(made.workbook, "Banbill " + language);
    }

    private void head(List<String> names) {
        Row heads = sheet.createRow(0);
        for (int column = 0; column < names.size(); column++) {
            Workbooks.cell(heads, column, names.get(column), head);
        }
    }

    private void row(TextRow given) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        Workbooks.cell(row, FILE, given.file(), text);
        Workbooks.cell(row, PIECE, given.piece(), text);
        Workbooks.cell(row, STATE, given.state().id(), text);
        Workbooks.cell(row, SOURCE, given.source(), text);
        Workbooks.cell(row, TEXT, given.words(), open);
        Workbooks.heighten(row);
    }

    private void arrange(boolean rightToLeft) {
        for (int column = 0; column < WIDTHS.size(); column++) {
            sheet.setColumnWidth(column, WIDTHS.get(column) * CHARACTER);
        }
        sheet.setRightToLeft(rightToLeft);
        sheet.createFreezePane(0, 1);
        // without a password: it keeps people from mistakes, not from anything else
        sheet.enableLocking();
        sheet.lockFormatRows(false);
        sheet.lockFormatColumns(false);
        sheet.lockAutoFilter(false);
        sheet.setAutoFilter(new CellRangeAddress(0, sheet.getLastRowNum(), FILE, TEXT));
    }
}
