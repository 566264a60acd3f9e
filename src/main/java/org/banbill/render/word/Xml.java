package org.banbill.render.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * One XML part while it is being written. Names are written with their prefix ({@code w:p}); the root element declares
 * the namespaces as attributes. Failures are unchecked, because the visitors of the bill cannot pass on others;
 * {@link WordRenderer} turns them back into an {@link IOException}.
 */
final class Xml {

    /** The JDK's own writer, whatever else is on the class path: another one would write other bytes. */
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private static final String REPLACEMENT = "\uFFFD";

    /** Something written to the part. */
    @FunctionalInterface
    private interface Step {
        void write() throws XMLStreamException;
    }

    private final XMLStreamWriter writer;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    /** @param target its encoding must be UTF-8 */
    static Xml to(Writer target) {
        try {
            Xml xml = new Xml(FACTORY.createXMLStreamWriter(target));
            xml.step(() -> xml.writer.writeStartDocument("UTF-8", "1.0"));
            return xml;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** @param attributes name, value, name, value … */
    Xml open(String name, String... attributes) {
        step(() -> writer.writeStartElement(name));
        return attributes(attributes);
    }

    /** @param attributes name, value, name, value … */
    Xml empty(String name, String... attributes) {
        step(() -> writer.writeEmptyElement(name));
        return attributes(attributes);
    }

    /** An element that holds nothing but words. */
    Xml element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    Xml text(String text) {
        step(() -> writer.writeCharacters(legal(text)));
        return this;
    }

    Xml close() {
        step(writer::writeEndElement);
        return this;
    }

    void end() {
        step(() -> {
            writer.writeEndDocument();
            writer.flush();
        });
    }

    private Xml attributes(String... attributes) {
        for (int index = 0; index < attributes.length; index += 2) {
            String name = attributes[index];
            String value = attributes[index + 1];
            step(() -> writer.writeAttribute(name, legal(value)));
        }
        return this;
    }

    private void step(Step step) {
        try {
            step.write();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private static UncheckedIOException failure(XMLStreamException e) {
        return new UncheckedIOException(e.getCause() instanceof IOException cause ? cause : new IOException(e));
    }

    /** Replaces what XML 1.0 cannot hold: a file that no program opens would be worse than a visible replacement. */
    static String legal(String text) {
        int length = text.length();
        int at = 0;
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
