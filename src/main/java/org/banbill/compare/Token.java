package org.banbill.compare;

/** What is kept or changed as a whole when words are compared. */
public interface Token {

    /** Equal for tokens that say the same. */
    String key();

    /** How much of the sentence it carries, in letters: nothing for spaces and punctuation. */
    int weight();
}
