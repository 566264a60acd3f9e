package org.banbill.reading;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.banbill.finding.Message;
import org.banbill.finding.Named;

/** A piece of a line as a person sees it. */
public sealed interface Sight {

    /** What comes of it, whichever of the three it is. */
    <R> R match(
            Function<? super Words, ? extends R> words,
            Function<? super Reference, ? extends R> reference,
            Function<? super Thing, ? extends R> thing);

    /** Does with it what is to be done with its kind. */
    default void visit(
            Consumer<? super Words> words, Consumer<? super Reference> reference, Consumer<? super Thing> thing) {
        Runnable visit = match(
                one -> () -> words.accept(one), one -> () -> reference.accept(one), one -> () -> thing.accept(one));
        visit.run();
    }

    /** Words; where hidden or struck they stand in {@link Thing}. */
    record Words(String text) implements Sight {
        @Override
        public <R> R match(
                Function<? super Words, ? extends R> words,
                Function<? super Reference, ? extends R> reference,
                Function<? super Thing, ? extends R> thing) {
            return words.apply(this);
        }
    }

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

        @Override
        public <R> R match(
                Function<? super Words, ? extends R> words,
                Function<? super Reference, ? extends R> reference,
                Function<? super Thing, ? extends R> thing) {
            return reference.apply(this);
        }

        Optional<String> counted() {
            return counts.stream().findFirst();
        }
    }

    /** What is more, or less, than words. */
    record Thing(Kind kind, String words) implements Sight {

        /** As it reads on paper, or marked as what it is. */
        String written() {
            return kind == Kind.EQUATION ? words : "⟦" + kind.mark() + (words.isEmpty() ? "" : ": " + words) + "⟧";
        }

        @Override
        public <R> R match(
                Function<? super Words, ? extends R> words,
                Function<? super Reference, ? extends R> reference,
                Function<? super Thing, ? extends R> thing) {
            return thing.apply(this);
        }
    }

    /** The kinds of things. */
    enum Kind implements Named {
        HIDDEN("hidden"),
        STRUCK("struck"),
        FOOTNOTE("footnote"),
        ENDNOTE("endnote"),
        TEXT_BOX("text box"),
        PICTURE("picture"),
        PHONETIC("ruby"),
        SYMBOL("symbol"),
        INSERTED_FILE("inserted file"),
        EQUATION("equation"),
        /** One that shows something without words that stand in the file. */
        FIELD("field"),
        FORM_FIELD("form field"),
        LINK("link");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }

        /** As it stands before the words of a thing. */
        String mark() {
            return mark;
        }

        /** As a sentence names it. */
        Message said() {
            return Message.of("thing." + id());
        }
    }
}
