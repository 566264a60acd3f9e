package org.banbill.ooxml;

import static org.banbill.ooxml.Refused.SAVE_AGAIN;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Names what people give in place of a Word document, by its first bytes. */
final class OtherKinds {

    private static final String OLD_OFFICE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final int HEAD = 1024;

    private OtherKinds() {}

    /** @param name the last step of the file's path */
    static void refuse(String name, byte[] bytes) throws Refused {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.isEmpty()) {
            throw new Refused("The file is empty.", "Perhaps a download broke off; fetch it again.");
        }
        if (head.startsWith("PK\u0003\u0004")) {
            return;
        }
        if (name.startsWith("~$")) {
            throw new Refused(
                    "This is the small file that Word keeps beside an open document.",
                    "Give the document itself; its name has no `~$`.");
        }
        if (head.startsWith(OLD_OFFICE)) {
            throw oldOffice(bytes);
        }
        String start = head.replace("\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("{\\rtf")) {
            throw new Refused("This is rich text (RTF), whatever its name says.", SAVE_AGAIN);
        }
        if (start.startsWith("%pdf")) {
            throw new Refused("This is a PDF.", "Give the Word document (.docx) that it was made from.");
        }
        if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
            throw new Refused(
                    "This is a web page, whatever its name says.",
                    "Perhaps a sign-in page was saved in its place; fetch the document again.");
        }
        if (start.startsWith("<?xml") || start.startsWith("<")) {
            throw new Refused("This is bare XML, not a Word document (.docx).", SAVE_AGAIN);
        }
        throw Refused.noWordDocument();
    }

    /** An encrypted file is an old one outside; the names of what it holds tell them apart. */
    private static Refused oldOffice(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        if (all.contains(inside("EncryptedPackage"))) {
            return new Refused(
                    "The file is protected by a password.",
                    "Open it, take the password off, save it as a Word document (.docx), and give that file.");
        }
        return new Refused("This is a file of an old Office (such as .doc), whatever its name says.", SAVE_AGAIN);
    }

    private static String inside(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
