package org.banbill.render.word.text;

import java.util.Set;
import org.banbill.bill.Form.Direction;
import org.banbill.language.Runs;
import org.banbill.ooxml.Xml;
import org.banbill.render.word.plan.DocumentPlan;
import org.banbill.render.word.plan.StyleNames;

/** Writes runs of text and fields. */
public final class RunWriter {

    private static final String LEFT_TO_RIGHT_MARK = "\u200E";

    private final Xml xml;
    private final RunProperties properties;
    private final Direction direction;

    public RunWriter(DocumentPlan plan, Xml xml) {
        this.xml = xml;
        this.properties = new RunProperties(plan, xml);
        this.direction = plan.form().fonts().direction();
    }

    /** Words; a line feed in them begins a new line, a tab goes to the next tab stop. */
    public void text(RunFormat form, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (direction == Direction.LEFT_TO_RIGHT) {
            run(form, text, direction);
            return;
        }
        for (Runs.Run run : Runs.ofRightToLeft(text)) {
            run(
                    form,
                    run.isName() ? kept(run.words()) : run.words(),
                    run.isName() ? Direction.LEFT_TO_RIGHT : direction);
        }
    }

    /** A number before a Latin name, or a full stop behind it, would go to the other end of the line. */
    private static String kept(String name) {
        boolean beginsWithLetter = Character.isAlphabetic(name.codePointAt(0));
        boolean endsWithLetter = Character.isLetterOrDigit(name.codePointBefore(name.length()));
        return (beginsWithLetter ? "" : LEFT_TO_RIGHT_MARK) + name + (endsWithLetter ? "" : LEFT_TO_RIGHT_MARK);
    }

    private void run(RunFormat form, String text, Direction letters) {
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
    public void field(RunFormat form, String code, String result) {
        fieldBegin(form, code);
        text(form, result);
        fieldEnd(form);
    }

    void fieldBegin(RunFormat form, String code) {
        fieldCharacter(form, "begin");
        open(form, direction);
        xml.element("w:instrText", " " + code + " ", "xml:space", "preserve");
        xml.close();
        fieldCharacter(form, "separate");
    }

    public void fieldEnd(RunFormat form) {
        fieldCharacter(form, "end");
    }

    private void fieldCharacter(RunFormat form, String type) {
        open(form, direction);
        xml.empty("w:fldChar", "w:fldCharType", type);
        xml.close();
    }

    /** The mark in the text at which a comment hangs. */
    void commentReference(int comment) {
        open(new RunFormat(new CharacterStyle(StyleNames.COMMENT_REFERENCE, Set.of()), Set.of()), direction);
        xml.empty("w:commentReference", "w:id", Integer.toString(comment));
        xml.close();
    }

    private void open(RunFormat form, Direction letters) {
        xml.open("w:r");
        properties.of(form, letters);
    }
}
