package org.banbill.cli;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banbill.language.LetterWidth;

/**
 * Breaks long lines for whoever reads them in a terminal: between words, and what follows stands below the second
 * column of a list, or a little inside. A word that is longer than a line stays whole, so that it can be copied.
 */
final class Wrapped {

    /** Narrower than this a text is harder to read in pieces than in the terminal's own lines. */
    private static final int NARROWEST = 20;

    private static final int INSIDE = 2;
    private static final Pattern COLUMN = Pattern.compile("^ *\\S.*? {2,}(?=\\S)");
    private static final Pattern WORD = Pattern.compile(" *[^ ]+");

    private Wrapped() {}

    /** @param width of the terminal in columns; 0 where it is not known, or nobody looks on */
    static String lines(String text, int width) {
        return width < NARROWEST
                ? text
                : text.lines().map(line -> line(line, width)).collect(Collectors.joining("\n"));
    }

    private static String line(String line, int width) {
        if (LetterWidth.columns(line) <= width) {
            return line;
        }
        String indent = " ".repeat(indent(line, width));
        StringBuilder broken = new StringBuilder();
        int at = 0;
        Matcher words = WORD.matcher(line);
        while (words.find()) {
            String word = words.group();
            if (at > indent.length() && at + LetterWidth.columns(word) > width) {
                broken.append('\n').append(indent);
                word = word.strip();
                at = indent.length();
            }
            broken.append(word);
            at += LetterWidth.columns(word);
        }
        return broken.toString();
    }

    private static int indent(String line, int width) {
        int leading = line.length() - line.stripLeading().length();
        Matcher column = COLUMN.matcher(line);
        int second = column.find() ? LetterWidth.columns(column.group()) : 0;
        int indent = second > 0 && second <= width / 2 ? second : leading + INSIDE;
        return Math.min(indent, width / 2);
    }
}
