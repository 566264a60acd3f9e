package org.banbill.language;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** A line that runs from right to left, in stretches of one direction. */
public final class Runs {

    private Runs() {}

    /**
     * @param isName whether these are Latin words: whatever shows the line keeps them apart, so that the signs around a
     *     name stay where they belong; digits alone find their place by themselves
     */
    public record Run(String words, boolean isName) {}

    private static boolean isRightToLeft(int letter) {
        byte direction = Character.getDirectionality(letter);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /** The stretches of a line, in the order in which it is written. */
    public static List<Run> ofRightToLeft(String line) {
        if (line.codePoints().anyMatch(Character::isAlphabetic)
                && line.codePoints().noneMatch(Runs::isRightToLeft)) {
            // 18 U.S.C. 2515: all of it is one name, with its first number and its last full stop
            return List.of(new Run(line, true));
        }
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_RIGHT_TO_LEFT);
        List<Run> runs = new ArrayList<>();
        for (int run = 0; run < bidi.getRunCount(); run++) {
            String words = line.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            boolean isName =
                    bidi.getRunLevel(run) % 2 == 0 && words.codePoints().anyMatch(Character::isAlphabetic);
            runs.add(new Run(words, isName));
        }
        return runs;
    }
}
