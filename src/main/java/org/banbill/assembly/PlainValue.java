package org.banbill.assembly;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.banbill.jurisdiction.Parameter;
import org.banbill.language.Language;
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
    static void check(Parameter parameter, YamlScalar value, Language language, Findings findings) {
        OptionalInt forbidden = ForbiddenCharacters.first(value.text());
        if (forbidden.isPresent()) {
            findings.error(
                    Rule.WRONG_VALUE.as("character"),
                    value.position(),
                    parameter.id(),
                    String.format(Locale.ROOT, "%04X", forbidden.getAsInt()));
            return;
        }
        found(BRACE, value)
                .ifPresent(mark -> findings.error(Rule.WRONG_VALUE.as("mark"), value.position(), parameter.id(), mark));
        found(LINE_BREAK, value)
                .ifPresent(line -> findings.error(Rule.WRONG_VALUE.as("line-break"), value.position(), parameter.id()));
        Blank.in(language.withoutWhatIsNoBlank(value.text()))
                .ifPresent(
                        blank -> findings.error(Rule.WRONG_VALUE.as("blank"), value.position(), parameter.id(), blank));
    }

    private static Optional<String> found(Pattern pattern, YamlScalar value) {
        return pattern.matcher(value.text().strip())
                .results()
                .map(java.util.regex.MatchResult::group)
                .findFirst();
    }
}
