package org.banbill.render.word.text;

import java.util.Set;
import org.banbill.bill.Form;
import org.banbill.bill.Form.LevelForm;
import org.banbill.bill.Form.Look;
import org.banbill.render.word.plan.StyleNames;

/** A character style and the looks that it gives. */
public record CharacterStyle(String id, Set<Look> looks) {

    public static final CharacterStyle NONE = new CharacterStyle("", Set.of());
    public static final CharacterStyle UNVERIFIED_VALUE = new CharacterStyle(StyleNames.UNVERIFIED_VALUE, Set.of());
    public static final CharacterStyle UNVERIFIED_MARK = new CharacterStyle(StyleNames.UNVERIFIED_MARK, Set.of());
    public static final CharacterStyle LABEL_LITERAL = new CharacterStyle(StyleNames.LABEL_LITERAL, Set.of());

    public CharacterStyle {
        looks = Looks.sorted(looks);
    }

    /** The style of terms where they are defined. */
    public static CharacterStyle ofDefinedTerms(Form form) {
        return new CharacterStyle(StyleNames.DEFINED_TERM, Looks.sorted(form.definedTermLooks()));
    }

    /**
     * The style of a level's headings. It repeats nothing that the paragraph's style gives: Word takes bold in both for
     * not bold.
     */
    public static CharacterStyle ofHeading(StyleNames names, LevelForm level) {
        Set<Look> looks = Looks.sorted(level.heading().looks());
        looks = Looks.without(looks, level.line().looks());
        return new CharacterStyle(StyleNames.id(names.ofHeading(level)), looks);
    }
}
