package org.banbill.render.word;

import java.text.Bidi;
import java.util.Set;
import org.banbill.bill.Form.Direction;
import org.banbill.ooxml.Xml;

/** Writes runs of text and fields. */
final class RunWriter {

    private final Xml xml;
    private final RunProperties properties;
    private final Direction direction;

    RunWriter(Manuscript manuscript, Xml xml) {
        this.xml = xml;
        this.properties = new RunProperties(manuscript, xml);
        this.direction = manuscript.form().fonts().direction();
    }

    /** Words; a line feed in them begins a new line, a tab goes to the next tab stop. */
    void text(RunForm form, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (direction == Direction.LEFT_TO_RIGHT) {
            run(form, text, direction);
            return;
        }
        Bidi bidi = new Bidi(text, Bidi.DIRECTION_RIGHT_TO_LEFT);
        for (int run = 0; run < bidi.getRunCount(); run++) {
            String words = text.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            // a run of digits alone stays with the text around it
            boolean isLatin =
                    bidi.getRunLevel(run) % 2 == 0 && words.codePoints().anyMatch(Character::isAlphabetic);
            run(form, words, isLatin ? Direction.LEFT_TO_RIGHT : direction);
        }
    }

    private void run(RunForm form, String text, Direction letters) {
        open(form, letters);
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
        open(form, direction);
        xml.element("w:instrText", " " + code + " ", "xml:space", "preserve");
        xml.close();
        fieldCharacter(form, "separate");
    }

    void fieldEnd(RunForm form) {
        fieldCharacter(form, "end");
    }

    private void fieldCharacter(RunForm form, String type) {
        open(form, direction);
        xml.empty("w:fldChar", "w:fldCharType", type);
        xml.close();
    }

    /** The mark in the text at which a comment hangs. */
    void commentReference(int comment) {
        open(new RunForm(new CharacterStyle(StyleNames.COMMENT_REFERENCE, Set.of()), Set.of()), direction);
        xml.empty("w:commentReference", "w:id", Integer.toString(comment));
        xml.close();
    }

    private void open(RunForm form, Direction letters) {
        xml.open("w:r");
        properties.of(form, letters);
    }
}
