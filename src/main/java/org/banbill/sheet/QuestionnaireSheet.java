package org.banbill.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.banbill.interview.Answer;
import org.banbill.interview.Answers;
import org.banbill.interview.GivenAnswers;
import org.banbill.interview.Interview;
import org.banbill.interview.Phrases;
import org.banbill.interview.Question;
import org.banbill.jurisdiction.Parameter;

/**
 * The questions of an interview as a workbook: a row a question, with a cell for the answer that alone can be written
 * in. Texts are written as texts, so that none becomes a formula.
 */
public final class QuestionnaireSheet {

    static final String DATA = "banbill";
    static final String LISTS = "lists";
    static final String FORMAT = "1";
    /** Of the hidden sheet with what the workbook was made from. */
    static final int FORMAT_ROW = 0;

    static final int FROM_ROW = 1;
    static final int LANGUAGE_ROW = 2;
    static final int EDITION_ROW = 3;

    static final int NUMBER = 0;
    static final int QUESTION = 1;
    static final int ANSWER = 2;
    static final int HOW = 3;
    static final int SOURCE = 4;
    static final int CHECKED = 5;
    static final int ID = 6;

    private static final int CHARACTER = 256;
    private static final List<Integer> WIDTHS = List.of(5, 44, 38, 50, 30, 14, 20);
    /** Excel's own limit for the box that explains a cell. */
    private static final int LONGEST_PROMPT = 255;

    private static final int LONGEST_PROMPT_TITLE = 32;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Interview interview;
    private final Answers answers;
    private final Phrases phrases;
    private final XSSFSheet sheet;
    private final XSSFSheet lists;
    private final CellStyle head = Workbooks.style(workbook, IndexedColors.GREY_25_PERCENT, true, true);
    private final CellStyle text = Workbooks.style(workbook, IndexedColors.WHITE, false, true);
    private final CellStyle open = Workbooks.style(workbook, IndexedColors.LIGHT_YELLOW, false, false);

    private QuestionnaireSheet(Interview interview, Answers answers) {
        this.interview = interview;
        this.answers = answers;
        this.phrases = interview.phrases();
        this.sheet = workbook.createSheet(phrases.say("sheet-title"));
        this.lists = workbook.createSheet(LISTS);
    }

    /**
     * The workbook's bytes: the same for the same questions and answers, whenever and wherever they are made.
     *
     * @param version of Banbill
     */
    public static byte[] workbook(Interview interview, Answers answers, String version) {
        QuestionnaireSheet made = new QuestionnaireSheet(interview, answers);
        made.fill();
        made.hide(version);
        return Workbooks.bytes(made.workbook, made.interview.title());
    }

    /** The name of the cell with the answer to a question: names allow no hyphens, and ids have no underscores. */
    static String nameOf(String question) {
        return "answer." + question.replace('-', '_');
    }

