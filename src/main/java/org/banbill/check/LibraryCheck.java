package org.banbill.check;

import org.banbill.finding.Findings;
import org.banbill.jurisdiction.Places;
import org.banbill.library.Library;

/**
 * A rule about the files. Its class is its name: {@code SameInEveryLanguage} reports {@code same-in-every-language}.
 */
interface LibraryCheck {

    /** Adds what breaks the rule. What is wrong with the files themselves is told already. */
    void check(Library library, Places places, Findings findings);
}
