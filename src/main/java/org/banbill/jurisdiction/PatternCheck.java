package org.banbill.jurisdiction;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banbill.finding.Findings;
import org.banbill.finding.Suggestion;
import org.banbill.language.DatePattern;
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
    Text checkOnce(Text text, String place) {
        text.byLanguage().values().forEach(written -> {
            if (written.file().name().isEmpty()) {
                return; // stands for a text that is missing, which is told
            }
            int times = withoutMarks(written).split(Pattern.quote(place), -1).length - 1;
            if (times != 1) {
                findings.error(
                        "bad-pattern",
                        written.position(),
                        "`" + written + "` holds `" + place + "` " + (times == 0 ? "not at all" : times + " times")
                                + ".",
                        "Write it once, where it is to be filled in.");
            }
        });
        return text;
    }

    /** The same text, with a finding where it has no words in a language. */
    Text checkWords(Text text) {
        text.byLanguage().values().forEach(written -> {
            if (written.text().isBlank() && !written.file().name().isEmpty()) {
                findings.error(
                        "no-words",
                        written.position(),
                        "This is empty, and its words would be missing in every bill.",
                        "Write them, or take the whole line out.");
            }
        });
        return text;
    }

    /** The same pattern for dates, with a finding where it would print something else than the date. */
    Text checkDate(Text text) {
        text.byLanguage()
                .values()
                .forEach(
                        written -> DatePattern.fault(written.text())
                                .ifPresent(
                                        fault -> findings.error(
                                                "bad-pattern",
                                                written.position(),
                                                "`" + written + "` does not print a date as it is: " + fault + ".",
                                                "Write day, month and year once each, such as `d MMMM y`; put words in 'single quotes'.")));
        return text;
    }

    private static String withoutMarks(YamlScalar written) {
        return MARK.matcher(written.text()).replaceAll("");
    }
}
