package org.banbill.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banbill.assembly.Coverage;
import org.banbill.assembly.Coverage.Status;
import org.banbill.library.Ban;
import org.banbill.library.Ban.Extent;
import org.banbill.library.Demand;
import org.banbill.library.PaperWords;
import org.banbill.library.Precedent.Verified;
import org.banbill.source.LanguageTag;

/**
 * The demands of the letter against the bills of many places, as a workbook: one sheet with all, one for each place.
 * Every status is a word as well as a colour. Texts are written as texts, so none of them can become a formula.
 */
public final class CoverageSheet {

    private static final int CHARACTER = 256;
    /** Excel's own limit for a cell's text. */
    private static final int LONGEST_TEXT = 32_767;

    private static final int LONGEST_NAME = 31;

    /** The coverage of one place. */
    public record Column(String name, Coverage coverage, String language) {}

    private static final List<String> HEADINGS =
            List.of("column-demand", "column-asks", "column-status", "column-provisions", "column-names", "column-why");

    private final List<Column> columns;
    /** Enacted bans and cases that stand beside the places. */
    private final List<Ban> against;

    private final PaperWords words;
    private final String all;
    /** Their names, one for each column. */
    private final List<String> sheets = new ArrayList<>();

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final CellStyle head = style(IndexedColors.GREY_25_PERCENT, true);
    private final CellStyle text = style(IndexedColors.WHITE, false);
    private final Map<Status, CellStyle> colours = new EnumMap<>(Status.class);

    private CoverageSheet(List<Column> columns, List<Ban> against, PaperWords words) {
        this.against = List.copyOf(against);
        this.columns = List.copyOf(columns);
        this.words = words;
        this.all = WorkbookUtil.createSafeSheetName(word("all-places", shared()));
        Set<String> taken = new LinkedHashSet<>(Set.of(all));
        for (Column column : columns) {
            String name = sheetName(column.coverage().jurisdiction(), taken);
            taken.add(name);
            sheets.add(name);
        }
        colours.put(Status.MET, style(IndexedColors.LIGHT_GREEN, false));
        colours.put(Status.BY_PAPER, style(IndexedColors.LIGHT_TURQUOISE, false));
        colours.put(Status.CHANGED, style(IndexedColors.LEMON_CHIFFON, false));
        colours.put(Status.WEAKENED, style(IndexedColors.LIGHT_ORANGE, false));
        colours.put(Status.MISSING, style(IndexedColors.ROSE, false));
        colours.put(Status.OUTSIDE_COMPETENCE, style(IndexedColors.LIGHT_CORNFLOWER_BLUE, false));
    }

    /** The workbook's bytes: the same for the same coverage, whenever and wherever they are made. */
    public static byte[] workbook(
            List<Column> columns, List<Ban> against, Collection<Demand> demands, PaperWords words) {
        CoverageSheet sheet = new CoverageSheet(columns, against, words);
        sheet.overview(demands);
        for (int index = 0; index < columns.size(); index++) {
            sheet.place(columns.get(index), sheet.sheets.get(index), demands);
        }
        return Workbooks.bytes(sheet.workbook, "Coverage of the letter's demands");
    }

