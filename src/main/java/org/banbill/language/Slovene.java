package org.banbill.language;

import java.util.Locale;
import java.util.Set;

/** Slovene: the abbreviations of statutes. */
final class Slovene extends Language {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "al.", "čl.", "dr.", "ga.", "idr.", "ipd.", "itd.", "itn.", "mag.", "npr.", "odd.", "odst.", "op.", "oz.",
            "ozir.", "pogl.", "prim.", "prof.", "sl.", "str.", "št.", "tč.", "tj.", "ur.");

    Slovene(Locale locale) {
        super(locale);
    }

    @Override
    protected Set<String> abbreviations() {
        return ABBREVIATIONS;
    }
}
