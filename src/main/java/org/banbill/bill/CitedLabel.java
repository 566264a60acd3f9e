package org.banbill.bill;

import java.util.Optional;

/**
 * A citation that holds the cited unit's label as Word prints it, so that a field can keep it up to date: “section ” +
 * “3” + “”.
 */
public record CitedLabel(String before, String label, String after) {

    /** Empty where the citation names the unit in other words, such as 제2항 for ②. */
    public static Optional<CitedLabel> find(String citation, String label) {
        if (label.isBlank() || !label.equals(label.strip())) {
            return Optional.empty();
        }
        for (int at = citation.lastIndexOf(label); at >= 0; at = citation.lastIndexOf(label, at - 1)) {
            int end = at + label.length();
            if (isApart(citation, at) && isApart(citation, end)) {
                return Optional.of(new CitedLabel(citation.substring(0, at), label, citation.substring(end)));
            }
        }
        return Optional.empty();
    }

    /** Whether a label can begin or end here: not within a number or a word, as the I in “TITLE I” twice seems to. */
    private static boolean isApart(String text, int at) {
        if (at == 0 || at == text.length()) {
            return true;
        }
        int left = text.codePointBefore(at);
        int right = text.codePointAt(at);
        return !(Character.isDigit(left) && Character.isDigit(right)) && !(hasCase(left) && hasCase(right));
    }

    /** A letter of a script that divides its words by spaces; Hangul and Han stand close to what follows. */
    private static boolean hasCase(int letter) {
        return Character.isUpperCase(letter) || Character.isLowerCase(letter);
    }
}
