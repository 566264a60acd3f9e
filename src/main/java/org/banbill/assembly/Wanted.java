package org.banbill.assembly;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.banbill.finding.Position;
import org.banbill.jurisdiction.DocumentEntry;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Tradition;
import org.banbill.library.Condition;
import org.banbill.library.DraftProvision;

/**
 * What a bill wants to be told: seen by making it, since conditions, options, terms in use and the lines of the
 * tradition decide what is printed.
 *
 * @param needed the parameters that it asked for, each with the place that needed it first, in that order
 * @param optional those that would open more text, if they were given
 */
public record Wanted(Map<String, Position> needed, Set<String> optional) {

    public Wanted {
        needed = Collections.unmodifiableMap(new LinkedHashMap<>(needed));
        optional = Collections.unmodifiableSet(new LinkedHashSet<>(optional));
    }

    static Wanted of(Map<String, Position> asked, Selection selection, Tradition tradition, Jurisdiction place) {
        Set<String> optional = new LinkedHashSet<>();
        Stream<Condition> ofClauses = selection
                .clauses()
                .flatMap(clause -> clause.text().provisions().stream())
                .flatMap(DraftProvision::all)
                .map(DraftProvision::when);
        Stream<Condition> ofLines = tradition.document().stream().map(DocumentEntry::when);
        Stream.concat(ofLines, ofClauses)
                .filter(condition -> holdsOtherwise(condition, place))
                .forEach(condition -> {
                    optional.addAll(condition.given());
                    optional.addAll(condition.missing());
                });
        optional.removeAll(asked.keySet());
        return new Wanted(asked, optional);
    }

    private static boolean holdsOtherwise(Condition condition, Jurisdiction place) {
        return new Condition(condition.levels(), condition.has(), condition.lacks(), List.of(), List.of())
                .holdsFor(place);
    }
}
