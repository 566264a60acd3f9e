package org.banbill.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;

/**
 * What braces and brackets may mean in a text. Every text that is read from a file says it, so that none with a damaged
 * mark is printed as it stands, whatever prints it.
 */
enum TextSigns {
    /** Nothing is filled in: no mark has a place. */
    PLAIN("", "\\{\\{|\\}\\}|\\[\\[|\\]\\]"),

    /** Values: they are judged where they are printed, wherever they came from. */
    GIVEN("", "(?!)"),

    /** Marks are filled in, and every brace belongs to one. */
    MARKED(Signs.MARK, "\\{+|\\}+|\\[\\[|\\]\\]"),

    /** Marks are filled in, and places of the pattern's own in single braces, which its reader knows. */
    PATTERN(Signs.MARK + "|\\{[^{}]*\\}", "\\{\\{|\\}\\}|\\[\\[|\\]\\]|[{}]");

    private static final class Signs {
        static final String MARK = "\\{\\{[^{}]*\\}\\}|\\[\\[[^\\[\\]]*\\]\\]";
    }

    private final Pattern allowed;
    private final Pattern leftOver;

    TextSigns(String allowed, String leftOver) {
        this.allowed = Pattern.compile(allowed);
        this.leftOver = Pattern.compile(leftOver);
    }

    /** A finding at the first sign that is left over. */
    void check(YamlScalar scalar, Findings findings) {
        String text = scalar.text();
        // nearly every text has neither
        if (text.indexOf('{') < 0 && text.indexOf('}') < 0 && text.indexOf('[') < 0 && text.indexOf(']') < 0) {
            return;
        }
        Matcher sign =
                leftOver.matcher(this == PLAIN ? text : allowed.matcher(text).replaceAll(" "));
        if (sign.find()) {
            findings.error(
                    this == PLAIN ? Rule.LEFT_OVER_MARK.as("plain") : Rule.LEFT_OVER_MARK,
                    scalar.positionOf(sign.group(), 0),
                    sign.group());
        }
    }
}
