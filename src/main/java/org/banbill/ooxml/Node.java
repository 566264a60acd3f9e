package org.banbill.ooxml;

/** What an element of a part in memory holds: other elements, and words. */
public sealed interface Node permits Element, Node.Characters {

    /** As a reader sees it, where it stands in a line. */
    String shown();

    void writeTo(Xml xml);

    /** Words. */
    record Characters(String text) implements Node {

        @Override
        public String shown() {
            return text;
        }

        @Override
        public void writeTo(Xml xml) {
            xml.text(text);
        }
    }
}
