package org.banbill.ooxml;

/** Why a file is not read, and what its user can do. Not a failure of ours, so it carries no stack. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    static final String SAVE_AGAIN =
            "Open it in Word or LibreOffice, save it as a Word document (.docx), and give that file.";
    static final String NOT_OURS = "No word processor writes that: do not open it; ask for a fresh copy.";

    private final String what;
    private final String wayOut;

    Refused(String what, String wayOut) {
        super(what, null, false, false);
        this.what = what;
        this.wayOut = wayOut;
    }

    static Refused damaged() {
        return new Refused("The file is damaged or cut off, and cannot be unpacked.", SAVE_AGAIN);
    }

    static Refused damaged(String part) {
        return new Refused("`" + part + "` in the file is damaged.", SAVE_AGAIN);
    }

    static Refused noWordDocument() {
        return new Refused("This is no Word document (.docx).", SAVE_AGAIN);
    }

    static Refused hostile(String what) {
        return new Refused(what, NOT_OURS);
    }

    String what() {
        return what;
    }

    String wayOut() {
        return wayOut;
    }
}
