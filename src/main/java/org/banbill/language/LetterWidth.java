package org.banbill.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** How wide letters are where all others are of one width. */
public final class LetterWidth {

    /** No letter before it takes two columns, and ICU need not be asked. */
    private static final int FIRST_WIDE = 0x1100;

    private LetterWidth() {}

    /** How many columns a text takes: letters of Korean, Chinese and Japanese take two, marks above letters none. */
    public static int columns(String text) {
        return text.codePoints().map(LetterWidth::columns).sum();
    }

    private static int columns(int letter) {
        int type = Character.getType(letter);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return letter >= FIRST_WIDE && isWide(letter) ? 2 : 1;
    }

    private static boolean isWide(int letter) {
        int width = UCharacter.getIntPropertyValue(letter, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
    }
}
