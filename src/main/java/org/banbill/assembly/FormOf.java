package org.banbill.assembly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.bill.Block;
import org.banbill.bill.Form;
import org.banbill.bill.Form.Align;
import org.banbill.bill.Form.Counting;
import org.banbill.bill.Form.Direction;
import org.banbill.bill.Form.FirstLabel;
import org.banbill.bill.Form.Fonts;
import org.banbill.bill.Form.HeadingForm;
import org.banbill.bill.Form.KeepWithNext;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.Form.LineStyle;
import org.banbill.bill.Form.Look;
import org.banbill.bill.Form.Numbering;
import org.banbill.bill.Form.Sidenote;
import org.banbill.bill.NumberFormat;
import org.banbill.jurisdiction.Tradition;
import org.banbill.jurisdiction.Tradition.Level;
import org.banbill.language.Language;

/** The look of a tradition in one language and place: its labels with their words filled in. */
final class FormOf {

    /** Styles of the papers that follow a bill; a tradition may define its own. */
    static final String PAPER_TITLE = "paper-title";

    static final String PAPER_HEADING = Block.Papers.HEADING;
    static final String PAPER_TEXT = "paper-text";
    static final String PAPER_TABLE = "paper-table";

    private final Tradition tradition;
    private final Language language;
    private final PatternText patterns;
    private final PatternText pageLines;

    private FormOf(Tradition tradition, Language language, PatternText patterns, PatternText pageLines) {
        this.tradition = tradition;
        this.language = language;
        this.patterns = patterns;
        this.pageLines = pageLines;
    }

    /** @param pageLines fills in the words at the head and foot of a page */
    static Form tradition(
            Tradition tradition,
            Language language,
            PatternText patterns,
            PatternText pageLines,
            String unverifiedMark) {
        return new FormOf(tradition, language, patterns, pageLines).form(unverifiedMark);
    }

    /**
     * The look of a level whose units a bill quotes from another law: as they look in that law, but further in, out of
     * the contents, and with labels that nothing counts.
     *
     * @param name of the level in the bill's form
     */
    static LevelForm quoted(Level level, String name, Tradition bill, Language language, PatternText patterns) {
        LevelForm look = new FormOf(bill, language, patterns, patterns).level(level);
        double indent = bill.quotations().indent();
        return new LevelForm(
                name,
                Optional.empty(),
                Optional.empty(),
                look.afterLabel(),
                look.labelLooks(),
                quoted(look.heading(), name),
                look.textPlace(),
                0,
                look.line().movedIn(name, indent),
                look.textLine().movedIn(name + "-text", indent));
    }

    /** A heading in the margin has lines of its own there, too. */
    private static HeadingForm quoted(HeadingForm heading, String name) {
        return new HeadingForm(
                heading.before(),
                heading.after(),
                heading.looks(),
                heading.sidenote()
                        .map(sidenote -> new Sidenote(
                                sidenote.line().movedIn(name + "-sidenote", 0), sidenote.width(), sidenote.gap())));
    }

    private Form form(String unverifiedMark) {
        Map<String, LevelForm> levels = new LinkedHashMap<>();
        tradition.levels().values().forEach(level -> levels.put(level.id(), level(level)));
        Map<String, LineStyle> styles = new LinkedHashMap<>();
        styles.put(PAPER_TITLE, paper(PAPER_TITLE, 14, List.of(Look.BOLD), 0, 8, KeepWithNext.YES));
        styles.put(PAPER_HEADING, paper(PAPER_HEADING, 12, List.of(Look.BOLD), 14, 6, KeepWithNext.YES));
        styles.put(PAPER_TEXT, paper(PAPER_TEXT, 10, List.of(), 0, 6, KeepWithNext.NO));
        styles.put(PAPER_TABLE, paper(PAPER_TABLE, 9, List.of(), 1, 1, KeepWithNext.NO));
        styles.putAll(tradition.lineStyles());
        Tradition.Page page = tradition.page();
        return new Form(
                new Form.Page(
                        page.width(),
                        page.height(),
                        page.top(),
                        page.bottom(),
                        page.left(),
                        page.right(),
                        page.header().map(pageLines::in).orElse(""),
                        page.footer().map(pageLines::in).orElse(""),
                        tradition
                                .writing()
                                .numerals()
                                .flatMap(NumberFormat::ofNumerals)
                                .orElse(NumberFormat.DECIMAL),
                        page.lineNumbers()),
                fonts(),
                levels,
                styles,
                tradition.definitions().looks(),
                unverifiedMark);
    }

    /** The fonts are the tradition's, the direction is the language's. */
    private Fonts fonts() {
        Fonts fonts = tradition.fonts();
        return new Fonts(
                fonts.latin(),
                fonts.eastAsian(),
                fonts.complex(),
                fonts.second(),
                fonts.sizePoints(),
                fonts.lineSpacing(),
                language.isRightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
    }

    private static LineStyle paper(
            String id, double size, List<Look> looks, double before, double after, KeepWithNext keep) {
        return new LineStyle(id, Align.START, size, looks, 0, 0, before, after, keep, Counting.LEFT_OUT);
    }

    private LevelForm level(Level level) {
        Optional<Numbering> numbering = level.number().map(format -> {
            String[] label = around(patterns.in(level.label()));
            Optional<FirstLabel> first = level.firstLabel().map(text -> {
                String[] words = around(patterns.in(text));
                return new FirstLabel(words[0], words[1], level.firstLabels());
            });
            return new Numbering(format, label[0], label[1], first, level.groupTimes());
        });
        return new LevelForm(
                level.id(),
                level.inside(),
                numbering,
                level.afterLabel(),
                level.labelLooks(),
                new HeadingForm(
                        level.headingBefore().map(patterns::in).orElse(""),
                        level.headingAfter().map(patterns::in).orElse(""),
                        level.headingLooks(),
                        level.sidenote()),
                level.textPlace(),
                level.outlineLevel(),
                level.line(),
                level.textLine());
    }

    /** What stands before and after the number in a label's pattern. */
    private static String[] around(String pattern) {
        int at = pattern.indexOf("{n}");
        return at < 0
                ? new String[] {pattern, ""}
                : new String[] {pattern.substring(0, at), pattern.substring(at + "{n}".length())};
    }
}