    private void fill() {
        Row title = sheet.createRow(0);
        Workbooks.cell(
                title,
                NUMBER,
                phrases.say("sheet-head", phrases.say("sheet-title"), interview.title(), interview.languageName()),
                text);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, NUMBER, CHECKED));
        title.setHeightInPoints(2 * sheet.getDefaultRowHeightInPoints());
        Row heads = sheet.createRow(1);
        List<String> names =
                List.of("sheet-number", "sheet-question", "sheet-answer", "sheet-how", "sheet-source", "sheet-checked");
        for (int column = 0; column < names.size(); column++) {
            Workbooks.cell(heads, column, phrases.say(names.get(column)), head);
        }
        for (int column = 0; column < WIDTHS.size(); column++) {
            sheet.setColumnWidth(column, WIDTHS.get(column) * CHARACTER);
        }
        int row = 2;
        int number = 0;
        Optional<Parameter.Group> group = Optional.empty();
        for (Interview.Possible possible : interview.possible(answers)) {
            Question question = possible.question();
            if (!group.equals(Optional.of(question.group()))) {
                group = Optional.of(question.group());
                Workbooks.cell(
                        sheet.createRow(row),
                        NUMBER,
                        phrases.say("group-" + question.group().id()),
                        head);
                sheet.addMergedRegion(new CellRangeAddress(row, row, NUMBER, CHECKED));
                row++;
            }
            question(possible, ++number, sheet.createRow(row++));
        }
        sheet.setColumnHidden(ID, true);
        sheet.createFreezePane(0, 2);
        protect();
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(1, 1, 0, CHECKED));
    }

    private void question(Interview.Possible possible, int number, Row row) {
        Question question = possible.question();
        Optional<Answer> given = answers.to(question.id());
        Workbooks.cell(row, NUMBER, String.valueOf(number), text);
        Workbooks.cell(row, QUESTION, question.ask(), text);
        Workbooks.cell(
                row,
                ANSWER,
                given.map(answer -> answer.value()
                                .map(value -> interview.shown(question, value))
                                .orElse(GivenAnswers.UNKNOWN))
                        .orElse(""),
                open);
        Workbooks.cell(row, HOW, how(possible), text);
        Workbooks.cell(row, SOURCE, given.map(Answer::source).orElse(""), question.isFact() ? open : text);
        Workbooks.cell(row, CHECKED, given.map(Answer::checked).orElse(""), question.isFact() ? open : text);
        Workbooks.cell(row, ID, question.id(), text);
        Name name = workbook.createName();
        name.setNameName(nameOf(question.id()));
        name.setRefersToFormula(
                new CellReference(sheet.getSheetName(), row.getRowNum(), ANSWER, true, true).formatAsString());
        explain(possible, row.getRowNum());
        Workbooks.heighten(row);
    }

    private String how(Interview.Possible possible) {
        Question question = possible.question();
        List<String> how = new ArrayList<>();
        if (!possible.onlyIf().isEmpty()) {
            how.add(possible.onlyIf());
        }
        how.add(question.meaning() + ".");
        if (!question.printedIn().isEmpty()) {
            how.add(question.printedIn());
        }
        if (!question.choices().isEmpty()) {
            how.add(phrases.say(
                    "sheet-pick",
                    String.join(
                            " / ",
                            question.choices().stream()
                                    .map(Question.Choice::meaning)
                                    .toList())));
        }
        if (!question.example().isEmpty()) {
            how.add(phrases.say("example", question.example()) + ".");
        }
        how.add(question.standard()
                .map(value -> phrases.say("sheet-empty", interview.shown(question, value)))
                .orElse(phrases.say(question.need() == Question.Need.OPTIONAL ? "sheet-optional" : "sheet-needed")));
        return String.join(" ", how);
    }

    /** The box beside the cell, and for few answers the list of them. */
    private void explain(Interview.Possible possible, int row) {
        Question question = possible.question();
        DataValidationHelper helper = sheet.getDataValidationHelper();
        CellRangeAddressList cell = new CellRangeAddressList(row, row, ANSWER, ANSWER);
        DataValidation validation;
        if (question.choices().isEmpty()) {
            // anything may be written; the box is what matters
            validation = helper.createValidation(helper.createCustomConstraint("TRUE"), cell);
            validation.setShowErrorBox(false);
        } else {
            validation = helper.createValidation(helper.createFormulaListConstraint(list(question)), cell);
            // in this format, suppressing the arrow shows it
            validation.setSuppressDropDownArrow(true);
            validation.setShowErrorBox(true);
        }
        validation.setEmptyCellAllowed(true);
        validation.setShowPromptBox(true);
        validation.createPromptBox(
                cut(question.ask(), LONGEST_PROMPT_TITLE),
                cut(question.help().isEmpty() ? how(possible) : question.help(), LONGEST_PROMPT));
        sheet.addValidationData(validation);
    }

    /** The answers stand on a sheet of their own: a list in the cell itself ends after 255 characters. */
    private String list(Question question) {
        int column = lists.getRow(0) == null ? 0 : lists.getRow(0).getLastCellNum();
        int row = 0;
        for (Question.Choice choice : question.choices()) {
            Workbooks.cell(listRow(row++), column, choice.meaning(), text);
        }
        Workbooks.cell(listRow(row), column, GivenAnswers.UNKNOWN, text);
        String letter = CellReference.convertNumToColString(column);
        return LISTS + "!$" + letter + "$1:$" + letter + "$" + (row + 1);
    }

    private Row listRow(int row) {
        Row there = lists.getRow(row);
        return there == null ? lists.createRow(row) : there;
    }

    private void hide(String version) {
        XSSFSheet data = workbook.createSheet(DATA);
        Workbooks.cell(data.createRow(FORMAT_ROW), 0, FORMAT, text);
        Workbooks.cell(data.createRow(FROM_ROW), 0, interview.from().id(), text);
        Workbooks.cell(data.createRow(LANGUAGE_ROW), 0, phrases.language().tag(), text);
        Workbooks.cell(data.createRow(EDITION_ROW), 0, version, text);
        workbook.setSheetHidden(workbook.getSheetIndex(LISTS), true);
        workbook.setSheetHidden(workbook.getSheetIndex(DATA), true);
        workbook.setActiveSheet(0);
        workbook.lockStructure();
    }

    /** Without a password: it keeps people from mistakes, not from anything else. Rows can still be made higher. */
    private void protect() {
        sheet.enableLocking();
        sheet.lockFormatRows(false);
        sheet.lockFormatColumns(false);
        sheet.lockSelectLockedCells(false);
        sheet.lockSelectUnlockedCells(false);
    }

    private static String cut(String words, int longest) {
        return words.length() <= longest ? words : words.substring(0, longest - 1) + "…";
    }
}
