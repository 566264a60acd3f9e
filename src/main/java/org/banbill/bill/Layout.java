package org.banbill.bill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.Form.LineStyle;
import org.banbill.bill.Form.TextPlace;
import org.banbill.bill.Paragraph.Kind;
import org.banbill.bill.Paragraph.Segment;

/** Lays provisions out as paragraphs, the same for every renderer. */
public final class Layout {

    private final Form form;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    private Layout(Form form) {
        this.form = form;
    }

    public static List<Paragraph> of(Form form, List<Provision> provisions) {
        Layout layout = new Layout(form);
        provisions.forEach(provision -> layout.add(provision, Optional.empty()));
        return List.copyOf(layout.paragraphs);
    }

    private void add(Provision provision, Optional<LevelForm> parent) {
        LevelForm level = form.level(provision.level());
        boolean separate = isSeparate(provision, level);
        if (isBeside(provision, level)) {
            paragraphs.add(sidenote(provision, level));
        }
        List<Segment> segments = new ArrayList<>();
        segments.add(segment(provision, level, separate ? List.of() : provision.text()));
        boolean isNothing = provision.heading().isEmpty() && provision.label().isEmpty();
        boolean runsOn = provision.text().isEmpty()
                && !provision.items().isEmpty()
                && (isNothing || level.textPlace() == TextPlace.BESIDE);
        if (runsOn && isNothing) {
            leave(provision, level, segments);
        } else {
            if (runsOn) {
                // 제3조(정의) ① …: the first subsection begins in the line of its section's heading, or of its number
                // alone: มาตรา ๓ ห้ามมิให้…
                Provision first = provision.items().get(0);
                segments.add(segment(first, form.level(first.level()), first.text()));
            }
            paragraphs.add(new Paragraph(style(provision, level, parent), Optional.of(level), Kind.UNIT, segments));
        }
        if (separate && !provision.text().isEmpty()) {
            paragraphs.add(continuation(provision, level, Kind.TEXT, provision.text()));
        }
        for (int index = 0; index < provision.items().size(); index++) {
            Provision item = provision.items().get(index);
            if (runsOn && index == 0) {
                addRest(item);
            } else {
                add(item, Optional.of(level));
            }
        }
        addAfter(provision, level);
    }

    /** A unit of which nothing is printed leaves its line to its first item, which looks there as it does anywhere. */
    private void leave(Provision provision, LevelForm level, List<Segment> segments) {
        Provision first = provision.items().get(0);
        LevelForm below = form.level(first.level());
        boolean separate = isSeparate(first, below);
        segments.add(segment(first, below, separate ? List.of() : first.text()));
        paragraphs.add(new Paragraph(style(first, below, Optional.of(level)), Optional.of(below), Kind.UNIT, segments));
        if (separate && !first.text().isEmpty()) {
            paragraphs.add(continuation(first, below, Kind.TEXT, first.text()));
        }
    }

    /** Whether its text stands in a paragraph of its own, below its number and heading. */
    private static boolean isSeparate(Provision provision, LevelForm level) {
        return level.textPlace() == TextPlace.BELOW
                && !(provision.heading().isEmpty() && provision.label().isEmpty());
    }

    /** Whether its heading stands beside the text. */
    private static boolean isBeside(Provision provision, LevelForm level) {
        return level.heading().sidenote().isPresent() && !provision.heading().isEmpty();
    }

    private static Paragraph sidenote(Provision provision, LevelForm level) {
        Segment segment = new Segment(
                Optional.of(provision), Optional.of(level), Optional.empty(), provision.heading(), List.of());
        return new Paragraph(
                level.heading().sidenote().orElseThrow().line(), Optional.of(level), Kind.HEADING, List.of(segment));
    }

    /** What follows the first line of a provision that began in its parent's line. */
    private void addRest(Provision provision) {
        LevelForm level = form.level(provision.level());
        provision.items().forEach(item -> add(item, Optional.of(level)));
        addAfter(provision, level);
    }

    /** A unit that stands alone, and so has no number, looks like the text of the unit that it stands in. */
    private static LineStyle style(Provision provision, LevelForm level, Optional<LevelForm> parent) {
        boolean alone = level.numbering().isPresent()
                && provision.label().isEmpty()
                && provision.heading().isEmpty();
        return alone && parent.isPresent() ? parent.get().textLine() : level.line();
    }

    private void addAfter(Provision provision, LevelForm level) {
        if (!provision.after().isEmpty()) {
            paragraphs.add(continuation(provision, level, Kind.AFTER, provision.after()));
        }
    }

    private static Segment segment(Provision provision, LevelForm level, List<Inline> text) {
        List<Inline> heading = isBeside(provision, level) ? List.of() : provision.heading();
        return new Segment(Optional.of(provision), Optional.of(level), provision.label(), heading, text);
    }

    private static Paragraph continuation(Provision provision, LevelForm level, Kind kind, List<Inline> text) {
        Segment segment = new Segment(Optional.of(provision), Optional.of(level), Optional.empty(), List.of(), text);
        return new Paragraph(level.textLine(), Optional.of(level), kind, List.of(segment));
    }
}
