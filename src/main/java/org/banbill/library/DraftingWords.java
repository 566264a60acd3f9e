package org.banbill.library;

import java.util.Set;
import org.banbill.finding.Findings;
import org.banbill.library.ExceptionWords.Words;
import org.banbill.source.YamlMapping;

/**
 * Words of a language that a bill should not have, or should. They stand in {@code clauses/drafting/}, a file for each
 * language.
 *
 * @param placeholders stand where something is still to be written: “TBD”
 * @param eitherOrBoth leave open which of two is meant: “and/or”
 * @param oldFashioned nobody would say today: “hereinafter”
 * @param commencement say when a law begins: “comes into force”
 */
public record DraftingWords(Words placeholders, Words eitherOrBoth, Words oldFashioned, Words commencement) {

    /** The name of the folder. */
    static final String FOLDER = "drafting";

    private static final Set<String> KEYS = Set.of("placeholders", "either-or-both", "old-fashioned", "commencement");

    static DraftingWords read(YamlMapping mapping, Findings findings) {
        mapping.refuseOtherKeys(KEYS, findings);
        return new DraftingWords(
                Words.read(mapping, "placeholders", findings),
                Words.read(mapping, "either-or-both", findings),
                Words.read(mapping, "old-fashioned", findings),
                Words.read(mapping, "commencement", findings));
    }
}
