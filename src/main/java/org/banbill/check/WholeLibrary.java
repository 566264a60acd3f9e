package org.banbill.check;

import org.banbill.finding.Findings;
import org.banbill.jurisdiction.Places;
import org.banbill.library.Library;
import org.banbill.source.LanguageTag;

/** Reads every file, so that each mistake is found, and applies every rule. */
public final class WholeLibrary {

    private WholeLibrary() {}

    public static void check(Library library, Places places, Findings findings) {
        library.demands();
        library.papers();
        places.parameters();
        library.outlineIds().forEach(library::outline);
        places.traditionIds().forEach(places::tradition);
        for (String id : library.clauseIds()) {
            library.clause(id);
            library.languagesOfClause(id).forEach(language -> text(language, id, library));
        }
        for (String id : library.termIds()) {
            library.term(id);
            library.languagesOfTerm(id).forEach(language -> library.termText(id, new LanguageTag(language)));
        }
        places.jurisdictionIds().forEach(places::jurisdiction);
        LibraryChecks.ALL.forEach(rule -> rule.check(library, places, findings));
    }

    private static void text(String language, String clause, Library library) {
        library.clauseText(clause, new LanguageTag(language));
    }
}
