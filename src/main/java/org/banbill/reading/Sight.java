package org.banbill.reading;

import java.util.List;
import java.util.Optional;

/** A piece of a line as a person sees it. */
public sealed interface Sight {

    /** Words; where hidden or struck they stand in {@link Thing}. */
    record Words(String text) implements Sight {}

    /**
     * A reference by number or words that leads to a bookmark.
     *
     * @param shown what stands there now
     * @param isByNumber whether it shows the number of its target, and not its words
     * @param counts what a word processor shows once it counts anew: first with all changes accepted, then with those
     *     paragraphs still counted that are gone; empty where that is not known
     * @param next where the paragraph of its target is gone: the number of what comes next, which programs that keep
     *     the bookmark show; empty for none
     */
    record Reference(String target, String shown, boolean isByNumber, List<String> counts, String next)
            implements Sight {
        public Reference {
            counts = List.copyOf(counts);
        }

        /** As it stands in the file. */
        Reference(String target, String shown, boolean isByNumber) {
            this(target, shown, isByNumber, List.of(), "");
        }

        Optional<String> counted() {
            return counts.stream().findFirst();
        }
    }

    /** What is more, or less, than words. */
    record Thing(Kind kind, String words) implements Sight {}

    /** The kinds of things. */
    enum Kind {
        HIDDEN("hidden", "hidden words"),
        STRUCK("struck", "struck words"),
        FOOTNOTE("footnote", "a footnote"),
        ENDNOTE("endnote", "an endnote"),
        TEXT_BOX("text box", "a text box"),
        PICTURE("picture", "a picture"),
        PHONETIC("ruby", "a phonetic guide"),
        SYMBOL("symbol", "a symbol without a character"),
        INSERTED_FILE("inserted file", "an inserted file"),
        EQUATION("equation", "an equation"),
        /** One that shows something without words that stand in the file. */
        FIELD("field", "a field"),
        FORM_FIELD("form field", "a form field"),
        LINK("link", "a link");

        private final String mark;
        private final String name;

        Kind(String mark, String name) {
            this.mark = mark;
            this.name = name;
        }

        /** As it stands before the words of a thing. */
        String mark() {
            return mark;
        }

        /** As a sentence names it. */
        public String inWords() {
            return name;
        }
    }
}
