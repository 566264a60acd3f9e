package org.banbill.ooxml;

import org.banbill.finding.MessageKey;
import org.banbill.finding.Rule;

/** Why a file is not read. Not a failure of ours, so it carries no stack. */
final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient MessageKey text;
    private final String part;

    Refused(MessageKey text) {
        this(text, "");
    }

    /** @param part of the file that is refused, or what it passes */
    Refused(MessageKey text, String part) {
        super(text.key(), null, false, false);
        this.text = text;
        this.part = part;
    }

    static Refused damaged() {
        return new Refused(Rule.UNSAFE_FILE);
    }

    static Refused damaged(String part) {
        return new Refused(Rule.UNSAFE_FILE.as("part"), part);
    }

    static Refused noWordDocument() {
        return new Refused(Rule.UNSAFE_FILE.as("other-kind"));
    }

    MessageKey text() {
        return text;
    }

    String part() {
        return part;
    }
}
