package org.banbill.assembly;

import java.util.List;
import org.banbill.bill.Inline;
import org.banbill.library.DraftInline.Quotation;
import org.banbill.library.DraftInline.ReferenceMark;

/** What stands for the marks that name provisions. */
interface Citing {

    /** The citation that stands for a mark; empty, with findings, where a target is not there. */
    List<Inline> of(ReferenceMark mark, Unit from);

    /** The words that stand for a mark; empty, with findings, where they are not there. */
    List<Inline> of(Quotation mark);
}
