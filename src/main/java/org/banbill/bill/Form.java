package org.banbill.bill;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.banbill.finding.Named;

/**
 * How a tradition's documents look: page, fonts, levels, line styles, and the few words that a renderer itself prints.
 * It holds no law.
 *
 * @param levels by id, from the highest to the lowest
 * @param lineStyles by id
 * @param definedTermLooks of a term where it is defined
 * @param unverifiedMark printed after a value that nobody has checked
 */
public record Form(
        Page page,
        Fonts fonts,
        Map<String, LevelForm> levels,
        Map<String, LineStyle> lineStyles,
        List<Look> definedTermLooks,
        String unverifiedMark) {

    /** How the ids of levels begin that units of other laws have in a provision that amends them. */
    public static final String QUOTED = "quoted-";

    public Form {
        levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
        lineStyles = Collections.unmodifiableMap(new LinkedHashMap<>(lineStyles));
        definedTermLooks = List.copyOf(definedTermLooks);
    }

    /** The same look with more levels. */
    public Form withLevels(Map<String, LevelForm> others) {
        Map<String, LevelForm> all = new LinkedHashMap<>(levels);
        all.putAll(others);
        return new Form(page, fonts, all, lineStyles, definedTermLooks, unverifiedMark);
    }

    /** The margin of the sheet on the side where lines begin. */
    public double startMargin() {
        return fonts.direction() == Direction.RIGHT_TO_LEFT ? page.right() : page.left();
    }

    /** How far the text stands in from the margin where lines begin, to leave room for headings beside it. */
    public double sideColumn() {
        return levels.values().stream()
                .flatMap(level -> level.heading().sidenote().stream())
                .mapToDouble(sidenote -> sidenote.width() + sidenote.gap())
                .max()
                .orElse(0);
    }

    public LevelForm level(String id) {
        LevelForm level = levels.get(id);
        if (level == null) {
            throw new IllegalStateException("no level " + id);
        }
        return level;
    }

    /**
     * @param widthMillimetres of the sheet
     * @param header words at the head of each page; empty for none
     * @param footer words at the foot of each page; `{page}` is the page's number, `{pages}` their count
     * @param numbers how both are written
     * @param lineNumbers each line of the text is numbered in the margin
     */
    public record Page(
            double widthMillimetres,
            double heightMillimetres,
            double top,
            double bottom,
            double left,
            double right,
            String header,
            String footer,
            NumberFormat numbers,
            LineNumbers lineNumbers) {}

    /** Whether the lines of the text are numbered in the margin. */
    public enum LineNumbers {
        NONE,
        /** Every line, beginning again on each page. */
        EACH_PAGE,
        /** Every line is counted, beginning again on each page, and the fifth, tenth … shows its number. */
        EVERY_FIFTH
    }

    /** Whether text runs from left to right or from right to left. */
    public enum Direction {
        LEFT_TO_RIGHT,
        RIGHT_TO_LEFT
    }

    /**
     * @param eastAsian the font of Hangul, Kana and Han letters
     * @param second another font for Latin letters, where a look asks for it
     * @param complex the font of right-to-left and South and South-East Asian letters
     * @param sizePoints of the text
     * @param lineSpacing multiple of single spacing
     */
    public record Fonts(
            String latin,
            String eastAsian,
            String complex,
            String second,
            double sizePoints,
            double lineSpacing,
            Direction direction) {}

    /** Where a paragraph stands between the margins. */
    public enum Align {
        START,
        CENTRE,
        END,
        JUSTIFY
    }

    /**
     * @param sizePoints 0 for the size of the text
     * @param indent of the whole paragraph, in millimetres
     * @param firstLine of the first line beyond that, negative for a hanging first line
     * @param spaceBefore in points
     * @param counting whether its lines are numbered where the page numbers lines
     */
    public record LineStyle(
            String id,
            Align align,
            double sizePoints,
            List<Look> looks,
            double indent,
            double firstLine,
            double spaceBefore,
            double spaceAfter,
            KeepWithNext keepWithNext,
            Counting counting) {
        public LineStyle {
            looks = List.copyOf(looks);
        }

        /** The same under another name, and further in; what was set in the middle stays there. */
        public LineStyle movedIn(String name, double millimetres) {
            double moved = align == Align.CENTRE ? indent : indent + millimetres;
            return new LineStyle(
                    name, align, sizePoints, looks, moved, firstLine, spaceBefore, spaceAfter, keepWithNext, counting);
        }

        /** Lines that look like the text. */
        public static LineStyle plain(String id) {
            return new LineStyle(id, Align.START, 0, List.of(), 0, 0, 0, 0, KeepWithNext.NO, Counting.COUNTED);
        }
    }

    /** Whether a line is one of those that are numbered in the margin. */
    public enum Counting {
        COUNTED,
        LEFT_OUT
    }

    /** Whether a paragraph stays on one page with the next. */
    public enum KeepWithNext {
        NO,
        YES
    }

    /** How letters look. */
    public enum Look implements Named {
        BOLD,
        ITALIC,
        CAPITALS,
        SMALL_CAPITALS,
        /** The letters themselves are capitals, in every form of the bill; assembly has written them so. */
        UPPER_CASE,
        UNDERLINE,
        DOUBLE_UNDERLINE,
        STRIKETHROUGH,
        /** Set in the second font of the tradition. */
        SECOND_FONT
    }

    /** What stands between a label and the words after it. */
    public enum AfterLabel {
        TAB,
        SPACE,
        NOTHING,
        LINE_BREAK
    }

    /** Where a unit's text begins: in a paragraph of its own below the heading, or in the same line. */
    public enum TextPlace {
        BELOW,
        BESIDE
    }

    /**
     * @param looks of the heading
     * @param before printed before the heading, such as an opening bracket
     * @param after printed after it, such as a closing bracket or a full stop with a dash
     * @param sidenote where headings stand beside the text; empty where they stand in its column
     */
    public record HeadingForm(String before, String after, List<Look> looks, Optional<Sidenote> sidenote) {
        public HeadingForm {
            looks = List.copyOf(looks);
        }
    }

    /**
     * A column for headings in the margin where lines begin, as bills of the Knesset have it.
     *
     * @param line how they look
     * @param width of the column, in millimetres
     * @param gap between it and the text
     */
    public record Sidenote(LineStyle line, double width, double gap) {}

    /**
     * How one level of units looks and is numbered.
     *
     * @param inside the level whose every unit begins this one's numbers again; empty where they run on
     * @param numbering empty for a level without numbers
     * @param outlineLevel depth in the navigation pane and the contents, from 1; 0 for not there
     * @param line the unit's own paragraph (label, heading and, where beside, text)
     * @param textLine the paragraph of its text where that stands below, and of its full-out words
     */
    public record LevelForm(
            String id,
            Optional<String> inside,
            Optional<Numbering> numbering,
            AfterLabel afterLabel,
            List<Look> labelLooks,
            HeadingForm heading,
            TextPlace textPlace,
            int outlineLevel,
            LineStyle line,
            LineStyle textLine) {
        public LevelForm {
            labelLooks = List.copyOf(labelLooks);
        }

        /** Every line in which its units are set: the unit itself, its text, and its heading beside the text. */
        public Stream<LineStyle> lines() {
            return Stream.concat(Stream.of(line, textLine), heading.sidenote().map(Sidenote::line).stream());
        }

        /** Whether word processors can count its units; else their numbers stand in the text. */
        public boolean isCounted() {
            return numbering.flatMap(numbers -> numbers.format().wordName()).isPresent();
        }

        /** Whether its units belong to another law, which a provision of the bill amends. */
        public boolean isQuoted() {
            return id.startsWith(QUOTED);
        }
    }

    /**
     * How the units of a level are numbered.
     *
     * @param before printed before the number: {@code "Part "}
     * @param after printed after it
     * @param first another form for the first units, such as US “SECTION 1.” and Argentine “Artículo 9.º”
     * @param groupTimes n numbers the units of the third group from 3n+1; 0 for plain numbers
     */
    public record Numbering(
            NumberFormat format, String before, String after, Optional<FirstLabel> first, int groupTimes) {

        /** Whether the unit with this number has the label of the first ones. */
        public boolean isFirst(int number) {
            return first.filter(words -> number <= words.last()).isPresent();
        }

        /** The label of the unit with this number. */
        public Label label(int number) {
            if (isFirst(number)) {
                FirstLabel words = first.orElseThrow();
                return new Label(words.before() + format.write(number) + words.after(), number);
            }
            return new Label(before + format.write(number) + after, number);
        }
    }

    /**
     * The words around the numbers of the first units of a level.
     *
     * @param last of the units that have them; most often the very first alone
     */
    public record FirstLabel(String before, String after, int last) {}
}
