package org.banbill.render.text;

import org.banbill.language.Runs;

/**
 * Latin names in a line that runs from right to left, each in an isolate: whatever shows the line keeps the signs
 * around a name where they belong, and knows by the first letter outside which way the line runs.
 */
final class Isolates {

    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char POP_ISOLATE = '\u2069';

    private Isolates() {}

    static String in(String line) {
        StringBuilder isolated = new StringBuilder();
        for (Runs.Run run : Runs.ofRightToLeft(line)) {
            isolated.append(run.isName() ? LEFT_TO_RIGHT_ISOLATE + run.words() + POP_ISOLATE : run.words());
        }
        return isolated.toString();
    }
}
