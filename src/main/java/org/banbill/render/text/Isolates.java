package org.banbill.render.text;

import java.text.Bidi;

/**
 * Latin names in a line that runs from right to left, each in an isolate: whatever shows the line keeps the signs
 * around a name where they belong, and knows by the first letter outside which way the line runs.
 */
final class Isolates {

    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char POP_ISOLATE = '\u2069';

    private Isolates() {}

    static String in(String line) {
        Bidi bidi = new Bidi(line, Bidi.DIRECTION_RIGHT_TO_LEFT);
        StringBuilder isolated = new StringBuilder();
        for (int run = 0; run < bidi.getRunCount(); run++) {
            String words = line.substring(bidi.getRunStart(run), bidi.getRunLimit(run));
            // digits alone find their place by themselves
            boolean isName =
                    bidi.getRunLevel(run) % 2 == 0 && words.codePoints().anyMatch(Character::isAlphabetic);
            isolated.append(isName ? LEFT_TO_RIGHT_ISOLATE + words + POP_ISOLATE : words);
        }
        return isolated.toString();
    }
}
