package org.banbill.language;

/**
 * How a language chooses a particle by the sound of the word before it. Files type both forms, such as 은(는), after a
 * mark; the bill prints the one that fits.
 */
public interface Particles {

    /** For a language without such particles: every text stays as it is. */
    Particles NONE = new Particles() {
        @Override
        public Chosen choose(String before, String words) {
            return Chosen.none(words);
        }

        @Override
        public boolean isOpenIn(String words) {
            return false;
        }
    };

    /** The words that follow, with the particle at their beginning chosen by what stands before. */
    Chosen choose(String before, String words);

    /** Whether the words hold a particle of which both forms still stand. */
    boolean isOpenIn(String words);

    /**
     * Words at whose beginning a particle was chosen.
     *
     * @param opening quotation marks and brackets that stand before the particle
     * @param mark the particle in double form; empty where the words begin with none, or the sound is not known
     * @param particle the form chosen
     * @param rest what follows the particle
     */
    record Chosen(String opening, String mark, String particle, String rest) {
        static Chosen none(String words) {
            return new Chosen("", "", "", words);
        }

        @Override
        public String toString() {
            return opening + particle + rest;
        }
    }
}
