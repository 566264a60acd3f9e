package org.banbill.provenance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.banbill.bill.Form;
import org.banbill.bill.Form.AfterLabel;
import org.banbill.bill.Form.Align;
import org.banbill.bill.Form.Counting;
import org.banbill.bill.Form.Direction;
import org.banbill.bill.Form.FirstLabel;
import org.banbill.bill.Form.Fonts;
import org.banbill.bill.Form.HeadingForm;
import org.banbill.bill.Form.KeepWithNext;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.Form.LineNumbers;
import org.banbill.bill.Form.LineStyle;
import org.banbill.bill.Form.Look;
import org.banbill.bill.Form.Numbering;
import org.banbill.bill.Form.Page;
import org.banbill.bill.Form.Sidenote;
import org.banbill.bill.Form.TextPlace;
import org.banbill.bill.NumberFormat;

/** The look of a bill, and the Word styles that it is set in. */
final class FormFields {

    private static final Tag<Page> PAGE = Tag.empty("page", Page.class, FormFields::page);
    private static final Tag<Fonts> FONTS = Tag.empty("fonts", Fonts.class, FormFields::fonts);
    private static final Tag<Numbering> NUMBERING = Tag.full("numbering", Numbering.class, FormFields::numbering);
    private static final Tag<FirstLabel> FIRST = Tag.empty("first", FirstLabel.class, FormFields::first);

    private final Map<String, String> levelStyles;
    private final Map<String, String> lineStyles;

    /** @param levelStyles the Word styles of levels: known where they are written, filled where they are read */
    FormFields(Map<String, String> levelStyles, Map<String, String> lineStyles) {
        this.levelStyles = levelStyles;
        this.lineStyles = lineStyles;
    }

    Form form(Fields<Form> at) {
        String unverifiedMark = at.text("unverified-mark", Form::unverifiedMark);
        List<Look> definedTermLooks = at.choices("defined-term-looks", Look.class, Form::definedTermLooks);
        return new Form(
                at.element(PAGE, Form::page),
                at.element(FONTS, Form::fonts),
                byId(
                        at.elements(
                                Tag.full("level", LevelForm.class, this::level),
                                form -> form.levels().values()),
                        LevelForm::id),
                byId(
                        at.elements(
                                line("style", lineStyles),
                                form -> form.lineStyles().values()),
                        LineStyle::id),
                definedTermLooks,
                unverifiedMark);
    }

    private static <V> Map<String, V> byId(List<V> all, Function<V, String> id) {
        Map<String, V> byId = new LinkedHashMap<>();
        for (V one : all) {
            if (byId.put(id.apply(one), one) != null) {
                throw new Damaged("described-twice", id.apply(one));
            }
        }
        return byId;
    }

    private static Page page(Fields<Page> at) {
        return new Page(
                at.number("width", Page::widthMillimetres),
                at.number("height", Page::heightMillimetres),
                at.number("top", Page::top),
                at.number("bottom", Page::bottom),
                at.number("left", Page::left),
                at.number("right", Page::right),
                at.text("header", Page::header),
                at.text("footer", Page::footer),
                at.choice("page-numbers", NumberFormat.class, NumberFormat.DECIMAL, Page::numbers),
                at.choice("line-numbers", LineNumbers.class, Page::lineNumbers));
    }

    private static Fonts fonts(Fields<Fonts> at) {
        return new Fonts(
                at.text("latin", Fonts::latin),
                at.text("east-asian", Fonts::eastAsian),
                at.text("complex", Fonts::complex),
                at.text("second", Fonts::second),
                at.number("size", Fonts::sizePoints),
                at.number("line-spacing", Fonts::lineSpacing),
                at.choice("direction", Direction.class, Fonts::direction));
    }

    private LevelForm level(Fields<LevelForm> at) {
        String id = at.text("id", LevelForm::id);
        Optional<String> inside = at.find("inside", LevelForm::inside);
        AfterLabel afterLabel = at.choice("after-label", AfterLabel.class, LevelForm::afterLabel);
        List<Look> labelLooks = at.choices("label-looks", Look.class, LevelForm::labelLooks);
        TextPlace textPlace = at.choice("text", TextPlace.class, LevelForm::textPlace);
        int outlineLevel = at.integer("outline-level", LevelForm::outlineLevel);
        return new LevelForm(
                id,
                inside,
                at.find(NUMBERING, LevelForm::numbering),
                afterLabel,
                labelLooks,
                at.element(Tag.full("heading", HeadingForm.class, this::heading), LevelForm::heading),
                textPlace,
                outlineLevel,
                at.element(line("line", levelStyles), LevelForm::line),
                at.element(line("text-line", levelStyles), LevelForm::textLine));
    }

    private HeadingForm heading(Fields<HeadingForm> at) {
        String before = at.text("before", HeadingForm::before);
        String after = at.text("after", HeadingForm::after);
        List<Look> looks = at.choices("looks", Look.class, HeadingForm::looks);
        return new HeadingForm(
                before,
                after,
                looks,
                at.find(Tag.full("sidenote", Sidenote.class, this::sidenote), HeadingForm::sidenote));
    }

    private Sidenote sidenote(Fields<Sidenote> at) {
        double width = at.number("width", Sidenote::width);
        double gap = at.number("gap", Sidenote::gap);
        return new Sidenote(at.element(line("line", levelStyles), Sidenote::line), width, gap);
    }

    private static Numbering numbering(Fields<Numbering> at) {
        String format = at.text("format", numbering -> numbering.format().id());
        String before = at.text("before", Numbering::before);
        String after = at.text("after", Numbering::after);
        int groupTimes = at.integer("group-times", Numbering::groupTimes);
        return new Numbering(
                NumberFormat.find(format).orElseThrow(() -> new Damaged("no-form-of-numbers", format)),
                before,
                after,
                at.find(FIRST, Numbering::first),
                groupTimes);
    }

    private static FirstLabel first(Fields<FirstLabel> at) {
        return new FirstLabel(
                at.text("before", FirstLabel::before),
                at.text("after", FirstLabel::after),
                at.integer("last", 1, FirstLabel::last));
    }

    /** @param styles the Word styles of its kind */
    private static Tag<LineStyle> line(String name, Map<String, String> styles) {
        return Tag.empty(name, LineStyle.class, at -> line(at, styles));
    }

    private static LineStyle line(Fields<LineStyle> at, Map<String, String> styles) {
        String id = at.text("id", LineStyle::id);
        styles.putIfAbsent(id, at.text("style", line -> styles.getOrDefault(line.id(), "")));
        return new LineStyle(
                id,
                at.choice("align", Align.class, LineStyle::align),
                at.number("size", LineStyle::sizePoints),
                at.choices("looks", Look.class, LineStyle::looks),
                at.number("indent", LineStyle::indent),
                at.number("first-line", LineStyle::firstLine),
                at.number("space-before", LineStyle::spaceBefore),
                at.number("space-after", LineStyle::spaceAfter),
                at.choice("keep-with-next", KeepWithNext.class, LineStyle::keepWithNext),
                at.choice("counting", Counting.class, Counting.COUNTED, LineStyle::counting));
    }
}
