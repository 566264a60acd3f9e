package org.banbill.provenance;

/** The part says what Banbill does not write; caught where its reading began. */
final class Damaged extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String what;

    /** @param what is wrong, as the end of a sentence */
    Damaged(String what) {
        super(what);
        this.what = what;
    }

    String what() {
        return what;
    }
}
