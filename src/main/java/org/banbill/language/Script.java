package org.banbill.language;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The letters that a language is written in; Korean is written in two scripts, Japanese in three. */
public final class Script {

    private final Set<Integer> scripts = new HashSet<>();

    Script(ULocale locale) {
        int[] codes = UScript.getCode(ULocale.addLikelySubtags(locale));
        Arrays.stream(codes == null ? new int[] {UScript.LATIN} : codes).forEach(scripts::add);
        if (scripts.contains(UScript.SIMPLIFIED_HAN) || scripts.contains(UScript.TRADITIONAL_HAN)) {
            scripts.add(UScript.HAN);
        }
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
            boolean isForeign = Character.isLetter(letter) && isForeign(letter);
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

    private boolean isForeign(int letter) {
        int script = UScript.getScript(letter);
        return script != UScript.LATIN
                && script != UScript.COMMON
                && script != UScript.INHERITED
                && scripts.stream().noneMatch(own -> UScript.hasScript(letter, own));
    }
}
