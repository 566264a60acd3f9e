package org.banbill.reading;

import java.util.Optional;
import org.banbill.ooxml.WordElements;
import org.w3c.dom.Element;

/** Digits that a look raises or lowers: 10² is not 102. They are read as the characters that look so. */
public final class RaisedDigits {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉";

    private RaisedDigits() {}

    /** @param look {@code w:rPr} of the run that the text stands in */
    public static String in(String text, Optional<Element> look) {
        if (!text.matches("[0-9]+")) {
            return text;
        }
        String place = look.map(properties -> WordElements.value(properties, "vertAlign"))
                .orElse("");
        return switch (place) {
            case "superscript" -> written(text, RAISED);
            case "subscript" -> written(text, LOWERED);
            default -> text;
        };
    }

    private static String written(String digits, String as) {
        StringBuilder written = new StringBuilder();
        digits.chars().forEach(digit -> written.append(as.charAt(digit - '0')));
        return written.toString();
    }
}
