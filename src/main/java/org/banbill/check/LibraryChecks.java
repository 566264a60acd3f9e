package org.banbill.check;

import java.util.List;

/** Every rule about the files. */
final class LibraryChecks {

    static final List<LibraryCheck> ALL = List.of(
            new SameInEveryLanguage(),
            new SameStrength(),
            new KnownDemand(),
            new MetByProvision(),
            new HasPrecedent(),
            new KnownName(),
            new KnownFact(),
            new StaleTranslation());

    private LibraryChecks() {}
}
