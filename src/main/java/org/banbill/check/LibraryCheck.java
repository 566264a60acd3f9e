package org.banbill.check;

import org.banbill.finding.Findings;
import org.banbill.jurisdiction.Places;
import org.banbill.library.Library;

/**
 * A rule about the files. Its class is its name: {@code SameInEveryLanguage} reports {@code same-in-every-language}.
 */
public interface LibraryCheck {

    void check(Library library, Places places, Findings findings);
}
