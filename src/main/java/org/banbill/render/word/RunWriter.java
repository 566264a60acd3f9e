package org.banbill.render.word;

import java.util.Set;

/** Writes runs of text and fields. */
final class RunWriter {

    private final Xml xml;
    private final RunProperties properties;

    RunWriter(Manuscript manuscript, Xml xml) {
        this.xml = xml;
        this.properties = new RunProperties(manuscript, xml);
    }

    /** Words; a line feed in them begins a new line, a tab goes to the next tab stop. */
    void text(RunForm form, String text) {
        if (text.isEmpty()) {
            return;
        }
        open(form);
        StringBuilder words = new StringBuilder();
        for (int index = 0; index < text.length(); index++) {
            char letter = text.charAt(index);
            if (letter == '\n' || letter == '\t') {
                words(words);
                xml.empty(letter == '\n' ? "w:br" : "w:tab");
            } else if (letter != '\r') {
                words.append(letter);
            }
        }
        words(words);
        xml.close();
    }

    private void words(StringBuilder words) {
        if (words.isEmpty()) {
            return;
        }
        String text = words.toString();
        words.setLength(0);
        if (Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1))) {
            xml.element("w:t", text, "xml:space", "preserve");
        } else {
            xml.element("w:t", text);
        }
    }

    /**
     * A field that Word and LibreOffice compute.
     *
     * @param result what it shows until then
     */
    void field(RunForm form, String code, String result) {
        fieldBegin(form, code);
        text(form, result);
        fieldEnd(form);
    }

    void fieldBegin(RunForm form, String code) {
        fieldCharacter(form, "begin");
        open(form);
        xml.element("w:instrText", " " + code + " ", "xml:space", "preserve");
        xml.close();
        fieldCharacter(form, "separate");
    }

    void fieldEnd(RunForm form) {
        fieldCharacter(form, "end");
    }

    private void fieldCharacter(RunForm form, String type) {
        open(form);
        xml.empty("w:fldChar", "w:fldCharType", type);
        xml.close();
    }

    /** The mark in the text at which a comment hangs. */
    void commentReference(int comment) {
        open(new RunForm(new CharacterStyle(StyleNames.COMMENT_REFERENCE, Set.of()), Set.of()));
        xml.empty("w:commentReference", "w:id", Integer.toString(comment));
        xml.close();
    }

    private void open(RunForm form) {
        xml.open("w:r");
        properties.of(form);
    }
}
