package org.banbill.render.house;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.namespace.QName;
import javax.xml.stream.XMLEventFactory;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;
import org.banbill.ooxml.Namespaces;

/**
 * The text of a template without its words: only the sections stay. Nobody needs the rest, and a long example text
 * would cost much time and memory.
 */
final class TemplateText {

    private static final QName SECTION = new QName(Namespaces.WORD, "sectPr");
    private static final QName PARAGRAPH = new QName(Namespaces.WORD, "p", "w");
    private static final QName PROPERTIES = new QName(Namespaces.WORD, "pPr", "w");
    /** document, body, and the last section in it. */
    private static final int LAST_SECTION_DEPTH = 3;

    private final XMLEventFactory events = XMLEventFactory.newDefaultFactory();
    private final XMLEventWriter out;
    private int depth;
    private int keptFrom = Integer.MAX_VALUE;

    private TemplateText(XMLEventWriter out) {
        this.out = out;
    }

    static byte[] sectionsOnly(byte[] text) {
        try {
            XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLOutputFactory writers = XMLOutputFactory.newDefaultFactory();
            // a section may use prefixes that something left out has declared
            writers.setProperty(XMLOutputFactory.IS_REPAIRING_NAMESPACES, true);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            XMLEventReader in = factory.createXMLEventReader(new ByteArrayInputStream(text));
            XMLEventWriter out = writers.createXMLEventWriter(bytes, StandardCharsets.UTF_8.name());
            TemplateText kept = new TemplateText(out);
            while (in.hasNext()) {
                kept.pass(in.nextEvent());
            }
            out.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("a part that was checked before is no XML", e);
        }
    }

    private void pass(XMLEvent event) throws XMLStreamException {
        if (event.isStartElement()) {
            depth++;
            if (depth < keptFrom && event.asStartElement().getName().equals(SECTION)) {
                keptFrom = depth;
                wrap(true);
            }
        }
        if (depth < LAST_SECTION_DEPTH || depth >= keptFrom) {
            if (event.isStartElement() || event.isEndElement()) {
                out.add(event);
            }
        }
        if (event.isEndElement()) {
            if (depth == keptFrom) {
                wrap(false);
                keptFrom = Integer.MAX_VALUE;
            }
            depth--;
        }
    }

    /** An earlier section stands in the last paragraph of it. */
    private void wrap(boolean begins) throws XMLStreamException {
        if (depth == LAST_SECTION_DEPTH) {
            return;
        }
        if (begins) {
            out.add(events.createStartElement(PARAGRAPH, null, null));
            out.add(events.createStartElement(PROPERTIES, null, null));
        } else {
            out.add(events.createEndElement(PROPERTIES, null));
            out.add(events.createEndElement(PARAGRAPH, null));
        }
    }
}
