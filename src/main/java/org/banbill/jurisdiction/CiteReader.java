package org.banbill.jurisdiction;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.banbill.bill.NumberFormat;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.jurisdiction.Tradition.Level;
import org.banbill.source.Text;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;

/** Reads how the units of a level are numbered and cited. */
final class CiteReader {

    private final TraditionTexts texts;
    private final PatternCheck patterns;
    private final Findings findings;

    CiteReader(TraditionTexts texts, PatternCheck patterns, Findings findings) {
        this.texts = texts;
        this.patterns = patterns;
        this.findings = findings;
    }

    Cite read(YamlMapping mapping) {
        mapping.refuseOtherKeys(
                Set.of(
                        "number",
                        "words",
                        "alone",
                        "following",
                        "two",
                        "two-following",
                        "several",
                        "several-following",
                        "each",
                        "again",
                        "range",
                        "behind",
                        "sole",
                        "sole-behind",
                        "same",
                        "join",
                        "unnumbered",
                        "forms"),
                findings);
        Cite plain = new Cite(
                mapping.findText("number", findings).flatMap(this::numberFormat),
                alone(texts.text(mapping, "alone")),
                following(mapping),
                texts.all(mapping, "two", "{list}"),
                severalFollowing(mapping, "two-following"),
                texts.all(mapping, "several", "{list}"),
                severalFollowing(mapping, "several-following"),
                each(mapping),
                texts.pattern(mapping, "again", "{n}"),
                texts.all(mapping, "range", "{from}", "{to}"),
                texts.all(mapping, "behind", "{n}"),
                texts.pattern(mapping, "sole"),
                texts.pattern(mapping, "sole-behind"),
                texts.pattern(mapping, "same"),
                joins(mapping),
                mapping.findMapping("unnumbered", findings).map(this::unnumbered),
                mapping.findTexts("words", findings).stream()
                        .map(YamlScalar::text)
                        .toList(),
                Map.of());
        Map<String, Cite> forms = new LinkedHashMap<>();
        mapping.findMapping("forms", findings)
                .ifPresent(all -> all.keys()
                        .forEach(name ->
                                all.findMapping(name, findings).ifPresent(form -> forms.put(name, form(form, plain)))));
        return plain.with(forms);
    }

    /** A grammatical form: what it does not say is as it is otherwise. */
    private Cite form(YamlMapping mapping, Cite plain) {
        mapping.refuseOtherKeys(
                Set.of(
                        "alone",
                        "following",
                        "two",
                        "two-following",
                        "several",
                        "several-following",
                        "each",
                        "range",
                        "sole",
                        "same",
                        "join",
                        "unnumbered"),
                findings);
        return new Cite(
                plain.number(),
                Text.findPattern(mapping, "alone", findings).map(this::alone).orElse(plain.alone()),
                following(mapping).or(plain::following),
                texts.all(mapping, "two", "{list}").or(plain::two),
                severalFollowing(mapping, "two-following").or(plain::twoFollowing),
                texts.all(mapping, "several", "{list}").or(plain::several),
                severalFollowing(mapping, "several-following").or(plain::severalFollowing),
                each(mapping).or(plain::each),
                plain.again(),
                texts.all(mapping, "range", "{from}", "{to}").or(plain::range),
                plain.behind(),
                texts.pattern(mapping, "sole").or(plain::sole),
                plain.soleBehind(),
                texts.pattern(mapping, "same").or(plain::same),
                joins(mapping).over(plain.joins()),
                mapping.findMapping("unnumbered", findings)
                        .map(this::unnumbered)
                        .or(plain::unnumbered),
                plain.words(),
                Map.of());
    }

    /** Adds what is wrong with the citation of a level that has numbers. */
    void check(Level level, Cite cite) {
        patterns.checkOnce(cite.alone(), "{n}");
        cite.each().ifPresent(each -> patterns.checkOnce(each, "{n}"));
        cite.forms().values().forEach(form -> {
            patterns.checkOnce(form.alone(), "{n}");
            form.each().ifPresent(each -> patterns.checkOnce(each, "{n}"));
        });
        boolean isListed = cite.several().isPresent()
                || cite.severalFollowing().isPresent()
                || cite.range().isPresent();
        if (isListed && cite.each().isEmpty()) {
            findings.error(Rule.MISSING_KEY.as("each"), level.position(), level.id());
        }
    }

    /** The way to write numbers that a file names. */
    Optional<NumberFormat> numberFormat(YamlScalar written) {
        Optional<NumberFormat> format = NumberFormat.find(written.text());
        if (format.isEmpty()) {
            Set<String> known = new TreeSet<>();
            for (NumberFormat each : NumberFormat.values()) {
                known.add(each.id());
            }
            findings.error(
                    Rule.WRONG_TYPE.as("number-format"),
                    written.position(),
                    written,
                    Suggestion.didYouMean(written.text(), known));
        }
        return format;
    }

    private Cite unnumbered(YamlMapping mapping) {
        mapping.refuseOtherKeys(Set.of("alone", "following"), findings);
        return Cite.of(alone(texts.text(mapping, "alone")), texts.pattern(mapping, "following", "{unit}"));
    }

    private Joins joins(YamlMapping mapping) {
        return mapping.findMapping("join", findings)
                .map(join -> CitationsReader.joins(join, texts, findings))
                .orElse(Joins.NONE);
    }

    /** What it follows goes where it holds {@code {unit}}: paragraph (a) of {unit}. */
    private Optional<Text> following(YamlMapping mapping) {
        return texts.pattern(mapping, "following", "{n}", "{term}", "{unit}");
    }

    private Optional<Text> severalFollowing(YamlMapping mapping, String key) {
        return texts.pattern(mapping, key, "{list}", "{unit}").map(text -> patterns.checkOnce(text, "{list}"));
    }

    /** Each of several is named by its number, or by the term that it defines. */
    private Optional<Text> each(YamlMapping mapping) {
        return texts.pattern(mapping, "each", "{n}", "{term}");
    }

    private Text alone(Text pattern) {
        return patterns.checkWords(patterns.check(pattern, "{n}", "{term}"));
    }
}
