package org.banbill.check;

import java.util.List;
import org.banbill.bill.Bill;
import org.banbill.bill.Edition;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Places;
import org.banbill.library.Library;
import org.banbill.source.LanguageTag;
import org.banbill.source.WorkedOut;

/** All that a finished bill or paper is looked at for. */
public final class LastLook {

    /** What no fingerprint is. */
    private static final String FOUND = "found";

    private LastLook() {}

    /** What a bill must not have, or should. */
    public static List<Finding> at(Bill bill, Jurisdiction place, Places places, Library library) {
        Findings findings = new Findings();
        findings.addAll(FinishedBill.check(bill));
        findings.addAll(ForeignWords.check(bill, place, places, library));
        // a paper is no law: it need not say when it begins
        if (bill.edition().paper().isEmpty()) {
            findings.addAll(DraftingRules.check(bill, place, library));
        }
        return findings.inReadingOrder();
    }

    /**
     * The same for a bill of the library. A look takes a sixth of the time of a draft, and finds nothing in a place
     * that nobody changed; so it is remembered, with the files, that nothing was found.
     */
    public static List<Finding> unlessKnown(Bill bill, Jurisdiction place, Places places, Library library) {
        Edition edition = bill.edition();
        if (isChosen(edition)) {
            return at(bill, place, places, library);
        }
        Findings findings = new Findings();
        // The fingerprint is of every file that the bill was made from; what the look reads besides is kept with it.
        String sound =
                String.join(" ", edition.version(), edition.outline(), edition.tradition(), edition.fingerprint());
        WorkedOut known = places.workedOut(
                String.join(" ", "sound", edition.jurisdiction(), edition.language(), edition.paper()),
                sound::equals,
                () -> {
                    findings.addAll(at(bill, place, places, library));
                    return workedOut(findings.inReadingOrder().isEmpty() ? sound : FOUND, edition, places, library);
                });
        return known.text().equals(sound) ? List.of() : findings.inReadingOrder();
    }

    /** Whether a person chose anything else than the place itself does; no two need to choose alike. */
    private static boolean isChosen(Edition edition) {
        return !(edition.options().isEmpty()
                && edition.with().isEmpty()
                && edition.without().isEmpty()
                && edition.settings().isEmpty());
    }

    /** From what the look reads and the bill was not made from. */
    private static WorkedOut workedOut(String text, Edition edition, Places places, Library library) {
        LanguageTag language = new LanguageTag(edition.language());
        return WorkedOut.of(text, List.of(library.draftingWords(language))).and(WordsOfPlace.files(places, language));
    }
}
