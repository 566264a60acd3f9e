package org.banbill.render.word.text;

import java.util.List;
import java.util.Optional;
import org.banbill.bill.Form.AfterLabel;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.Paragraph;
import org.banbill.bill.Paragraph.Kind;
import org.banbill.bill.Paragraph.Segment;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;
import org.banbill.ooxml.Xml;
import org.banbill.render.word.plan.Anchors;
import org.banbill.render.word.plan.DocumentPlan;
import org.banbill.render.word.plan.NumberingPlan.Place;
import org.banbill.render.word.plan.StyleNames;

/** Writes the paragraphs of provisions: label, heading, text, anchor and comments. */
public final class ProvisionWriter {

    private static final String OPENING = "“‘\"'「『«„";

    private final DocumentPlan plan;
    private final Xml xml;
    private final ParagraphWriter paragraphs;
    private final RunWriter runs;
    private final InlineWriter inlines;
    private int bookmarks;

    public ProvisionWriter(
            DocumentPlan plan, Xml xml, ParagraphWriter paragraphs, RunWriter runs, InlineWriter inlines) {
        this.plan = plan;
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.runs = runs;
        this.inlines = inlines;
    }

    public void write(Paragraph paragraph) {
        if (paragraph.kind() == Kind.HEADING) {
            sidenote(paragraph);
            return;
        }
        boolean isUnit = paragraph.kind() == Kind.UNIT;
        Optional<Provision> first = paragraph.segments().get(paragraph.lead()).provision();
        Optional<Place> ofStyle = paragraph
                .level()
                .filter(level -> level.line().id().equals(paragraph.style().id()))
                .flatMap(level -> plan.numbering().ofStyle(level.id()));
        Optional<Place> number = first.filter(provision -> isUnit)
                .flatMap(provision -> plan.numbering().of(provision.id()));
        first.ifPresent(provision -> xml.place(paragraph.kind() + " " + provision.id()));
        paragraphs.open(StyleNames.id(plan.styles().ofLevelLine(paragraph.style())), ofStyle, number);
        List<Integer> comments = isUnit ? comments(paragraph) : List.of();
        comments.forEach(comment -> xml.empty("w:commentRangeStart", "w:id", comment.toString()));
        RunFormat.Place place = RunFormat.Place.in(paragraph.style().looks());
        if (isUnit) {
            for (int index = 0; index < paragraph.segments().size(); index++) {
                anchored(paragraph, index, place);
            }
        } else {
            paragraph.segments().forEach(segment -> continued(segment, paragraph.kind(), place));
        }
        comments.forEach(comment -> xml.empty("w:commentRangeEnd", "w:id", comment.toString()));
        comments.forEach(runs::commentReference);
        paragraphs.close();
    }

    private void sidenote(Paragraph paragraph) {
        Segment segment = paragraph.segments().get(0);
        ProvisionId provision = segment.provision().orElseThrow().id();
        xml.place(paragraph.kind() + " " + provision);
        paragraphs.open(
                StyleNames.id(plan.styles().ofLevelLine(paragraph.style())),
                segment.level().orElseThrow().heading().sidenote().orElseThrow());
        String id = Integer.toString(bookmarks++);
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", Anchors.continuation(provision, paragraph.kind()));
        heading(segment, RunFormat.Place.in(paragraph.style().looks()));
        xml.empty("w:bookmarkEnd", "w:id", id);
        paragraphs.close();
    }

    private List<Integer> comments(Paragraph paragraph) {
        return paragraph.segments().stream()
                .map(Segment::provision)
                .flatMap(Optional::stream)
                .flatMap(provision -> plan.comments().at(provision.id()).stream())
                .toList();
    }

    /** Text below a heading, and full-out words, have an anchor of their own. */
    private void continued(Segment segment, Kind kind, RunFormat.Place place) {
        ProvisionId provision = segment.provision().orElseThrow().id();
        String id = Integer.toString(bookmarks++);
        xml.empty("w:bookmarkStart", "w:id", id, "w:name", Anchors.continuation(provision, kind));
        inlines.write(segment.text(), place);
        xml.empty("w:bookmarkEnd", "w:id", id);
    }

    /** The bookmark stays within the paragraph: LibreOffice doubles those that go on to the next. */
    private void anchored(Paragraph paragraph, int index, RunFormat.Place place) {
        Segment segment = paragraph.segments().get(index);
        if (index > 0) {
            runs.text(place.plain(), paragraph.segments().get(index - 1).gapInList());
        }
        Optional<String> anchor =
                segment.provision().map(provision -> plan.anchors().of(provision.id()));
        String id = Integer.toString(bookmarks++);
        anchor.ifPresent(name -> xml.empty("w:bookmarkStart", "w:id", id, "w:name", name));
        segment(segment, index - paragraph.lead(), place);
        anchor.ifPresent(name -> xml.empty("w:bookmarkEnd", "w:id", id));
    }

    private void segment(Segment segment, int index, RunFormat.Place place) {
        boolean isBare = segment.heading().isEmpty() && segment.text().isEmpty();
        segment.label().ifPresent(label -> {
            LevelForm level = segment.level().orElseThrow();
            boolean isLiteral = index > 0
                    || segment.provision()
                            .flatMap(provision -> plan.numbering().of(provision.id()))
                            .isEmpty();
            if (isLiteral) {
                literal(label.text(), level, place);
            }
            if (!isBare) {
                runs.text(place.plain(), afterLabel(level.afterLabel(), isLiteral, index));
            }
        });
        if (!segment.heading().isEmpty()) {
            heading(segment, place);
        }
        if (!segment.heading().isEmpty() && !segment.text().isEmpty()) {
            runs.text(place.plain(), segment.gap());
        }
        inlines.write(segment.text(), place);
    }

    /**
     * A number that no list counts. The mark that opens a quotation before it is none of it, nor is a label without a
     * number: programs cut the one off, and the other in pieces.
     */
    private void literal(String label, LevelForm level, RunFormat.Place place) {
        int begin = 0;
        while (begin < label.length() && OPENING.contains(label.substring(begin, begin + 1))) {
            begin++;
        }
        String number = label.substring(begin);
        boolean isNumber = level.numbering()
                .filter(form -> number.startsWith(form.before()) && number.endsWith(form.after()))
                .isPresent();
        RunFormat plain = place.plain().and(level.labelLooks());
        RunFormat own = place.in(CharacterStyle.LABEL_LITERAL).and(level.labelLooks());
        runs.text(plain, label.substring(0, begin));
        runs.text(isNumber ? own : plain, number);
    }

    private void heading(Segment segment, RunFormat.Place place) {
        LevelForm level = segment.level().orElseThrow();
        RunFormat.Place within = place.within(CharacterStyle.ofHeading(plan.styles(), level));
        runs.text(within.plain(), level.heading().before());
        inlines.write(segment.heading(), within);
        runs.text(within.plain(), level.heading().after());
    }

    /** A list's own number brings its tab or space along; only a line break is none of its suffixes. */
    private static String afterLabel(AfterLabel afterLabel, boolean isLiteral, int index) {
        return switch (afterLabel) {
            case LINE_BREAK -> "\n";
            // in the middle of a line the text has no column of its own
            case TAB -> isLiteral ? index > 0 ? " " : "\t" : "";
            case SPACE -> isLiteral ? " " : "";
            case NOTHING -> "";
        };
    }
}
