package org.banbill.finding;

/** How grave a finding is: an error stops a draft, a warning does not, a note only informs. */
public enum Severity {
    ERROR("error"),
    WARNING("warning"),
    NOTE("note");

    private final String word;

    Severity(String word) {
        this.word = word;
    }

    /** The word that programs read. */
    public String word() {
        return word;
    }

    /** The word that users read. */
    public String in(Catalogue catalogue) {
        return catalogue.say(Message.of("severity." + word));
    }
}
