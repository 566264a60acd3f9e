package org.banbill.language;

/** The marks that end a sentence, or a part of one, in the scripts that have some. */
public final class SentenceMarks {

    /**
     * Of Latin, Greek and Cyrillic; Chinese, Japanese; Arabic, Urdu; Devanagari; Burmese; Khmer; Ethiopic; Armenian.
     */
    public static final String ENDS = ".:;!?。：；！？؛؟۔।॥။។៕።։";

    /** Commas, likewise. */
    public static final String COMMAS = ",，、،၊፣";

    private SentenceMarks() {}

    /** Whether words end with such a mark; closing quotation marks and brackets behind it do not matter. */
    public static boolean endSentence(String words) {
        int last = words.length() - 1;
        while (last > 0 && isClosing(words.charAt(last))) {
            last--;
        }
        return last >= 0 && ENDS.indexOf(words.charAt(last)) >= 0;
    }

    /** Whether the very last letter is such a mark. */
    public static boolean end(String words) {
        return !words.isEmpty() && ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** Whether words end with a comma. */
    public static boolean endInComma(String words) {
        return !words.isEmpty() && COMMAS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static boolean isClosing(char sign) {
        int kind = Character.getType(sign);
        return kind == Character.FINAL_QUOTE_PUNCTUATION || kind == Character.END_PUNCTUATION || sign == '"';
    }
}
