package org.banbill.provenance;

import org.banbill.finding.Message;

/** The part says what Banbill does not write; caught where its reading began. */
final class Damaged extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Message what;

    /**
     * @param what is wrong, as the end of a sentence: the name of its text in the catalogue
     * @param arguments what fills the gaps of the text
     */
    Damaged(String what, Object... arguments) {
        super(what);
        this.what = Message.of("damage." + what, arguments);
    }

    Message what() {
        return what;
    }
}
