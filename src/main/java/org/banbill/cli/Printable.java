package org.banbill.cli;

import java.util.stream.Collectors;

/** Keeps text from files from steering the terminal. */
final class Printable {

    private Printable() {}

    /** The same for a text of several lines: their ends stay. */
    static String lines(String text) {
        return text.lines().map(Printable::of).collect(Collectors.joining("\n"));
    }

    /** The text with control characters shown as {@code \\u001B}. */
    static String of(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(letter -> {
            boolean steers = Character.isISOControl(letter)
                    || (letter >= 0x202A && letter <= 0x202E)
                    || (letter >= 0x2066 && letter <= 0x2069);
            if (steers) {
                safe.append(String.format("\\u%04X", letter));
            } else {
                safe.appendCodePoint(letter);
            }
        });
        return safe.toString();
    }
}
