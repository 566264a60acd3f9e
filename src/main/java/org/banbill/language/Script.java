package org.banbill.language;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The letters that a language is written in; Korean is written in two scripts, Japanese in three. */
public final class Script {

    /** The letters of Latin-1 and of Latin Extended-A and -B: all Latin, but for signs of no script such as µ. */
    private static final int FIRST_BEYOND_LATIN = 0x250;

    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;

    private final Set<Integer> scripts;

    private Script(Set<Integer> scripts) {
        this.scripts = scripts;
    }

    static Script of(Locale language) {
        Optional<String> plain = PlainScript.of(language);
        return new Script(
                plain.map(script -> script.equals("Kore") ? Set.of(UScript.HANGUL, UScript.HAN) : Set.of(UScript.LATIN))
                        .orElseGet(() -> byIcu(ULocale.forLocale(language))));
    }

    /** The scripts of a language, by ICU's numbers. */
    static Set<Integer> byIcu(ULocale language) {
        Set<Integer> scripts = new HashSet<>();
        int[] codes = UScript.getCode(ULocale.addLikelySubtags(language));
        Arrays.stream(codes == null ? new int[] {UScript.LATIN} : codes).forEach(scripts::add);
        if (scripts.contains(UScript.SIMPLIFIED_HAN) || scripts.contains(UScript.TRADITIONAL_HAN)) {
            scripts.add(UScript.HAN);
        }
        return scripts;
    }

    public boolean isLatin() {
        return scripts.contains(UScript.LATIN);
    }

    /**
     * The first letters in a text that belong to another script. Latin letters are at home in every language: names,
     * units. A single foreign letter is a sign, such as § or α.
     */
    public Optional<String> foreignIn(String text) {
        int begin = -1;
        for (int offset = 0; offset < text.length(); ) {
            int letter = text.codePointAt(offset);
            // a vowel or tone above a letter belongs to it
            boolean isForeign = Character.isLetter(letter) ? isForeign(letter) : begin >= 0 && isMark(letter);
            if (isForeign && begin < 0) {
                begin = offset;
            } else if (!isForeign && begin >= 0) {
                if (text.codePointCount(begin, offset) > 1) {
                    return Optional.of(text.substring(begin, offset));
                }
                begin = -1;
            }
            offset += Character.charCount(letter);
        }
        boolean atEnd = begin >= 0 && text.codePointCount(begin, text.length()) > 1;
        return atEnd ? Optional.of(text.substring(begin)) : Optional.empty();
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private boolean isForeign(int letter) {
        if (letter < FIRST_BEYOND_LATIN) {
            return false;
        }
        if (letter >= FIRST_SYLLABLE && letter <= LAST_SYLLABLE) {
            return !scripts.contains(UScript.HANGUL);
        }
        return isForeignByIcu(letter);
    }

    private boolean isForeignByIcu(int letter) {
        int script = UScript.getScript(letter);
        return script != UScript.LATIN
                && script != UScript.COMMON
                && script != UScript.INHERITED
                && scripts.stream().noneMatch(own -> UScript.hasScript(letter, own));
    }
}
