package org.banbill.ooxml;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.banbill.finding.Rule;
import org.jspecify.annotations.Nullable;

/** Reads an XML part from end to end and keeps nothing of it: well-formed, without entities, of a sane shape. */
final class XmlGuard {

    private static final int DEEPEST = 200;
    private static final int MOST_ATTRIBUTES = 200;
    private static final int MOST_ELEMENTS = 3_000_000;
    /** Those that Office reads; in a rarer one a reader with another guess would see another document. */
    private static final Set<String> ENCODINGS =
            Set.of("utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "us-ascii", "iso-8859-1");

    private static final int LONGEST_DECLARATION = 200;
    /** With the mark at the beginning that says in which order its bytes are. */
    private static final String WIDE = "utf-16 with a mark";

    private static final Pattern DECLARED =
            Pattern.compile("^\\S{0,3}<\\?xml[^>]*?encoding\\s*=\\s*[\"']([^\"']+)[\"']");

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
        if (!isText(bytes)) {
            throw Refused.damaged(name);
        }
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

    /**
     * Whether the bytes are text in the encoding that they say. The JDK's reader would print a line of its own to the
     * standard error where they are not.
     */
    private static boolean isText(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LONGEST_DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(start);
        boolean hasWideMark = start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE");
        String encoding = hasWideMark
                ? WIDE
                : start.indexOf(0) >= 0
                        ? "utf-16 without a mark"
                        : declared.find() ? declared.group(1).toLowerCase(Locale.ROOT) : "utf-8";
        try {
            switch (encoding) {
                case WIDE -> StandardCharsets.UTF_16.newDecoder().decode(ByteBuffer.wrap(bytes));
                case "us-ascii" -> StandardCharsets.US_ASCII.newDecoder().decode(ByteBuffer.wrap(bytes));
                case "utf-8", "utf8" -> StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
                default -> {
                    // every byte is a letter of Latin-1; the rest is seen when it is read
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private void encoding(@Nullable String encoding) throws Refused {
        if (encoding != null && !ENCODINGS.contains(encoding.toLowerCase(Locale.ROOT))) {
            throw new Refused(Rule.UNSAFE_FILE.as("encoding"), name);
        }
    }

    private void event(int event, XMLStreamReader xml) throws Refused {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new Refused(Rule.UNSAFE_FILE.as("entities"), name);
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
        return new Refused(Rule.UNSAFE_FILE.as("shape"), name);
    }
}
