package org.banbill.bill;

/**
 * Words of a provision that stand for a mark of its file.
 *
 * @param from the first character, from 0, counted in the whole text
 * @param to the character after the last
 * @param mark as it would be typed in the file; empty for words that no file holds, because the tradition supplies
 *     them: the punctuation of a list, the words before a definition
 */
public record Filling(int from, int to, String mark) {

    public Filling {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("characters " + from + " to " + to);
        }
    }

    /** The same words after others were put before them. */
    public Filling movedBy(int characters) {
        return new Filling(from + characters, to + characters, mark);
    }
}
