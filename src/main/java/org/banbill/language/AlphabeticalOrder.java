package org.banbill.language;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The alphabetical order of a language, as ICU knows it. English words of plain letters, spaces and hyphens are
 * compared here, with the same outcome: to make ICU's order ready takes a tenth of the time of a whole draft.
 */
final class AlphabeticalOrder implements Comparator<String> {

    private final Locale language;
    private final boolean english;
    private @Nullable Collator collator;

    private AlphabeticalOrder(Locale language) {
        this.language = language;
        this.english = language.getLanguage().equals("en");
    }

    static Comparator<String> of(Locale language) {
        return new AlphabeticalOrder(language);
    }

    @Override
    public int compare(String left, String right) {
        return english && isPlain(left) && isPlain(right) ? plain(left, right) : byIcu(left, right);
    }

    private static boolean isPlain(String text) {
        return text.chars()
                .allMatch(letter -> (letter >= 'a' && letter <= 'z')
                        || (letter >= 'A' && letter <= 'Z')
                        || letter == ' '
                        || letter == '-');
    }

    /**
     * By letters, a space before a hyphen before a letter; where these are the same, a small letter before a capital.
     */
    private static int plain(String left, String right) {
        int byLetters = left.toLowerCase(Locale.ROOT).compareTo(right.toLowerCase(Locale.ROOT));
        return byLetters != 0 ? byLetters : right.compareTo(left);
    }

    private int byIcu(String left, String right) {
        Collator ready = collator;
        if (ready == null) {
            ready = Collator.getInstance(language);
            collator = ready;
        }
        return ready.compare(left, right);
    }
}
