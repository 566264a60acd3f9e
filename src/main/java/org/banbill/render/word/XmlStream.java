package org.banbill.render.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A part that is written to a file at once, so that memory stays flat. Failures are unchecked, because the visitors of
 * the bill cannot pass on others; {@link WordRenderer} turns them back into an {@link IOException}.
 */
final class XmlStream extends Xml {

    /** The JDK's own writer, whatever else is on the class path: another one would write other bytes. */
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    /** Something written to the part. */
    @FunctionalInterface
    private interface Step {
        void write() throws XMLStreamException;
    }

    private final XMLStreamWriter writer;

    private XmlStream(XMLStreamWriter writer) {
        this.writer = writer;
    }

    static Xml to(Writer target) {
        try {
            XmlStream xml = new XmlStream(FACTORY.createXMLStreamWriter(target));
            xml.step(() -> xml.writer.writeStartDocument("UTF-8", "1.0"));
            return xml;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    @Override
    Xml open(String name, String... attributes) {
        step(() -> writer.writeStartElement(name));
        return attributes(attributes);
    }

    @Override
    Xml empty(String name, String... attributes) {
        step(() -> writer.writeEmptyElement(name));
        return attributes(attributes);
    }

    @Override
    Xml text(String text) {
        step(() -> writer.writeCharacters(legal(text)));
        return this;
    }

    @Override
    Xml close() {
        step(writer::writeEndElement);
        return this;
    }

    @Override
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
}
