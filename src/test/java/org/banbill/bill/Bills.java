package org.banbill.bill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.bill.Form.AfterLabel;
import org.banbill.bill.Form.Align;
import org.banbill.bill.Form.Counting;
import org.banbill.bill.Form.Direction;
import org.banbill.bill.Form.Fonts;
import org.banbill.bill.Form.HeadingForm;
import org.banbill.bill.Form.KeepWithNext;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.Form.LineNumbers;
import org.banbill.bill.Form.LineStyle;
import org.banbill.bill.Form.Look;
import org.banbill.bill.Form.Numbering;
import org.banbill.bill.Form.Page;
import org.banbill.bill.Form.TextPlace;
import org.banbill.finding.Position;

/** The pieces that small bills are made of by hand. */
public final class Bills {

    private static final Edition EDITION = new Edition(
            "0.1.0",
            "xx",
            "act",
            "",
            "xx-act",
            "en-GB",
            Map.of("remedies", "civil", "bans", "wide"),
            List.of(),
            List.of(),
            Map.of("bill-number", "7"),
            "0123456789abcdef".repeat(4));

    private Bills() {}

    // --- pieces

    public static Inline words(String text) {
        return new Inline.Words(text);
    }

    public static Inline reference(String target, String text) {
        return new Inline.Reference(new ProvisionId(target), text);
    }

    /** A provision whose text is plain words. */
    public static Provision unit(
            Form form, String id, String level, int number, String heading, String text, Provision... items) {
        return unit(form, id, level, number, heading, inlines(text), items);
    }

    /** @param number 0 for a unit without a label */
    public static Provision unit(
            Form form, String id, String level, int number, String heading, List<Inline> text, Provision... items) {
        Optional<Label> label = number == 0
                ? Optional.empty()
                : form.level(level).numbering().map(numbering -> numbering.label(number));
        return new Provision(
                new ProvisionId(id),
                level,
                label,
                inlines(heading),
                text,
                List.of(items),
                List.of(),
                Provision.Source.at(new Position("test.yaml", 1, 1)));
    }

    public static Provision withLabel(Provision provision, String label, int number) {
        return new Provision(
                provision.id(),
                provision.level(),
                Optional.of(new Label(label, number)),
                provision.heading(),
                provision.text(),
                provision.items(),
                provision.after(),
                Provision.Source.at(provision.origin()));
    }

    public static Provision withAfter(Provision provision, String after) {
        return new Provision(
                provision.id(),
                provision.level(),
                provision.label(),
                provision.heading(),
                provision.text(),
                provision.items(),
                inlines(after),
                Provision.Source.at(provision.origin()));
    }

    private static List<Inline> inlines(String text) {
        return text.isEmpty() ? List.of() : List.of(words(text));
    }

    public static Bill bill(Form form, String language, List<Commentary> commentaries, Block... blocks) {
        Edition edition = new Edition(
                EDITION.version(),
                EDITION.jurisdiction(),
                EDITION.outline(),
                EDITION.paper(),
                EDITION.tradition(),
                language,
                EDITION.options(),
                EDITION.with(),
                EDITION.without(),
                EDITION.settings(),
                EDITION.fingerprint());
        return new Bill(edition, "Biometric Surveillance Bill", form, List.of(blocks), commentaries);
    }

    public static Block.Line line(String style, String text) {
        return new Block.Line(style, inlines(text));
    }

    // --- forms

    public static Page page(LineNumbers lineNumbers, String header, String footer) {
        return new Page(210, 297, 25, 25, 30, 30, header, footer, NumberFormat.DECIMAL, lineNumbers);
    }

    public static Fonts fonts(Direction direction) {
        return new Fonts("Times New Roman", "Batang", "Arial", "Times New Roman", 11, 1.1, direction);
    }

    public static LineStyle look(String id, double indent, double firstLine, Look... looks) {
        return new LineStyle(
                id, Align.START, 0, List.of(looks), indent, firstLine, 0, 6, KeepWithNext.NO, Counting.COUNTED);
    }

    public static LineStyle centred(String id, Look... looks) {
        return new LineStyle(id, Align.CENTRE, 13, List.of(looks), 0, 0, 12, 6, KeepWithNext.YES, Counting.COUNTED);
    }

    /** A level whose text stands beside its label and heading. */
    public static LevelForm level(
            String id, String inside, Numbering numbering, AfterLabel afterLabel, LineStyle line) {
        return new LevelForm(
                id,
                inside.isEmpty() ? Optional.empty() : Optional.of(inside),
                Optional.of(numbering),
                afterLabel,
                List.of(),
                new HeadingForm("", "", List.of(Look.BOLD), Optional.empty()),
                TextPlace.BESIDE,
                0,
                line,
                look(id + "-text", line.indent(), 0));
    }

    public static LevelForm unnumbered(String id, LineStyle line) {
        return new LevelForm(
                id,
                Optional.empty(),
                Optional.empty(),
                AfterLabel.NOTHING,
                List.of(),
                new HeadingForm("", "", List.of(), Optional.empty()),
                TextPlace.BESIDE,
                0,
                line,
                look(id + "-text", line.indent(), 0));
    }

    public static LevelForm headed(
            LevelForm level, HeadingForm heading, TextPlace place, int outlineLevel, Look... labelLooks) {
        return new LevelForm(
                level.id(),
                level.inside(),
                level.numbering(),
                level.afterLabel(),
                List.of(labelLooks),
                heading,
                place,
                outlineLevel,
                level.line(),
                level.textLine());
    }

    public static Numbering numbers(NumberFormat format, String before, String after) {
        return new Numbering(format, before, after, Optional.empty(), 0);
    }

    public static Form form(Page page, Fonts fonts, List<LevelForm> levels, LineStyle... lines) {
        Map<String, LevelForm> byId = new LinkedHashMap<>();
        levels.forEach(level -> byId.put(level.id(), level));
        Map<String, LineStyle> styles = new LinkedHashMap<>();
        for (LineStyle line : lines) {
            styles.put(line.id(), line);
        }
        return new Form(page, fonts, byId, styles, List.of(Form.Look.BOLD), "†");
    }
}
