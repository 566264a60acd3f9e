package org.banbill.render.word.text;

import java.util.Collection;
import java.util.Set;
import org.banbill.bill.Form.Look;

/**
 * How a run of letters looks.
 *
 * @param style its character style
 * @param direct looks that it names itself
 */
public record RunFormat(CharacterStyle style, Set<Look> direct) {

    public static final RunFormat PLAIN = new RunFormat(CharacterStyle.NONE, Set.of());

    public RunFormat {
        direct = Looks.sorted(direct);
    }

    /**
     * Where the words of a paragraph stand.
     *
     * @param paragraph the looks that the paragraph's style gives
     * @param style that of the words around, such as a heading's
     */
    public record Place(Set<Look> paragraph, CharacterStyle style) {

        public Place {
            paragraph = Looks.sorted(paragraph);
        }

        public static Place in(Collection<Look> paragraph) {
            return new Place(Looks.sorted(paragraph), CharacterStyle.NONE);
        }

        public Place within(CharacterStyle other) {
            return new Place(paragraph, other);
        }

        public RunFormat plain() {
            return in(style);
        }

        /**
         * Words in a style of their own within these. Bold in both the paragraph's and the character's style would
         * cancel out in Word, and a run has but one character style: what either loses is named directly.
         */
        public RunFormat in(CharacterStyle own) {
            Set<Look> cancelled = Looks.both(paragraph, own.looks());
            Set<Look> lost = Looks.without(style.looks(), Looks.together(paragraph, own.looks()));
            return new RunFormat(own, Looks.together(cancelled, lost));
        }
    }

    public RunFormat and(Collection<Look> looks) {
        return new RunFormat(style, Looks.together(direct, looks));
    }
}
