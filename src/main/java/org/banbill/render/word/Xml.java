package org.banbill.render.word;

import java.io.Writer;

/**
 * One XML part while it is being written, to a file or, for a redline, to memory. Names are written with their prefix
 * ({@code w:p}); the root element declares the namespaces as attributes.
 */
abstract class Xml {

    private static final String REPLACEMENT = "\uFFFD";

    /** @param target its encoding must be UTF-8 */
    static Xml to(Writer target) {
        return XmlStream.to(target);
    }

    /** @param attributes name, value, name, value … */
    abstract Xml open(String name, String... attributes);

    /** @param attributes name, value, name, value … */
    abstract Xml empty(String name, String... attributes);

    abstract Xml text(String text);

    abstract Xml close();

    abstract void end();

    /**
     * Says what the next element is: which provision's, which kind of line. A redline finds by it what belongs together
     * in two documents; a file holds nothing of it.
     */
    Xml place(String place) {
        return this;
    }

    /** An element that holds nothing but words. */
    Xml element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** Replaces what XML 1.0 cannot hold: a file that no program opens would be worse than a visible replacement. */
    static String legal(String text) {
        int length = text.length();
        int at = 0;
        while (at < length && text.charAt(at) >= ' ' && text.charAt(at) < Character.MIN_SURROGATE) {
            at++; // most texts hold nothing else
        }
        while (at < length && isLegal(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        if (at == length) {
            return text;
        }
        StringBuilder legal = new StringBuilder(text.substring(0, at));
        text.substring(at).codePoints().forEach(point -> {
            if (isLegal(point)) {
                legal.appendCodePoint(point);
            } else {
                legal.append(REPLACEMENT);
            }
        });
        return legal.toString();
    }

    private static boolean isLegal(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
