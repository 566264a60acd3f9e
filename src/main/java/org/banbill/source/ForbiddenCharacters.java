package org.banbill.source;

import java.util.Locale;
import java.util.OptionalInt;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;

/**
 * Characters that have no place in a law text: they cannot be seen, cannot stand in XML, or make text read otherwise
 * than it is written (bidirectional overrides).
 */
public final class ForbiddenCharacters {

    private ForbiddenCharacters() {}

    /** False, with a finding at the first one, where the file has any. */
    static boolean check(SourceFile file, Findings findings) {
        int offset = 0;
        while (offset < file.text().length()) {
            int letter = file.text().codePointAt(offset);
            if (isForbidden(letter)) {
                refuse(letter, file.at(offset), findings);
                return false;
            }
            offset += Character.charCount(letter);
        }
        return true;
    }

    /** The first one in a text. */
    public static OptionalInt first(String text) {
        for (int offset = 0; offset < text.length(); ) {
            int letter = text.codePointAt(offset);
            if (isForbidden(letter)) {
                return OptionalInt.of(letter);
            }
            offset += Character.charCount(letter);
        }
        return OptionalInt.empty();
    }

    static void refuse(int letter, Position position, Findings findings) {
        findings.error(
                "forbidden-character",
                position,
                "The character U+" + String.format(Locale.ROOT, "%04X", letter)
                        + " is not allowed: it is invisible, or makes text read otherwise than it is written.",
                "Delete it.");
    }

    static boolean isForbidden(int letter) {
        // nearly every letter of every file: a start reads them all, so they are passed over at once
        boolean isPlain = (letter >= ' ' && letter <= '~') || (letter >= 0xAC00 && letter <= 0xD7A3);
        if (isPlain || letter == '\n' || letter == '\r' || letter == '\t') {
            return false;
        }
        boolean override = (letter >= 0x202A && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
        boolean noncharacter = (letter & 0xFFFE) == 0xFFFE || (letter >= 0xFDD0 && letter <= 0xFDEF);
        boolean zeroWidth = letter == 0x200B || (letter >= 0x2060 && letter <= 0x2064) || letter == 0xFEFF;
        boolean lineBreak = letter == 0x2028 || letter == 0x2029;
        boolean hidden = letter == 0x00AD || (letter >= 0xFFF9 && letter <= 0xFFFB) || (letter >> 7) == (0xE0000 >> 7);
        boolean filler = letter == 0x115F || letter == 0x1160 || letter == 0x3164 || letter == 0xFFA0;
        return Character.getType(letter) == Character.CONTROL
                || Character.getType(letter) == Character.SURROGATE
                || override
                || noncharacter
                || zeroWidth
                || lineBreak
                || hidden
                || filler;
    }
}
