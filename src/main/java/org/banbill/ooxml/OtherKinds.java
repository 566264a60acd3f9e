package org.banbill.ooxml;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.banbill.finding.Rule;

/** Names what people give in place of a Word document, by its first bytes. */
final class OtherKinds {

    private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final int HEAD = 1024;

    private OtherKinds() {}

    /** @param name the last step of the file's path */
    static void refuse(String name, byte[] bytes) throws Refused {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.isEmpty()) {
            throw new Refused(Rule.UNSAFE_FILE.as("empty"));
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return;
        }
        if (name.startsWith("~$")) {
            throw new Refused(Rule.UNSAFE_FILE.as("beside-open"));
        }
        if (head.startsWith(OLD_OFFICE)) {
            throw oldOffice(bytes);
        }
        String start = head.replace("\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("{\\rtf")) {
            throw new Refused(Rule.UNSAFE_FILE.as("rtf"));
        }
        if (start.startsWith("%pdf")) {
            throw new Refused(Rule.UNSAFE_FILE.as("pdf"));
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            throw new Refused(Rule.UNSAFE_FILE.as("web-page"));
        }
        if (start.startsWith("<?xml") || start.startsWith("<")) {
            throw new Refused(Rule.UNSAFE_FILE.as("bare-xml"));
        }
        throw Refused.noWordDocument();
    }

    /** An encrypted file is an old one outside; the names of what it holds tell them apart. */
    private static Refused oldOffice(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        if (all.contains(inside("EncryptedPackage"))) {
            return new Refused(Rule.UNSAFE_FILE.as("password"));
        }
        return new Refused(Rule.UNSAFE_FILE.as("old-office"));
    }

    private static String inside(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
