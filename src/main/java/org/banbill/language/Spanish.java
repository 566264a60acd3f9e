package org.banbill.language;

import java.util.Locale;
import java.util.Set;

/** Spanish: the abbreviations of statutes. */
final class Spanish extends Language {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "art.", "arts.", "apdo.", "aprox.", "cap.", "cf.", "cfr.", "cía.", "dr.", "dra.", "ej.", "etc.", "excmo.",
            "fig.", "inc.", "ltda.", "núm.", "núms.", "pág.", "págs.", "párr.", "prof.", "res.", "sr.", "sra.", "sres.",
            "ss.", "tít.", "ud.", "uds.", "vol.");

    Spanish(Locale locale) {
        super(locale);
    }

    @Override
    protected Set<String> abbreviations() {
        return ABBREVIATIONS;
    }
}
