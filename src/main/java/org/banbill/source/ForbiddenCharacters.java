package org.banbill.source;

import java.util.Locale;
import org.banbill.finding.Findings;

/**
 * Characters that have no place in a law text: they cannot be seen, cannot stand in XML, or make text read otherwise
 * than it is written (bidirectional overrides).
 */
final class ForbiddenCharacters {

    private ForbiddenCharacters() {}

    /** False, with a finding at the first one, where the file has any. */
    static boolean check(SourceFile file, Findings findings) {
        int offset = 0;
        while (offset < file.text().length()) {
            int letter = file.text().codePointAt(offset);
            if (isForbidden(letter)) {
                findings.error(
                        "forbidden-character",
                        file.at(offset),
                        "The character U+" + String.format(Locale.ROOT, "%04X", letter)
                                + " is not allowed: it is invisible, or makes text read otherwise than it is written.",
                        "Delete it.");
                return false;
            }
            offset += Character.charCount(letter);
        }
        return true;
    }

    static boolean isForbidden(int letter) {
        if (letter == '\n' || letter == '\r' || letter == '\t') {
            return false;
        }
        boolean override = (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
        boolean noncharacter = (letter & 0xFFFE) == 0xFFFE || (letter >= 0xFDD0 && letter <= 0xFDEF);
        boolean zeroWidth = letter == 0x200B || letter == 0x2060 || letter == 0xFEFF;
        return Character.getType(letter) == Character.CONTROL
                || Character.getType(letter) == Character.SURROGATE
                || override
                || noncharacter
                || zeroWidth;
    }
}
