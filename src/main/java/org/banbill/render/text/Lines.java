package org.banbill.render.text;

import org.banbill.bill.Form.Direction;

/** Gathers lines of text. */
final class Lines {

    private static final String STEP = "  ";

    private final StringBuilder lines = new StringBuilder();
    private final Direction direction;

    Lines(Direction direction) {
        this.direction = direction;
    }

    /** Adds a paragraph; a line feed within it begins a new line of the same depth. */
    Lines add(int depth, String paragraph) {
        for (String line : paragraph.split("\n", -1)) {
            String words = line.stripTrailing();
            if (!words.isEmpty()) {
                lines.append(STEP.repeat(depth))
                        .append(direction == Direction.RIGHT_TO_LEFT ? Isolates.in(words) : words);
            }
            lines.append('\n');
        }
        return this;
    }

    /** One blank line, never two, and none at the head. */
    Lines blank() {
        int length = lines.length();
        if (length > 0 && !(length > 1 && lines.charAt(length - 2) == '\n')) {
            lines.append('\n');
        }
        return this;
    }

    /** The text; it ends with the last line that has words. */
    @Override
    public String toString() {
        String text = lines.toString().stripTrailing();
        return text.isEmpty() ? "" : text + "\n";
    }
}
