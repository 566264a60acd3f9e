package org.banbill.jurisdiction;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banbill.finding.Findings;
import org.banbill.finding.Message;
import org.banbill.finding.Named;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.language.DatePattern;
import org.banbill.source.Text;
import org.banbill.source.YamlScalar;

/** Looks for braces in the patterns of a tradition that nothing would fill, so that none is ever printed. */
final class PatternCheck {

    private static final Pattern MARK = Pattern.compile("\\{\\{[^{}]*\\}\\}");
    private static final Pattern PLACE = Pattern.compile("\\{[^{}]*\\}");

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
                            known.isEmpty() ? Rule.BAD_PATTERN.as("no-places") : Rule.BAD_PATTERN,
                            written.position(),
                            place.group(),
                            written,
                            Suggestion.didYouMean(place.group(), known));
                }
            }
        });
        return text;
    }

    /** The pattern of shares: the number stands in it in digits, in words, or both: “diez por ciento (10 %)”. */
    Text checkShare(Text text) {
        text.byLanguage().values().forEach(written -> {
            boolean isInWords = withoutMarks(written).contains("{words}");
            Text one = Text.of(written);
            checkOnce(one, isInWords ? "{words}" : "{number}");
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
                        times == 0 ? Rule.BAD_PATTERN.as("lacks-place") : Rule.BAD_PATTERN.as("repeats-place"),
                        written.position(),
                        written,
                        place,
                        times);
            }
        });
        return text;
    }

    /** The same text, with a finding where it has no words in a language. */
    Text checkWords(Text text) {
        text.byLanguage().values().forEach(written -> {
            if (written.text().isBlank() && !written.file().name().isEmpty()) {
                findings.error(Rule.NO_WORDS, written.position());
            }
        });
        return text;
    }

    /** The same pattern for dates, with a finding where it would print something else than the date. */
    Text checkDate(Text text) {
        text.byLanguage()
                .values()
                .forEach(written -> DatePattern.fault(written.text())
                        .ifPresent(fault ->
                                findings.error(Rule.BAD_PATTERN.as("date"), written.position(), written, said(fault))));
        return text;
    }

    private static Message said(DatePattern.Fault fault) {
        return Message.of("date-pattern." + Named.id(fault.kind()), fault.letters(), fault.times());
    }

    private static String withoutMarks(YamlScalar written) {
        return MARK.matcher(written.text()).replaceAll("");
    }
}
