package org.banbill.assembly;

import java.util.List;
import org.banbill.bill.Inline;
import org.banbill.library.DraftInline.Quotation;
import org.banbill.library.DraftInline.ReferenceMark;

/** What stands for the marks that name provisions. */
interface Citing {

    /** What stands behind a citation. */
    enum Before {
        /** Words: the comma of a citation of several steps is closed, as “el artículo 8, apartado 1, de”. */
        WORDS,
        /** A mark of punctuation, or the end of the text, which has its own. */
        PUNCTUATION
    }

    /** The citation that stands for a mark; empty, with findings, where a target is not there. */
    List<Inline> of(ReferenceMark mark, Unit from, Before before);

    /** The words that stand for a mark; empty, with findings, where they are not there. */
    List<Inline> of(Quotation mark);
}
