package org.banbill.ooxml;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads an XML part from end to end and keeps nothing of it: well-formed, without entities, of a sane shape. */
final class XmlGuard {

    private static final int DEEPEST = 200;
    private static final int MOST_ATTRIBUTES = 200;
    private static final int MOST_ELEMENTS = 3_000_000;
    /** Those that Office reads; in a rarer one a reader with another guess would see another document. */
    private static final Set<String> ENCODINGS =
            Set.of("utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "us-ascii", "iso-8859-1");

    private static final XMLInputFactory FACTORY = factory();

    private final String name;
    private int depth;
    private int elements;

    private XmlGuard(String name) {
        this.name = name;
    }

    /** Nothing is resolved and nothing fetched, whatever the document asks for. */
    static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    static void refuse(String name, byte[] bytes) throws Refused {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes));
            XmlGuard guard = new XmlGuard(name);
            guard.encoding(xml.getEncoding());
            guard.encoding(xml.getCharacterEncodingScheme());
            while (xml.hasNext()) {
                guard.event(xml.next(), xml);
            }
            xml.close();
        } catch (XMLStreamException e) {
            // the JDK's own limits on names, attributes and the like
            throw String.valueOf(e.getMessage()).contains("JAXP00") ? outOfShape(name) : Refused.damaged(name);
        }
    }

    private void encoding(@Nullable String encoding) throws Refused {
        if (encoding != null && !ENCODINGS.contains(encoding.toLowerCase(Locale.ROOT))) {
            throw new Refused(
                    "`" + name + "` in the file is in an encoding that Word does not use.", Refused.SAVE_AGAIN);
        }
    }

    private void event(int event, XMLStreamReader xml) throws Refused {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw Refused.hostile("`" + name + "` in the file declares entities.");
            case XMLStreamConstants.START_ELEMENT -> {
                depth++;
                elements++;
                int attributes = xml.getAttributeCount() + xml.getNamespaceCount();
                if (depth > DEEPEST || elements > MOST_ELEMENTS || attributes > MOST_ATTRIBUTES) {
                    throw outOfShape(name);
                }
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            default -> {}
        }
    }

    private static Refused outOfShape(String name) {
        return Refused.hostile("`" + name + "` in the file is nested too deeply, or too wide.");
    }
}
