package org.banbill.render.text;

import java.util.List;
import org.banbill.bill.Form.AfterLabel;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.Label;
import org.banbill.bill.Paragraph;
import org.banbill.bill.Paragraph.Kind;
import org.banbill.bill.Paragraph.Segment;

/** A paragraph of provisions as one line: label, heading and text, as a word processor shows them. */
final class ParagraphText {

    private final Paragraph paragraph;
    private final InlineText inlines;

    ParagraphText(Paragraph paragraph, InlineText inlines) {
        this.paragraph = paragraph;
        this.inlines = inlines;
    }

    /** Whether a unit begins here that stands in the navigation: a part, a section, also one that leaves its line. */
    boolean beginsOutlineUnit() {
        return ((paragraph.kind() == Kind.UNIT && !isBesideItsHeading()) || paragraph.kind() == Kind.HEADING)
                && paragraph.segments().stream()
                        .limit(paragraph.lead() + 1L)
                        .flatMap(segment -> segment.level().stream())
                        .anyMatch(level -> level.outlineLevel() > 0);
    }

    private boolean isBesideItsHeading() {
        Segment first = paragraph.segments().get(0);
        return first.heading().isEmpty()
                && first.provision()
                        .filter(provision -> !provision.heading().isEmpty())
                        .isPresent();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        List<Segment> segments = paragraph.segments();
        for (int index = 0; index < segments.size(); index++) {
            if (index > 0) {
                text.append(segments.get(index - 1).gap());
            }
            text.append(segment(segments.get(index)));
        }
        return text.toString();
    }

    private String segment(Segment segment) {
        String label = segment.label().map(Label::text).orElse("");
        String heading = heading(segment);
        String text = inlines.of(segment.text());
        String between = label.isEmpty() || (heading.isEmpty() && text.isEmpty())
                ? ""
                : segment.level()
                        .map(LevelForm::afterLabel)
                        .map(ParagraphText::words)
                        .orElse(" ");
        return label + between + heading + (heading.isEmpty() || text.isEmpty() ? "" : segment.gap()) + text;
    }

    private String heading(Segment segment) {
        if (segment.heading().isEmpty()) {
            return "";
        }
        String words = inlines.of(segment.heading());
        return segment.level()
                .map(LevelForm::heading)
                .map(form -> form.before() + words + form.after())
                .orElse(words);
    }

    private static String words(AfterLabel afterLabel) {
        return switch (afterLabel) {
            case TAB, SPACE -> " ";
            case NOTHING -> "";
            case LINE_BREAK -> "\n";
        };
    }
}
