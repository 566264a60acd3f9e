package org.banbill.render.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements, attributes and text, all of it escaped. */
final class Html {

    private static final int REPLACEMENT = 0xFFFD;

    private final StringBuilder html = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    Html doctype() {
        html.append("<!DOCTYPE html>\n");
        return this;
    }

    /** @param attributes names and values in turn; an empty class or id is left out */
    Html open(String tag, String... attributes) {
        tag(tag, attributes);
        open.push(tag);
        return this;
    }

    Html close() {
        html.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element that never has content. */
    Html empty(String tag, String... attributes) {
        tag(tag, attributes);
        return this;
    }

    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).words(text.replace('\n', ' ')).close();
    }

    /** Text; a line feed in it begins a new line. */
    Html text(String text) {
        String[] lines = text.split("\n", -1);
        for (int index = 0; index < lines.length; index++) {
            if (index > 0) {
                html.append("<br>");
            }
            words(lines[index]);
        }
        return this;
    }

    /** A line feed in the source, for those who read it. */
    Html line() {
        html.append('\n');
        return this;
    }

    /** What is HTML or CSS already. */
    Html raw(String text) {
        html.append(text);
        return this;
    }

    @Override
    public String toString() {
        return html.toString();
    }

    private void tag(String tag, String... attributes) {
        html.append('<').append(tag);
        for (int index = 0; index < attributes.length; index += 2) {
            String name = attributes[index];
            String value = attributes[index + 1];
            if (!(value.isEmpty() && (name.equals("class") || name.equals("id")))) {
                html.append(' ').append(name).append("=\"");
                words(value.replace('\n', ' '));
                html.append('"');
            }
        }
        html.append('>');
    }

    private Html words(String text) {
        text.codePoints().forEach(letter -> {
            switch (letter) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\r' -> {}
                default -> html.appendCodePoint(isAllowed(letter) ? letter : REPLACEMENT);
            }
        });
        return this;
    }

    /** HTML knows no control characters, and half a pair of surrogates is no character. */
    private static boolean isAllowed(int letter) {
        boolean isControl = Character.isISOControl(letter) && letter != '\t';
        boolean isHalf = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        boolean isNone = (letter & 0xFFFE) == 0xFFFE || (letter >= 0xFDD0 && letter <= 0xFDEF);
        return !isControl && !isHalf && !isNone;
    }
}
