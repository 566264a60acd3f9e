package org.banbill.check;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.jurisdiction.DocumentEntry;
import org.banbill.jurisdiction.FormQuestions;
import org.banbill.jurisdiction.Places;
import org.banbill.library.Condition;
import org.banbill.library.DraftProvision;
import org.banbill.library.Library;
import org.banbill.library.Paper;
import org.banbill.library.TermText;
import org.banbill.source.LanguageTag;

/**
 * Every fact of a jurisdiction is one that some condition asks for. Passes: {@code facts: [promulgation]}. Warned of:
 * {@code facts: [promulgated]}, which would change no draft, without a word.
 */
final class KnownFact implements LibraryCheck {

    @Override
    public void check(Library library, Places places, Findings findings) {
        Set<String> asked = new TreeSet<>();
        for (String id : library.clauseIds()) {
            for (String language : library.languagesOfClause(id).or(Set.of())) {
                library.clauseText(id, new LanguageTag(language)).value().stream()
                        .flatMap(text -> text.all())
                        .map(DraftProvision::when)
                        .flatMap(KnownFact::facts)
                        .forEach(asked::add);
            }
        }
        for (String id : library.termIds()) {
            for (String language : library.languagesOfTerm(id).or(Set.of())) {
                library.termText(id, new LanguageTag(language)).value().stream()
                        .flatMap(TermText::definitions)
                        .flatMap(DraftProvision::all)
                        .map(DraftProvision::when)
                        .flatMap(KnownFact::facts)
                        .forEach(asked::add);
            }
        }
        for (String id : library.paperIds()) {
            library.paper(id).value().stream()
                    .flatMap(Paper::conditions)
                    .flatMap(KnownFact::facts)
                    .forEach(asked::add);
        }
        for (String id : places.traditionIds()) {
            places.tradition(id).value().stream()
                    .flatMap(tradition -> tradition.document().stream())
                    .map(DocumentEntry::when)
                    .flatMap(KnownFact::facts)
                    .forEach(asked::add);
        }
        Stream.concat(
                        places.jurisdictionIds().stream().map(places::jurisdiction),
                        places.formIds().stream().map(places::form))
                .flatMap(place -> place.value().stream())
                .forEach(place -> place.facts().stream()
                        .sorted()
                        .forEach(fact -> known(fact, place.position(), asked, findings)));
        for (String id : places.formIds()) {
            places.questions(id)
                    .or(FormQuestions.NONE)
                    .choices()
                    .values()
                    .forEach(choice -> choice.answers()
                            .values()
                            .forEach(answer ->
                                    answer.facts().forEach(fact -> known(fact, choice.position(), asked, findings))));
        }
    }

    private static void known(String fact, Position position, Set<String> asked, Findings findings) {
        if (!asked.contains(fact)) {
            findings.warning(Rule.KNOWN_FACT, position, fact, Suggestion.didYouMean(fact, asked));
        }
    }

    private static Stream<String> facts(Condition when) {
        return Stream.concat(when.has().stream(), when.lacks().stream());
    }
}
