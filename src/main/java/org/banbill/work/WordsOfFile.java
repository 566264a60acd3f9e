package org.banbill.work;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.banbill.reading.Line;
import org.banbill.reading.Pages;

/** All words of a file, in which the words of many bills are looked for: a few letters tell where a look is vain. */
final class WordsOfFile {

    private static final int LETTERS = 24;

    private final String words;
    private final int[] stretches;

    WordsOfFile(Pages pages) {
        this.words = pages.lines().stream().map(Line::words).collect(Collectors.joining("\n"));
        this.stretches = new int[Math.max(0, words.length() - LETTERS + 1)];
        for (int index = 0; index < stretches.length; index++) {
            stretches[index] = stretch(words, index);
        }
        Arrays.sort(stretches);
    }

    boolean have(String text) {
        boolean mayBe = text.length() < LETTERS
                || (Arrays.binarySearch(stretches, stretch(text, 0)) >= 0
                        && Arrays.binarySearch(stretches, stretch(text, text.length() - LETTERS)) >= 0);
        return mayBe && words.contains(text);
    }

    private static int stretch(String text, int from) {
        int hash = 0;
        for (int index = from; index < from + LETTERS; index++) {
            hash = 31 * hash + text.charAt(index);
        }
        return hash;
    }
}
