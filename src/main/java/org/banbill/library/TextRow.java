package org.banbill.library;

/**
 * A text that a translator works on: one piece of a clause or term, or one of the texts of a file of several languages.
 *
 * @param file the folder of the clause or term, or the file
 * @param piece its name in the text, such as {@code ban.use}; empty in a file of several languages
 * @param source its words in the language that it is made from
 * @param words what is there already; empty where nothing is
 */
public record TextRow(String file, String piece, String source, String words, Translation.State state) {

    /** What it is known by when it comes back. */
    public String key() {
        return file + "#" + piece + (piece.isEmpty() ? source : "");
    }
}
