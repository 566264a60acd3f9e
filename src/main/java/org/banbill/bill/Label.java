package org.banbill.bill;

/**
 * The number that a reader sees at a provision.
 *
 * @param text as printed: {@code (a)}, {@code 제3조}, {@code SEC. 101.}
 * @param number the count behind it, from 1 (for {@code SEC. 101.} it is 101)
 */
public record Label(String text, int number) {

    /** The label as a cross-reference quotes it: without a full stop at its end, as Word's REF fields drop it. */
    public String withoutFullStop() {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
