package org.banbill.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.bill.Bill;
import org.banbill.bill.Inline;
import org.banbill.bill.Provision;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.finding.MessageKey;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Parameter;
import org.banbill.jurisdiction.Places;
import org.banbill.library.Library;
import org.banbill.source.LanguageTag;
import org.banbill.source.YamlScalar;

/**
 * Words of another place in a bill: the names of its bodies, laws and codes, its formulas and its money, and clauses
 * that were written for it alone. A value that nobody has checked has its mark already.
 */
public final class ForeignWords {

    private final Bill bill;
    private final Jurisdiction place;
    private final Places places;
    private final Library library;
    private final Set<String> own = new LinkedHashSet<>();
    private final Set<String> toldClauses = new LinkedHashSet<>();
    private final WordsOfOthers words;
    private final WordsOfOthers placeNames;
    private final Findings findings = new Findings();

    private ForeignWords(Bill bill, Jurisdiction place, Places places, Library library) {
        this.bill = bill;
        this.place = place;
        this.places = places;
        this.library = library;
        own.add(place.id());
        own.addAll(place.lineage());
        LanguageTag language = new LanguageTag(bill.edition().language());
        Map<String, WordsOfPlace> all = WordsOfPlace.ofLibrary(places, language);
        List<WordsOfPlace> mine = mine(all, WordsOfPlace.of(place, places, language));
        List<WordsOfPlace> others = all.values().stream()
                .filter(other -> mine.stream().noneMatch(one -> one.id().equals(other.id())))
                .toList();
        this.words = new WordsOfOthers(WordsOfPlace::names, mine, others).withMoney(mine, others);
        this.placeNames = new WordsOfOthers(WordsOfPlace::ownNames, mine, others);
    }

    /** A warning for each, unless the place's file says that somebody has seen and accepted it. */
    public static List<Finding> check(Bill bill, Jurisdiction place, Places places, Library library) {
        ForeignWords check = new ForeignWords(bill, place, places, library);
        check.check();
        return check.findings.inReadingOrder();
    }

    private void check() {
        bill.lines().forEach(line -> line(line.text(), place.position()));
        bill.provisions().forEach(provision -> {
            Stream.of(provision.heading(), provision.text(), provision.after())
                    .forEach(inlines -> line(inlines, provision.origin()));
            clause(provision);
        });
        Stream.of(bill.form().page().header(), bill.form().page().footer())
                .forEach(line -> tell(words.in(line), place.position()));
    }

    private void line(List<Inline> inlines, Position origin) {
        tell(
                words.in(inlines.stream()
                        .map(inline -> inline instanceof Inline.Value value && isFact(value) ? " " : inline.text())
                        .collect(Collectors.joining())),
                origin);
        // a fact is the place's own word, whatever it says, unless it names another place
        inlines.stream()
                .filter(Inline.Value.class::isInstance)
                .map(Inline.Value.class::cast)
                .filter(value -> isFact(value) && value.verified())
                .forEach(value -> tell(placeNames.in(value.text()), origin));
    }

    private boolean isFact(Inline.Value value) {
        Parameter parameter = places.parameters()
                .value()
                .map(all -> all.get(value.parameter()))
                .orElse(null);
        return parameter != null && parameter.nature() == Parameter.Nature.FACT;
    }

    private void tell(Set<WordsOfOthers.Found> found, Position origin) {
        for (WordsOfOthers.Found one : found) {
            warn(Rule.FOREIGN_WORDS, one.words(), origin, one.place());
        }
    }

    /** A clause that was written for another place alone, whatever its words. */
    private void clause(Provision provision) {
        String id = provision.id().clause();
        if (library.clauseIds().contains(id) && toldClauses.add(id)) {
            library.clause(id)
                    .value()
                    .flatMap(clause -> clause.of())
                    .map(YamlScalar::text)
                    .filter(other -> !own.contains(other))
                    .ifPresent(other -> warn(Rule.FOREIGN_WORDS.as("clause"), id, provision.origin(), other));
        }
    }

    private void warn(MessageKey text, String subject, Position origin, String other) {
        if (place.accepted().stream().noneMatch(acceptance -> acceptance.isOf(text.rule(), subject))) {
            findings.warning(text, origin, subject, other, place.id());
        }
    }

    /** The place itself, and those that it belongs to; the id tells the country: `us-ca` is of `us`. */
    private List<WordsOfPlace> mine(Map<String, WordsOfPlace> all, WordsOfPlace itself) {
        List<WordsOfPlace> mine = new ArrayList<>(List.of(itself));
        all.values().stream()
                .filter(other -> !other.id().equals(itself.id()))
                .filter(other ->
                        own.stream().anyMatch(one -> one.equals(other.id()) || one.startsWith(other.id() + "-")))
                .forEach(mine::add);
        return mine;
    }
}
