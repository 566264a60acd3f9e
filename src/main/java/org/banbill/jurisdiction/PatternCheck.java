package org.banbill.jurisdiction;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banbill.finding.Findings;
import org.banbill.finding.Suggestion;
import org.banbill.source.Text;
import org.banbill.source.YamlScalar;

/** Looks for braces in the patterns of a tradition that nothing would fill, so that none is ever printed. */
final class PatternCheck {

    private static final Pattern MARK = Pattern.compile("\\{\\{[^{}]*\\}\\}");
    private static final Pattern PLACE = Pattern.compile("\\{[^{}]*\\}|[{}]");

    private final Findings findings;

    PatternCheck(Findings findings) {
        this.findings = findings;
    }

    /** The same text, with a finding for each place that is none of these. */
    Text check(Text text, String... places) {
        Set<String> known = Set.of(places);
        text.byLanguage().values().forEach(written -> {
            Matcher place = PLACE.matcher(withoutMarks(written));
            while (place.find()) {
                if (!known.contains(place.group())) {
                    findings.error(
                            "bad-pattern",
                            written.position(),
                            "`" + place.group() + "` in `" + written + "` means nothing here and would be printed.",
                            known.isEmpty()
                                    ? "Leave it out; parameters are written `{{name}}`."
                                    : Suggestion.didYouMean(place.group(), known));
                }
            }
        });
        return text;
    }

    /** A finding where the text does not hold this place exactly once. */
    void checkOnce(Text text, String place) {
        text.byLanguage().values().forEach(written -> {
            int times = withoutMarks(written).split(Pattern.quote(place), -1).length - 1;
            if (times != 1) {
                findings.error(
                        "bad-pattern",
                        written.position(),
                        "`" + written + "` holds `" + place + "` " + (times == 0 ? "not at all" : times + " times")
                                + ".",
                        "Write it once, where the number stands.");
            }
        });
    }

    private static String withoutMarks(YamlScalar written) {
        return MARK.matcher(written.text()).replaceAll("");
    }
}
