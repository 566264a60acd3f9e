package org.banbill.reading;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.banbill.bill.NumberFormat;

/** Numbers as word processors write them in labels. */
final class Numbers {

    /** Higher numbers in a list come from a broken or hostile file. */
    private static final int HIGHEST = 100_000;

    private Numbers() {}

    static Optional<Integer> parsed(String digits) {
        return digits.matches("-?\\d{1,6}") ? Optional.of(Integer.parseInt(digits)) : Optional.empty();
    }

    /** @param format a value of {@code w:numFmt} */
    static String written(int number, String format) {
        if (number < 1 || number > HIGHEST) {
            return format.equals("none") ? "" : Integer.toString(number);
        }
        return switch (format) {
            case "none" -> "";
            case "decimalZero" -> String.format(Locale.ROOT, "%02d", number);
            case "lowerLetter" -> letter(number, 'a');
            case "upperLetter" -> letter(number, 'A');
            default ->
                Arrays.stream(NumberFormat.values())
                        .filter(known -> known.wordName().equals(Optional.of(format)))
                        .findFirst()
                        .map(known -> known.write(number))
                        .orElse(Integer.toString(number));
        };
    }

    /** After z come aa, bb. */
    private static String letter(int number, char first) {
        return String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }
}
