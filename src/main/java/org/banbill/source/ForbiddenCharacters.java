package org.banbill.source;

import java.util.Locale;
import java.util.OptionalInt;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;

/**
 * Characters that have no place in a law text: they cannot be seen, cannot stand in XML, or make text read otherwise
 * than it is written (bidirectional overrides).
 */
public final class ForbiddenCharacters {

    /** Letters, marks and signs of which nothing is seen: fillers, the joiner of graphemes, an empty Braille cell. */
    private static final String INVISIBLE =
            "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u2800\u3164\uFE0E\uFE0F\uFFA0";

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
        findings.error(Rule.FORBIDDEN_CHARACTER, position, String.format(Locale.ROOT, "%04X", letter));
    }

    static boolean isForbidden(int letter) {
        // nearly every letter of every file: a start reads them all, so they are passed over at once
        boolean isPlain = (letter >= ' ' && letter <= '~') || (letter >= 0xAC00 && letter <= 0xD7A3);
        if (isPlain || letter == '\n' || letter == '\r' || letter == '\t') {
            return false;
        }
        boolean noncharacter = (letter & 0xFFFE) == 0xFFFE || (letter >= 0xFDD0 && letter <= 0xFDEF);
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            // overrides, isolates, zero widths, tags, soft hyphens
            case Character.FORMAT -> !isPartOfWriting(letter);
            default -> noncharacter || INVISIBLE.indexOf(letter) >= 0;
        };
    }

    /** Joiners, marks of direction and signs over numbers, without which some scripts cannot be written. */
    private static boolean isPartOfWriting(int letter) {
        return (letter >= 0x200C && letter <= 0x200F)
                || letter == 0x061C
                || (letter >= 0x0600 && letter <= 0x0605)
                || letter == 0x06DD
                || letter == 0x070F
                || letter == 0x08E2
                || letter == 0x110BD
                || letter == 0x110CD;
    }
}
