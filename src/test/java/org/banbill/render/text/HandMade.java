package org.banbill.render.text;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.bill.Bill;
import org.banbill.bill.Block;
import org.banbill.bill.Commentary;
import org.banbill.bill.Edition;
import org.banbill.bill.Form;
import org.banbill.bill.Form.AfterLabel;
import org.banbill.bill.Form.Align;
import org.banbill.bill.Form.Direction;
import org.banbill.bill.Form.HeadingForm;
import org.banbill.bill.Form.KeepWithNext;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.Form.LineNumbers;
import org.banbill.bill.Form.LineStyle;
import org.banbill.bill.Form.Look;
import org.banbill.bill.Form.TextPlace;
import org.banbill.bill.Inline;
import org.banbill.bill.Inline.Words;
import org.banbill.bill.Label;
import org.banbill.bill.NumberFormat;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;
import org.banbill.finding.Position;

/** Small bills made by hand, for the tests of the forms. */
public final class HandMade {

    /** What a bill of a test is written in. */
    public static final Edition EDITION = edition("en");

    private HandMade() {}

    public static Edition edition(String language) {
        return new Edition(
                "0.1.0",
                "xx",
                "act",
                "",
                "plain",
                language,
                Map.of("ban", "strict"),
                List.of(),
                List.of(),
                Map.of("deadline", "14 days", "a", "b"),
                "abc");
    }

    public static Bill bill(Form form, Block... blocks) {
        return new Bill(EDITION, "A Bill", form, List.of(blocks), List.of());
    }

    public static Bill with(Bill bill, Commentary... commentaries) {
        return new Bill(bill.edition(), bill.title(), bill.form(), bill.blocks(), List.of(commentaries));
    }

    /** Part (heading below), section, subsection, item, and a definition without a number. */
    public static Form british() {
        return form(
                Direction.LEFT_TO_RIGHT,
                level("part", AfterLabel.LINE_BREAK, "", "", TextPlace.BELOW, 1, Look.BOLD),
                level("section", AfterLabel.SPACE, "", "", TextPlace.BELOW, 2, Look.BOLD),
                level("subsection", AfterLabel.TAB, "", "", TextPlace.BESIDE, 0),
                level("item", AfterLabel.TAB, "", "", TextPlace.BESIDE, 0));
    }

    /** Chapter, article whose first paragraph runs on in its line, paragraph, item. */
    public static Form korean() {
        return form(
                Direction.LEFT_TO_RIGHT,
                level("part", AfterLabel.SPACE, "", "", TextPlace.BELOW, 1),
                level("section", AfterLabel.NOTHING, "(", ")", TextPlace.BESIDE, 2),
                level("subsection", AfterLabel.SPACE, "", "", TextPlace.BESIDE, 0),
                level("item", AfterLabel.SPACE, "", "", TextPlace.BESIDE, 0));
    }

    /** “SEC. 2. Heading.—Text”. */
    public static Form american() {
        return form(
                Direction.LEFT_TO_RIGHT,
                level("section", AfterLabel.SPACE, "", ".—", TextPlace.BESIDE, 1, Look.SMALL_CAPITALS),
                level("item", AfterLabel.SPACE, "", "", TextPlace.BESIDE, 0));
    }

    public static Form rightToLeft() {
        return form(Direction.RIGHT_TO_LEFT, level("section", AfterLabel.SPACE, "", "", TextPlace.BELOW, 1, Look.BOLD));
    }

    private static Form form(Direction direction, LevelForm... levels) {
        Map<String, LevelForm> byId = new LinkedHashMap<>();
        Arrays.stream(levels).forEach(level -> byId.put(level.id(), level));
        Map<String, LineStyle> styles = new LinkedHashMap<>();
        styles.put("title", line("title", Align.CENTRE, 16, KeepWithNext.NO));
        styles.put("formula", line("formula", Align.START, 0, KeepWithNext.NO));
        styles.put("paper-title", line("paper-title", Align.START, 14, KeepWithNext.YES));
        return new Form(
                new Form.Page(210, 297, 25, 25, 30, 30, "", "{page} / {pages}", NumberFormat.DECIMAL, LineNumbers.NONE),
                new Form.Fonts("Times New Roman", "Batang", "Arial", "Times New Roman", 11, 1.1, direction),
                byId,
                styles,
                List.of(Form.Look.BOLD),
                "†");
    }

    private static LevelForm level(
            String id, AfterLabel after, String before, String closing, TextPlace place, int outline, Look... looks) {
        return new LevelForm(
                id,
                Optional.empty(),
                Optional.of(new Form.Numbering(org.banbill.bill.NumberFormat.DECIMAL, "", "", Optional.empty(), 0)),
                after,
                List.of(looks),
                new HeadingForm(before, closing, List.of(looks), Optional.empty()),
                place,
                outline,
                line(id, Align.JUSTIFY, 0, KeepWithNext.NO),
                line(id + "-text", Align.START, 0, KeepWithNext.NO));
    }

    private static LineStyle line(String id, Align align, double size, KeepWithNext keep) {
        return new LineStyle(id, align, size, List.of(), 0, 0, 0, 6, keep, Form.Counting.COUNTED);
    }

    public static Block.Line line(String style, String text) {
        return new Block.Line(style, words(text));
    }

    public static Block.Text text(Provision... provisions) {
        return new Block.Text(List.of(provisions));
    }

    public static List<Inline> words(String text) {
        return text.isEmpty() ? List.of() : List.of(new Words(text));
    }

    public static Provision unit(
            String id, String level, String label, String heading, String text, Provision... items) {
        return unit(id, level, label, words(heading), words(text), "", items);
    }

    public static Provision unit(
            String id,
            String level,
            String label,
            List<Inline> heading,
            List<Inline> text,
            String after,
            Provision... items) {
        return new Provision(
                new ProvisionId(id),
                level,
                label.isEmpty() ? Optional.empty() : Optional.of(new Label(label, 1)),
                heading,
                text,
                List.of(items),
                words(after),
                Provision.Source.at(Position.startOf("hand.yaml")));
    }
}
