package org.banbill.assembly;

import org.banbill.jurisdiction.Tradition;
import org.banbill.library.DraftProvision.Join;
import org.banbill.source.Text;

/** What a tradition puts around and between the items of a list. */
final class Punctuation {

    private final Tradition tradition;
    private final PatternText patterns;

    Punctuation(Tradition tradition, PatternText patterns) {
        this.tradition = tradition;
        this.patterns = patterns;
    }

    /** After the words that introduce the items of a unit. */
    String introduction(Unit unit) {
        Text ofLists = tradition.lists().introduction();
        return patterns.in(
                holdsDefinitions(unit) ? tradition.definitions().introduction().orElse(ofLists) : ofLists);
    }

    private static boolean holdsDefinitions(Unit unit) {
        return unit.items().stream().anyMatch(item -> item.kind() == Unit.Kind.DEFINITION);
    }

    /** After the last item where full-out words follow. */
    String beforeAfter() {
        return patterns.in(tradition.lists().beforeAfter());
    }

    /** After each item but the last. */
    String between(Unit item, boolean isLastButOne, Unit list) {
        if (item.kind() == Unit.Kind.DEFINITION) {
            Tradition.Definitions definitions = tradition.definitions();
            return patterns.in(isLastButOne ? definitions.beforeLast() : definitions.between());
        }
        return patterns.in(
                isLastButOne
                        ? beforeLast(list.draft().join())
                        : tradition.lists().between());
    }

    /** What closes the last item of a list: what closes the list itself, else the full stop. */
    String end(Unit unit, String closing) {
        if (!closing.isEmpty()) {
            return closing;
        }
        return holdsDefinitions(unit) ? patterns.in(tradition.definitions().end()) : fullStop();
    }

    /** At the end of a sentence that is a list. */
    String fullStop() {
        return patterns.in(tradition.lists().end());
    }

    private Text beforeLast(Join join) {
        return switch (join) {
            case AND -> tradition.lists().beforeLastAnd();
            case OR -> tradition.lists().beforeLastOr();
            case NONE -> tradition.lists().beforeLastNone();
        };
    }
}
