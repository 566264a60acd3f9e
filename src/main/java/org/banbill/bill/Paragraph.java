package org.banbill.bill;

import java.util.List;
import java.util.Optional;
import org.banbill.bill.Form.AfterLabel;
import org.banbill.bill.Form.LineStyle;
import org.banbill.finding.Named;

/**
 * A paragraph as every form of a bill prints it: the tree of provisions laid out line by line.
 *
 * @param style how it looks
 * @param level the level whose numbers it carries or continues; empty for lines that are no provision
 * @param segments most paragraphs have one; where a tradition runs a section's first subsection on in the same line,
 *     they have two
 */
public record Paragraph(LineStyle style, Optional<Form.LevelForm> level, Kind kind, List<Segment> segments) {

    /** What a paragraph is within its provision. */
    public enum Kind implements Named {
        /** A provision's heading, where it stands beside the text. */
        HEADING,
        /** It begins a provision: it carries label, anchor and, in the column of the text, the heading. */
        UNIT,
        /** A provision's text below its heading. */
        TEXT,
        /** Full-out words after the items. */
        AFTER,
        /** No provision. */
        LINE
    }

    /**
     * A stretch of a paragraph that belongs to one provision.
     *
     * @param provision empty in lines that are no provision
     * @param label the provision's label; that of the segment that leads is the paragraph's own number, a later one is
     *     literal
     */
    public record Segment(
            Optional<Provision> provision,
            Optional<Form.LevelForm> level,
            Optional<Label> label,
            List<Inline> heading,
            List<Inline> text) {
        public Segment {
            heading = List.copyOf(heading);
            text = List.copyOf(text);
        }

        /** Whether nothing of it is printed. */
        boolean isEmpty() {
            return label.isEmpty() && heading.isEmpty() && text.isEmpty();
        }

        /**
         * Between the heading and what follows in its line: nothing where the heading's closing words end in a dash or
         * a space, otherwise a space.
         */
        public String gap() {
            StringBuilder printed = new StringBuilder(Inline.textOf(heading));
            if (printed.isEmpty()) {
                return label.isEmpty() && text.isEmpty() ? "" : " ";
            }
            level.ifPresent(form -> printed.append(form.heading().after()));
            int last = printed.codePointBefore(printed.length());
            return Character.isWhitespace(last) || Character.getType(last) == Character.DASH_PUNCTUATION ? "" : " ";
        }

        /** The same where a list counts: nothing behind a bare number, which brings its tab along. */
        public String gapInList() {
            boolean isBareNumber = label.isPresent() && heading.isEmpty() && text.isEmpty();
            boolean hasTab = level.filter(form -> form.isCounted() && form.afterLabel() == AfterLabel.TAB)
                    .isPresent();
            return isBareNumber && hasTab ? "" : gap();
        }
    }

    /**
     * Which segment prints the first letter: the second, where the unit that begins the paragraph has neither number
     * nor words. What stands there, a list can number.
     */
    public int lead() {
        int lead = 0;
        while (lead < segments.size() - 1 && segments.get(lead).isEmpty()) {
            lead++;
        }
        return lead;
    }

    public Paragraph {
        segments = List.copyOf(segments);
    }
}
