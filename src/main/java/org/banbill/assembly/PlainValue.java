package org.banbill.assembly;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.banbill.finding.Findings;
import org.banbill.jurisdiction.Parameter;
import org.banbill.library.Blank;
import org.banbill.source.ForbiddenCharacters;
import org.banbill.source.YamlScalar;

/**
 * What a value may hold, wherever it was given: words that stand for themselves. Nothing in it is a mark, a field of
 * Word, a blank, or a character that cannot be seen.
 */
final class PlainValue {

    private static final Pattern BRACE = Pattern.compile("\\{[^{}]*\\}?|\\}|\\[\\[|\\]\\]");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private PlainValue() {}

    /** A finding where the value holds anything else. */
    static void check(Parameter parameter, YamlScalar value, Findings findings) {
        OptionalInt forbidden = ForbiddenCharacters.first(value.text());
        if (forbidden.isPresent()) {
            refuse(
                    parameter,
                    value,
                    "holds the character U+" + String.format(Locale.ROOT, "%04X", forbidden.getAsInt())
                            + ", which is invisible, or makes text read otherwise than it is written",
                    "Delete it.",
                    findings);
            return;
        }
        found(BRACE, value)
                .ifPresent(mark -> refuse(
                        parameter,
                        value,
                        "holds `" + mark + "`, which would be read as a mark or a field",
                        "Leave braces and double brackets out.",
                        findings));
        found(LINE_BREAK, value)
                .ifPresent(line -> refuse(
                        parameter, value, "has a line break, which is not printed", "Write it in one line.", findings));
        Blank.in(value.text())
                .ifPresent(blank -> refuse(
                        parameter,
                        value,
                        "holds `" + blank + "`, a blank that is still open",
                        "Fill it in, or leave the value out until it is known.",
                        findings));
    }

    private static Optional<String> found(Pattern pattern, YamlScalar value) {
        return pattern.matcher(value.text().strip())
                .results()
                .map(java.util.regex.MatchResult::group)
                .findFirst();
    }

    private static void refuse(Parameter parameter, YamlScalar value, String what, String wayOut, Findings findings) {
        findings.error("wrong-value", value.position(), "The value of `" + parameter.id() + "` " + what + ".", wayOut);
    }
}
