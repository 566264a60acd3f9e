package org.banbill.render.redline;

import java.util.List;
import java.util.Optional;
import org.banbill.compare.Token;
import org.banbill.ooxml.Element;
import org.banbill.wording.Words;

/** What a paragraph of a redline keeps or changes as a whole. */
sealed interface InlineToken extends Token {

    <R> R accept(Visitor<R> visitor);

    /**
     * A word, number, blank or mark of a run.
     *
     * @param properties {@code w:rPr}
     */
    record Word(Optional<Element> properties, String text) implements InlineToken {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.word(this);
        }

        @Override
        public String key() {
            return "word " + text;
        }

        @Override
        public int weight() {
            return Words.letters(text);
        }
    }

    /** A field with its result, run after run: it changes as a whole, so that the result is right in both views. */
    record Field(List<Element> runs, String code, String result) implements InlineToken {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.field(this);
        }

        @Override
        public String key() {
            return "field " + code + "|" + result;
        }

        @Override
        public int weight() {
            return Math.max(1, Words.letters(result));
        }
    }

    /** A run that is none of these. */
    record Other(Element run) implements InlineToken {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.other(this);
        }

        @Override
        public String key() {
            return "run " + run;
        }

        @Override
        public int weight() {
            return 1;
        }
    }

    /** A link within the document. It stays the same link where its words change. */
    record Link(Element link) implements InlineToken {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.link(this);
        }

        @Override
        public String key() {
            return "link " + link.attribute("w:anchor");
        }

        @Override
        public int weight() {
            return Math.max(1, Words.letters(link.text()));
        }
    }

    /** A content control. It stays the same control where its value changes. */
    record Control(Element control) implements InlineToken {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.control(this);
        }

        @Override
        public String key() {
            return "control "
                    + control.find("w:sdtPr")
                            .flatMap(properties -> properties.value("w:tag"))
                            .orElse("");
        }

        @Override
        public int weight() {
            return Math.max(1, Words.letters(control.text()));
        }

        Element content() {
            return control.find("w:sdtContent").orElse(Element.of("w:sdtContent"));
        }
    }

    /** Where a bookmark begins or ends. */
    record Anchor(String name, boolean begins) implements InlineToken {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.anchor(this);
        }

        @Override
        public String key() {
            return (begins ? "from " : "to ") + name;
        }

        @Override
        public int weight() {
            return 0;
        }
    }

    /** One method for each kind. */
    interface Visitor<R> {
        R word(Word word);

        R field(Field field);

        R other(Other other);

        R link(Link link);

        R control(Control control);

        R anchor(Anchor anchor);
    }
}
