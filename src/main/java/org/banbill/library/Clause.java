package org.banbill.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;

/**
 * A unit of law text that can be selected, replaced or left out: what holds for it in every language.
 *
 * @param of the place that alone it was written for; empty where any place can use it
 * @param part the folder that it stands in
 * @param carriesAll whether every demand hangs on it, though it meets none: when the law begins, where it holds
 * @param requires clauses that must be there too
 * @param excludes clauses that must not
 */
public record Clause(
        String id,
        String part,
        Optional<YamlScalar> of,
        Protection protection,
        boolean carriesAll,
        List<Meets> meets,
        List<Precedent> precedents,
        List<YamlScalar> requires,
        List<YamlScalar> excludes,
        Map<String, Option> options,
        boolean amendsOtherLaws,
        Position position) {

    private static final Set<String> KEYS = Set.of(
            "of", "core", "carries-all", "meets", "precedents", "requires", "excludes", "options", "amends-other-laws");
    private static final Set<String> OPTION_KEYS = Set.of("default", "choices", "meaning");

    public Clause {
        meets = List.copyOf(meets);
        precedents = List.copyOf(precedents);
        requires = List.copyOf(requires);
        excludes = List.copyOf(excludes);
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
    }

    /** Whether a local version may soften the clause. */
    public enum Protection {
        OPEN,
        /** It may be extended, not softened. */
        CORE
    }

    /** Exclusive texts, chosen by name. */
    public record Option(String standard, List<String> choices) {
        public Option {
            choices = List.copyOf(choices);
        }
    }

    static Clause read(String id, String part, YamlMapping mapping, Findings findings) {
        mapping.refuseOtherKeys(KEYS, findings);
        return new Clause(
                id,
                part,
                mapping.findText("of", findings),
                protection(mapping, findings),
                mapping.isYes("carries-all", findings),
                Meets.readAll(mapping, findings),
                Precedent.readAll(mapping, findings),
                mapping.findTexts("requires", findings),
                mapping.findTexts("excludes", findings),
                options(mapping, findings),
                mapping.isYes("amends-other-laws", findings),
                mapping.position());
    }

    private static Protection protection(YamlMapping mapping, Findings findings) {
        return mapping.isYes("core", findings) ? Protection.CORE : Protection.OPEN;
    }

    private static Map<String, Option> options(YamlMapping mapping, Findings findings) {
        Map<String, Option> options = new LinkedHashMap<>();
        mapping.findMapping("options", findings).ifPresent(all -> {
            for (String name : all.keys()) {
                all.findMapping(name, findings).ifPresent(option -> options.put(name, option(option, findings)));
            }
        });
        return options;
    }

    private static Option option(YamlMapping mapping, Findings findings) {
        mapping.refuseOtherKeys(OPTION_KEYS, findings);
        List<String> choices = new ArrayList<>();
        mapping.findTexts("choices", findings).forEach(choice -> choices.add(choice.text()));
        String standard = mapping.expectText("default", findings)
                .map(scalar -> {
                    if (!choices.contains(scalar.text())) {
                        findings.error(
                                Rule.UNKNOWN_CHOICE.as("standard"),
                                scalar.position(),
                                scalar,
                                Suggestion.didYouMean(scalar.text(), choices));
                    }
                    return scalar.text();
                })
                .orElse("");
        return new Option(standard, choices);
    }
}
