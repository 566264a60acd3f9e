package org.banbill.ooxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/**
 * Writes a part as UTF-8 while it is being made, so that memory stays flat. The same calls give the same bytes on every
 * machine. Failures are unchecked, because the visitors of a bill cannot pass on others.
 */
public final class XmlWriter extends Xml {

    private static final int BUFFER = 1 << 13;

    private static final int REPLACEMENT = 0xFFFD;

    private static final boolean[] EVERY = asciiBut("");

    /** Letters that stand for themselves in text and attributes. */
    private static final boolean[] UNESCAPED = asciiBut("&<>\"" + controls());

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private final Deque<String> open = new ArrayDeque<>();
    private int used;

    private XmlWriter(OutputStream out) {
        this.out = out;
    }

    /** @param out is flushed by {@link #end()}, and stays open */
    public static XmlWriter to(OutputStream out) {
        XmlWriter xml = new XmlWriter(out);
        xml.plain("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        return xml;
    }

    /** A whole part in memory. */
    public static byte[] bytes(Consumer<Xml> body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(BUFFER);
        XmlWriter xml = to(bytes);
        body.accept(xml);
        xml.end();
        return bytes.toByteArray();
    }

    /** With the declaration that Word writes. */
    static XmlWriter standalone(OutputStream out) {
        XmlWriter xml = new XmlWriter(out);
        xml.plain("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        return xml;
    }

    @Override
    public XmlWriter open(String name, String... attributes) {
        begin(name, attributes);
        put('>');
        open.push(name);
        return this;
    }

    @Override
    public XmlWriter empty(String name, String... attributes) {
        begin(name, attributes);
        put('/');
        put('>');
        return this;
    }

    @Override
    public XmlWriter text(String text) {
        escaped(text, false);
        return this;
    }

    @Override
    public XmlWriter close() {
        put('<');
        put('/');
        plain(open.pop());
        put('>');
        return this;
    }

    /** Writes out what is still in memory. */
    public void end() {
        flush();
    }

    private void begin(String name, String... attributes) {
        put('<');
        plain(name);
        for (int index = 0; index < attributes.length; index += 2) {
            put(' ');
            plain(attributes[index]);
            put('=');
            put('"');
            escaped(attributes[index + 1], true);
            put('"');
        }
    }

    /** Names are ours, or passed a parser: nothing in them needs an escape. */
    private void plain(String text) {
        for (int at = ascii(text, 0, EVERY); at < text.length(); ) {
            int point = text.codePointAt(at);
            character(point);
            at += Character.charCount(point);
        }
    }

    /**
     * A parser makes spaces of tabs and line feeds in an attribute, and a line feed of a carriage return anywhere. What
     * XML 1.0 cannot hold is replaced: a file that no program opens would be worse than a visible replacement.
     */
    private void escaped(String text, boolean isAttribute) {
        int length = text.length();
        for (int at = ascii(text, 0, UNESCAPED); at < length; at = ascii(text, at + 1, UNESCAPED)) {
            char letter = text.charAt(at);
            switch (letter) {
                case '&' -> plain("&amp;");
                case '<' -> plain("&lt;");
                case '>' -> plain("&gt;");
                case '\r' -> plain("&#13;");
                case '"' -> plain(isAttribute ? "&quot;" : "\"");
                case '\n' -> plain(isAttribute ? "&#10;" : "\n");
                case '\t' -> plain(isAttribute ? "&#9;" : "\t");
                default -> {
                    if (Character.isHighSurrogate(letter)
                            && at + 1 < length
                            && Character.isLowSurrogate(text.charAt(at + 1))) {
                        character(Character.toCodePoint(letter, text.charAt(++at)));
                    } else {
                        character(isLegal(letter) ? letter : REPLACEMENT);
                    }
                }
            }
        }
    }

    /** Of a character that is no pair of surrogates. */
    private static boolean isLegal(char letter) {
        return letter >= ' ' && !Character.isSurrogate(letter) && letter < 0xFFFE;
    }

    /**
     * Puts a run of letters that are one byte each; most of what is written is such runs.
     *
     * @return where the run ends
     */
    private int ascii(String text, int from, boolean[] letters) {
        int length = text.length();
        int at = from;
        while (at < length) {
            int end = Math.min(length, at + BUFFER - used);
            int place = used;
            char letter = 0;
            while (at < end && (letter = text.charAt(at)) < letters.length && letters[letter]) {
                buffer[place++] = (byte) letter;
                at++;
            }
            used = place;
            if (at < end) {
                return at;
            }
            if (used == BUFFER) {
                flush();
            }
        }
        return at;
    }

    private static String controls() {
        StringBuilder controls = new StringBuilder();
        for (char letter = 0; letter < ' '; letter++) {
            controls.append(letter);
        }
        return controls.toString();
    }

    private static boolean[] asciiBut(String others) {
        boolean[] letters = new boolean[0x80];
        for (char letter = 0; letter < letters.length; letter++) {
            letters[letter] = others.indexOf(letter) < 0;
        }
        return letters;
    }

    private void character(int point) {
        if (point < 0x80) {
            put(point);
        } else if (point < 0x800) {
            put(0xC0 | (point >> 6));
            put(0x80 | (point & 0x3F));
        } else if (point < 0x10000) {
            put(0xE0 | (point >> 12));
            put(0x80 | ((point >> 6) & 0x3F));
            put(0x80 | (point & 0x3F));
        } else {
            put(0xF0 | (point >> 18));
            put(0x80 | ((point >> 12) & 0x3F));
            put(0x80 | ((point >> 6) & 0x3F));
            put(0x80 | (point & 0x3F));
        }
    }

    private void put(int octet) {
        if (used == BUFFER) {
            flush();
        }
        buffer[used++] = (byte) octet;
    }

    private void flush() {
        try {
            out.write(buffer, 0, used);
            used = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
