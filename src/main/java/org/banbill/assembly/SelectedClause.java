package org.banbill.assembly;

import java.util.List;
import java.util.stream.Stream;
import org.banbill.library.Clause;
import org.banbill.library.ClauseText;
import org.banbill.library.DraftProvision;
import org.banbill.library.DraftText;

/**
 * A clause that is in the bill.
 *
 * @param provisions those that the place's facts, options and changes leave
 * @param changed ids, within the clause, of provisions that a change replaced or removed
 */
record SelectedClause(Clause clause, ClauseText text, List<DraftProvision> provisions, List<String> changed) {

    SelectedClause {
        provisions = List.copyOf(provisions);
        changed = List.copyOf(changed);
    }

    Stream<DraftText> texts() {
        return Stream.concat(
                Stream.of(text.heading()),
                provisions.stream().flatMap(DraftProvision::all).flatMap(DraftProvision::ownTexts));
    }
}
