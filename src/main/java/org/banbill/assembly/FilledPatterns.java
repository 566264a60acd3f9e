package org.banbill.assembly;

import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banbill.bill.Inline;
import org.banbill.bill.Inline.Value;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.library.Marks;
import org.banbill.source.LanguageTag;
import org.banbill.source.Text;
import org.banbill.source.YamlScalar;

/** The patterns of a tradition in one language, with the parameters in them filled. */
final class FilledPatterns implements PatternText {

    private static final Pattern MARK = Pattern.compile("\\{\\{[^{}]*\\}\\}");

    private final LanguageTag language;
    private final Wording lines;
    private final Position tradition;
    private final Findings findings;
    /** As filled. Each was read from one file once, so that the same text is the same object. */
    private final IdentityHashMap<Text, String> filled = new IdentityHashMap<>();

    /** @param tradition where its file begins, for a text that has no place of its own */
    FilledPatterns(LanguageTag language, Wording lines, Position tradition, Findings findings) {
        this.language = language;
        this.lines = lines;
        this.tradition = tradition;
        this.findings = findings;
    }

    @Override
    public String in(Text text) {
        String known = filled.get(text);
        if (known == null) {
            known = fill(text, Inline::text);
            filled.put(text, known);
        }
        return known;
    }

    /** A head or foot of the page, which has no place for a look: a value that nobody checked has its mark in words. */
    String inPageLine(Text text, String unverifiedMark) {
        return fill(text, value -> value.verified() ? value.text() : value.text() + unverifiedMark);
    }

    private String fill(Text text, Function<Value, String> ofValue) {
        Optional<YamlScalar> words = text.in(language);
        if (words.isEmpty()) {
            findings.error(
                    Rule.MISSING_TEXT.as("pattern"),
                    text.byLanguage().values().stream()
                            .findFirst()
                            .map(YamlScalar::position)
                            .orElse(tradition),
                    language,
                    language.base());
            return "";
        }
        String written = words.get().text();
        if (!written.contains("{{")) {
            return written;
        }
        // Only whole marks are filled: {n} and {term} are the pattern's own places.
        YamlScalar scalar = words.get();
        return MARK.matcher(written).replaceAll(mark -> Matcher.quoteReplacement(fill(mark.group(), scalar, ofValue)));
    }

    private String fill(String mark, YamlScalar pattern, Function<Value, String> ofValue) {
        YamlScalar alone = new YamlScalar(mark, pattern.file(), pattern.offset());
        return findings.take(Marks.read(alone))
                .map(text -> lines.ofLine(text).stream()
                        .map(inline -> inline instanceof Value value ? ofValue.apply(value) : inline.text())
                        .collect(Collectors.joining()))
                .orElse("");
    }
}
