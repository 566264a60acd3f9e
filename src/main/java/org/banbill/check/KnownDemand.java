package org.banbill.check;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.jurisdiction.Places;
import org.banbill.library.Clause;
import org.banbill.library.Demand;
import org.banbill.library.Library;
import org.banbill.library.Meets;
import org.banbill.library.Term;

/**
 * What a clause, term, paper, precedent or limit of competence names as a demand is one. Passes: {@code L2.1/own-use}.
 * Fails: {@code L9}.
 */
final class KnownDemand implements LibraryCheck {

    @Override
    public void check(Library library, Places places, Findings findings) {
        Set<String> known = new TreeSet<>(library.demands().or(Map.of()).keySet());
        library.demands().or(Map.of()).values().stream().map(Demand::needs).forEach(known::addAll);
        Stream<Meets> ofClauses = library.clauseIds().stream()
                .flatMap(id -> library.clause(id).value().stream())
                .map(Clause::meets)
                .flatMap(meets -> meets.stream());
        Stream<Meets> ofTerms = library.termIds().stream()
                .flatMap(id -> library.term(id).value().stream())
                .map(Term::meets)
                .flatMap(meets -> meets.stream());
        Stream.concat(ofClauses, ofTerms).forEach(meets -> expect(meets.demand(), meets.position(), known, findings));
        library.banIds().stream()
                .flatMap(id -> library.ban(id).value().stream())
                .flatMap(ban -> ban.meets().stream())
                .forEach(demand -> expect(demand.text(), demand.position(), known, findings));
        library.paperIds().stream()
                .flatMap(id -> library.paper(id).value().stream())
                .flatMap(paper -> paper.meets().stream())
                .forEach(demand -> expect(demand.text(), demand.position(), known, findings));
        for (String id : places.jurisdictionIds()) {
            places.jurisdiction(id)
                    .value()
                    .ifPresent(place -> place.competence()
                            .forEach(limit -> expect(limit.demand(), limit.position(), known, findings)));
        }
    }

    private static void expect(String demand, Position position, Set<String> known, Findings findings) {
        if (!known.isEmpty() && !known.contains(demand)) {
            findings.error(Rule.KNOWN_DEMAND, position, demand, Suggestion.didYouMean(demand, known));
        }
    }
}
