package org.banbill.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.banbill.language.LanguageData;
import org.banbill.source.LanguageTag;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;

/**
 * What {@code clauses/languages/<tag>/language.yaml} says of a language.
 *
 * @param translatedFrom the language from which its texts are made; empty where they are written as they are
 * @param strength by which words it forbids, orders, permits and advises
 */
public record LanguageFile(Optional<LanguageTag> translatedFrom, LanguageData data, StrengthWords strength) {

    /** Of a language that has no file. */
    public static final LanguageFile NONE = new LanguageFile(Optional.empty(), LanguageData.NONE, StrengthWords.NONE);

    private static final Set<String> KEYS = Set.of(
            "translated-from",
            "direction",
            "abbreviations",
            "bracketed",
            "left-open",
            "laws",
            "this-law",
            "strength",
            "months",
            "forms",
            "agreements",
            "durations");
    private static final Map<String, Boolean> DIRECTIONS = Map.of("left-to-right", false, "right-to-left", true);
    /** Stands for every beginning of which the file says nothing. */
    private static final String ELSE = "else";

    private static final Set<String> UNIT_KEYS = Set.of("hour", "day", "week", "month", "year");
    private static final Set<String> NUMBER_KEYS = Set.of("zero", "one", "two", "few", "many", "other");
    private static final String NUMBER = "(?:zero|one|two|few|many|other)";
    private static final Pattern AGREEMENT = Pattern.compile(
            "else|" + NUMBER + "|(?:masculine|feminine|neuter|common|animate|inanimate|personal)(?:-" + NUMBER + ")?");

    private static final int MONTHS = 12;

    static LanguageFile read(YamlMapping mapping, Findings findings) {
        mapping.refuseOtherKeys(KEYS, findings);
        Optional<YamlScalar> from = mapping.findText("translated-from", findings);
        from.filter(tag -> !LanguageTag.isOne(tag.text()))
                .ifPresent(tag -> findings.error(Rule.BAD_LANGUAGE.as("of-a-file"), tag.position(), tag));
        Optional<YamlScalar> direction = mapping.findText("direction", findings);
        direction
                .filter(written -> !DIRECTIONS.containsKey(written.text()))
                .ifPresent(written -> findings.error(Rule.WRONG_TYPE.as("direction"), written.position(), written));
        return new LanguageFile(
                from.map(YamlScalar::text).filter(LanguageTag::isOne).map(LanguageTag::new),
                new LanguageData(
                        direction.map(YamlScalar::text).map(DIRECTIONS::get),
                        words(mapping, "abbreviations", findings),
                        words(mapping, "bracketed", findings),
                        words(mapping, "left-open", findings),
                        words(mapping, "laws", findings),
                        words(mapping, "this-law", findings),
                        months(mapping, findings),
                        forms(mapping, findings),
                        agreements(mapping, findings),
                        durations(mapping, findings)),
                mapping.findMapping("strength", findings)
                        .map(written -> StrengthWords.read(written, findings))
                        .orElse(StrengthWords.NONE));
    }

    private static Set<String> words(YamlMapping mapping, String key, Findings findings) {
        return mapping.findTexts(key, findings).stream().map(YamlScalar::text).collect(Collectors.toSet());
    }

    private static Map<String, List<String>> months(YamlMapping mapping, Findings findings) {
        Map<String, List<String>> months = new LinkedHashMap<>();
        mapping.findMapping("months", findings)
                .ifPresent(all -> all.keys().forEach(form -> {
                    List<String> names = all.findAllWords(form, findings).stream()
                            .map(YamlScalar::text)
                            .toList();
                    if (names.size() == MONTHS) {
                        months.put(form, names);
                    } else {
                        findings.error(Rule.WRONG_TYPE.as("months"), all.keyPosition(form), form, names.size());
                    }
                }));
        return months;
    }

    private static Map<String, Map<String, String>> forms(YamlMapping mapping, Findings findings) {
        Map<String, Map<String, String>> forms = new LinkedHashMap<>();
        mapping.findMapping("forms", findings)
                .ifPresent(all -> all.keys()
                        .forEach(form -> all.findMapping(form, findings)
                                .ifPresent(openings -> forms.put(form, openings(openings, findings)))));
        return forms;
    }

    /** The duration itself stands in each, once. */
    private static Map<String, Map<String, String>> agreements(YamlMapping mapping, Findings findings) {
        Map<String, Map<String, String>> agreements = new LinkedHashMap<>();
        mapping.findMapping("agreements", findings)
                .ifPresent(all -> all.keys()
                        .forEach(form -> all.findMapping(form, findings).ifPresent(written -> {
                            Map<String, String> words = new LinkedHashMap<>();
                            for (String key : written.keys()) {
                                written.findText(key, findings).ifPresent(text -> {
                                    if (!AGREEMENT.matcher(key).matches()) {
                                        findings.error(Rule.UNKNOWN_KEY.as("agreement"), written.keyPosition(key), key);
                                    } else if (!text.text().contains(LanguageData.VALUE)) {
                                        findings.error(
                                                Rule.BAD_PATTERN.as("lacks-place"),
                                                text.position(),
                                                text,
                                                LanguageData.VALUE);
                                    }
                                    words.put(key, text.text());
                                });
                            }
                            agreements.put(form, words);
                        })));
        return agreements;
    }

    /** Form → unit → number → words. */
    private static Map<String, Map<String, Map<String, String>>> durations(YamlMapping mapping, Findings findings) {
        Map<String, Map<String, Map<String, String>>> durations = new LinkedHashMap<>();
        mapping.findMapping("durations", findings)
                .ifPresent(forms -> forms.keys()
                        .forEach(form -> forms.findMapping(form, findings).ifPresent(units -> {
                            units.refuseOtherKeys(UNIT_KEYS, findings);
                            Map<String, Map<String, String>> ofForm = new LinkedHashMap<>();
                            units.keys()
                                    .forEach(unit -> units.findMapping(unit, findings)
                                            .ifPresent(numbers -> ofForm.put(unit, ofNumbers(numbers, findings))));
                            durations.put(form, ofForm);
                        })));
        return durations;
    }

    private static Map<String, String> ofNumbers(YamlMapping numbers, Findings findings) {
        numbers.refuseOtherKeys(NUMBER_KEYS, findings);
        numbers.expectText("other", findings);
        Map<String, String> written = new LinkedHashMap<>();
        numbers.keys()
                .forEach(number ->
                        numbers.findText(number, findings).ifPresent(words -> written.put(number, words.text())));
        return written;
    }

    private static Map<String, String> openings(YamlMapping mapping, Findings findings) {
        Map<String, String> openings = new LinkedHashMap<>();
        for (String opening : mapping.keys()) {
            mapping.find(opening)
                    .flatMap(node -> node.asScalar())
                    .ifPresentOrElse(
                            text -> openings.put(opening.equals(ELSE) ? "" : opening, text.text()),
                            () -> mapping.findText(opening, findings));
        }
        return openings;
    }
}
