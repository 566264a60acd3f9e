package org.banbill.check;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.jurisdiction.Places;
import org.banbill.library.Library;
import org.banbill.source.LanguageTag;
import org.banbill.source.Loaded;

/** Reads every file, so that each mistake is found, and applies every rule. */
public final class WholeLibrary {

    private final Library library;
    private final Places places;
    private final Findings findings = new Findings();

    private WholeLibrary(Library library, Places places) {
        this.library = library;
        this.places = places;
    }

    /** What is wrong with the files, each for itself and with each other. */
    public static List<Finding> check(Library library, Places places) {
        WholeLibrary whole = new WholeLibrary(library, places);
        whole.readClauses();
        whole.readPlaces();
        LibraryChecks.ALL.forEach(rule -> rule.check(library, places, whole.findings));
        return whole.findings.inReadingOrder();
    }

    private void read(Loaded<?> loaded) {
        findings.addAll(loaded.findings());
    }

    private void readClauses() {
        findings.addAll(library.findings());
        read(library.demands());
        read(library.papers());
        Set<String> languages = new TreeSet<>();
        library.clauseIds()
                .forEach(id -> languages.addAll(
                        findings.take(library.languagesOfClause(id)).orElse(Set.of())));
        for (String language : languages) {
            read(library.exceptionWords(new LanguageTag(language)));
            read(library.draftingWords(new LanguageTag(language)));
            read(library.spelling(new LanguageTag(language)));
        }
        library.outlineIds().forEach(id -> read(library.outline(id)));
        library.banIds().forEach(id -> read(library.ban(id)));
        library.paperIds().forEach(id -> read(library.paper(id)));
        for (String id : library.clauseIds()) {
            read(library.clause(id));
            for (String language : findings.take(library.languagesOfClause(id)).orElse(Set.of())) {
                read(library.clauseText(id, new LanguageTag(language)));
            }
        }
        for (String id : library.termIds()) {
            read(library.term(id));
            for (String language : findings.take(library.languagesOfTerm(id)).orElse(Set.of())) {
                read(library.termText(id, new LanguageTag(language)));
            }
        }
    }

    private void readPlaces() {
        findings.addAll(places.findings());
        read(places.parameters());
        places.traditionIds().forEach(id -> read(places.tradition(id)));
        places.jurisdictionIds().forEach(id -> read(places.jurisdiction(id)));
        for (String id : places.formIds()) {
            read(places.form(id));
            read(places.questions(id));
        }
    }
}
