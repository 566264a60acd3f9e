package org.banbill.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** How wide letters are where all others are of one width. */
public final class LetterWidth {

    private LetterWidth() {}

    /** Whether a letter takes two columns of a terminal, as those of Korean, Chinese and Japanese do. */
    public static boolean isWide(int letter) {
        int width = UCharacter.getIntPropertyValue(letter, UProperty.EAST_ASIAN_WIDTH);
        return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH;
    }
}