    /** A sheet's name is at most 31 characters, and its own, whatever the case of its letters. */
    private static String sheetName(String wanted, Collection<String> taken) {
        String name = WorkbookUtil.createSafeSheetName(wanted);
        for (int count = 2; taken.stream().anyMatch(name::equalsIgnoreCase); count++) {
            String end = " (" + count + ")";
            String safe = WorkbookUtil.createSafeSheetName(wanted);
            name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - end.length())) + end;
        }
        return name;
    }

    /** The language of all places, or English where they have several. */
    private LanguageTag shared() {
        List<String> bases = columns.stream()
                .map(column -> new LanguageTag(column.language()).base())
                .distinct()
                .toList();
        return bases.size() == 1 ? new LanguageTag(columns.get(0).language()) : LanguageTag.ENGLISH;
    }

    private String word(String key, LanguageTag language) {
        return Optional.ofNullable(words.texts().get(key))
                .map(text -> text.forPeople(language))
                .orElse(key);
    }

    private String word(Status status, LanguageTag language) {
        return word("status-" + status.id(), language);
    }

    private void overview(Collection<Demand> demands) {
        LanguageTag language = shared();
        XSSFSheet sheet = workbook.createSheet(all);
        Row heads = sheet.createRow(0);
        cell(heads, 0, word("column-demand", language), head);
        cell(heads, 1, word("column-asks", language), head);
        for (int index = 0; index < columns.size(); index++) {
            cell(heads, 2 + index, heading(index), head);
        }
        int bansFrom = 2 + columns.size();
        for (int index = 0; index < against.size(); index++) {
            cell(heads, bansFrom + index, heading(against.get(index), language), head);
        }
        int rowNumber = 0;
        for (Demand demand : demands) {
            Row row = sheet.createRow(++rowNumber);
            cell(row, 0, demand.id(), text);
            cell(row, 1, demand.text().forPeople(language), text);
            for (int index = 0; index < columns.size(); index++) {
                Status status = entry(columns.get(index), demand).status();
                cell(row, 2 + index, word(status, language), colour(status));
            }
            for (int index = 0; index < against.size(); index++) {
                Extent extent = against.get(index).meets(demand);
                cell(row, bansFrom + index, word("ban-" + extent.id(), language), colour(extent));
            }
        }
        sheet.setColumnWidth(0, 9 * CHARACTER);
        sheet.setColumnWidth(1, 60 * CHARACTER);
        for (int index = 0; index < columns.size() + against.size(); index++) {
            sheet.setColumnWidth(2 + index, 20 * CHARACTER);
        }
        finish(sheet, 2, rowNumber, 1 + columns.size() + against.size());
    }

    /** The ban's name, with the mark of what nobody has read. */
    private String heading(Ban ban, LanguageTag language) {
        return ban.name().forPeople(language)
                + (ban.verified() == Verified.NO ? word("unverified-mark", language) : "");
    }

    private CellStyle colour(Extent extent) {
        return switch (extent) {
            case WHOLE -> colour(Status.MET);
            case PART -> colour(Status.WEAKENED);
            case NOT -> colour(Status.MISSING);
        };
    }

    /** The place's name; where two have the same, with the name of its sheet. */
    private String heading(int index) {
        String name = columns.get(index).name();
        boolean isShared =
                columns.stream().filter(other -> other.name().equals(name)).count() > 1;
        return isShared ? name + " (" + sheets.get(index) + ")" : name;
    }

    private void place(Column column, String name, Collection<Demand> demands) {
        LanguageTag language = new LanguageTag(column.language());
        XSSFSheet sheet = workbook.createSheet(name);
        Row heads = sheet.createRow(0);
        List<Integer> widths = List.of(9, 44, 20, 34, 40, 44);
        for (int index = 0; index < HEADINGS.size(); index++) {
            cell(heads, index, word(HEADINGS.get(index), language), head);
            sheet.setColumnWidth(index, widths.get(index) * CHARACTER);
        }
        int rowNumber = 0;
        for (Demand demand : demands) {
            Coverage.Entry entry = entry(column, demand);
            Row row = sheet.createRow(++rowNumber);
            cell(row, 0, demand.id(), text);
            cell(row, 1, demand.text().forPeople(language), text);
            cell(row, 2, word(entry.status(), language), colour(entry.status()));
            cell(row, 3, String.join(", ", entry.citations()), text);
            cell(row, 4, String.join(", ", entry.provisions()), text);
            cell(row, 5, entry.why(), text);
        }
        finish(sheet, 1, rowNumber, HEADINGS.size() - 1);
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
        CellStyle style = Workbooks.textStyle(workbook, colour, bold);
        style.setQuotePrefixed(true);
        return style;
    }

    /** Frozen heads, a filter, and a print that is one page wide with its heads on each page. */
    private static void finish(XSSFSheet sheet, int frozenColumns, int lastRow, int lastColumn) {
        sheet.forEach(Workbooks::heighten);
        sheet.createFreezePane(frozenColumns, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, lastRow, 0, lastColumn));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, 0, lastColumn));
    }
}
