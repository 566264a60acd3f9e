package org.banbill.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each word stands in a text, spaces left out: tells at once of most pairs of texts that they cannot be
 * alike. Where words are taken apart into letters, each counts with the one before it: single letters are much the same
 * in all texts.
 *
 * @param fields words that a field shows: they may read like any other
 */
record WordCounts(Map<String, Integer> counts, int fields, int all) {

    static WordCounts of(List<EditedToken> tokens) {
        Map<String, Integer> counts = new HashMap<>();
        int fields = 0;
        int all = 0;
        String before = "";
        for (EditedToken token : tokens) {
            if (!token.isSpace()) {
                all++;
                if (token.target().isEmpty()) {
                    counts.merge(isLetter(token.text()) ? before + token.text() : token.text(), 1, Integer::sum);
                } else {
                    fields++;
                }
            }
            before = isLetter(token.text()) ? token.text() : "";
        }
        return new WordCounts(counts, fields, all);
    }

    private static boolean isLetter(String text) {
        return text.codePointCount(0, text.length()) == 1 && Character.isLetter(text.codePointAt(0));
    }

    /** What {@link EditedWords#likeness} can come to at most, in whatever order the words stand. */
    double mostAlike(WordCounts other) {
        if (all == 0 && other.all == 0) {
            return 1;
        }
        int common = fields + other.fields;
        for (Map.Entry<String, Integer> word : counts.entrySet()) {
            common += Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0));
        }
        return 2.0 * common / (all + other.all);
    }
}
