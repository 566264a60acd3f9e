package org.banbill.assembly;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.banbill.finding.Position;
import org.banbill.library.Clause;
import org.banbill.library.ClauseText;
import org.banbill.library.DraftProvision;
import org.banbill.library.DraftText;
import org.banbill.source.LanguageTag;

/**
 * A clause that is in the bill.
 *
 * @param provisions those that the place's facts, options and changes leave
 */
record SelectedClause(Clause clause, ClauseText text, List<DraftProvision> provisions) {

    SelectedClause {
        provisions = List.copyOf(provisions);
    }

    /** A clause of the place's own, before it has a heading and provisions; it meets no demand. */
    static SelectedClause own(String id, LanguageTag language, Position position) {
        return new SelectedClause(
                new Clause(
                        id,
                        "own",
                        Optional.empty(),
                        Clause.Protection.OPEN,
                        false,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Map.of(),
                        false,
                        position),
                new ClauseText(id, language, DraftText.nothing(position), List.of(), "", position),
                List.of());
    }

    Stream<DraftText> texts() {
        return Stream.concat(
                Stream.of(text.heading()),
                provisions.stream().flatMap(DraftProvision::all).flatMap(DraftProvision::ownTexts));
    }
}
