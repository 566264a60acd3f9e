package org.banbill.render.html;

import java.util.List;
import org.banbill.bill.Form.AfterLabel;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.Form.Look;
import org.banbill.bill.Paragraph;
import org.banbill.bill.Paragraph.Segment;

/** A stretch of a paragraph: label, heading and text of one provision. */
final class SegmentHtml {

    private final Page page;
    private final Html html;
    private final InlineHtml inlines;

    SegmentHtml(Page page, Html html, InlineHtml inlines) {
        this.page = page;
        this.html = html;
        this.inlines = inlines;
    }

    void whole(Segment segment) {
        name(segment);
        if (!segment.text().isEmpty()) {
            if (!segment.heading().isEmpty()) {
                html.text(segment.gap());
            } else if (segment.label().isPresent()) {
                html.text(afterLabel(segment));
            }
            text(segment);
        }
    }

    /** Label and heading. */
    void name(Segment segment) {
        segment.label().ifPresent(label -> looking(looks(segment, Part.LABEL), "label", label.text()));
        if (segment.heading().isEmpty()) {
            return;
        }
        if (segment.label().isPresent()) {
            html.text(afterLabel(segment));
        }
        html.open("span", "class", StyleSheet.looks("heading", looks(segment, Part.HEADING)));
        html.text(segment.level().map(level -> level.heading().before()).orElse(""));
        inlines.write(segment.heading());
        html.text(segment.level()
                .map(level -> level.heading().after().stripTrailing())
                .orElse(""));
        html.close();
    }

    void text(Segment segment) {
        inlines.write(segment.text());
    }

    /** What stands between a segment's name and the words that follow in its line. */
    String gap(Segment segment) {
        if (segment.heading().isEmpty()) {
            return segment.label().isPresent() ? afterLabel(segment) : "";
        }
        return segment.gap();
    }

    /** The segments after the first one, each with the anchor of its provision. */
    void others(Paragraph paragraph) {
        List<Segment> segments = paragraph.segments();
        for (Segment segment : segments.subList(1, segments.size())) {
            html.open("span", "id", segment.provision().map(page::anchor).orElse(""));
            whole(segment);
            html.close();
        }
    }

    private enum Part {
        LABEL,
        HEADING
    }

    private static List<Look> looks(Segment segment, Part part) {
        return segment.level()
                .map(level -> part == Part.LABEL
                        ? level.labelLooks()
                        : level.heading().looks())
                .orElse(List.of());
    }

    private void looking(List<Look> looks, String name, String text) {
        html.open("span", "class", StyleSheet.looks(name, looks)).text(text).close();
    }

    private static String afterLabel(Segment segment) {
        return Words.after(segment.level().map(LevelForm::afterLabel).orElse(AfterLabel.SPACE));
    }
}
