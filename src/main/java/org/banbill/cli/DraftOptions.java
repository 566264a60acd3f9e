package org.banbill.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.assembly.DraftRequest;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Suggestion;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.source.LanguageTag;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The options that say which draft of a place is meant, wherever a command asks for one. */
final class DraftOptions {

    private DraftOptions() {}

    static void addTo(CommandSpec spec) {
        spec.addOption(DraftCommand.text("--language", "<tag>", "Only this language of the jurisdiction."));
        spec.addOption(DraftCommand.text("--outline", "<outline>", "Another outline than the jurisdiction's own."));
        spec.addOption(DraftCommand.texts(
                "--option", "<clause[.option]=choice>", "Chooses one of a clause's exclusive texts."));
        spec.addOption(DraftCommand.texts("--set", "<parameter=value>", "Gives a parameter another value."));
        spec.addOption(DraftCommand.texts("--with", "<clause>", "Adds a clause."));
        spec.addOption(DraftCommand.texts("--without", "<clause>", "Leaves a clause out."));
    }

    /** The languages asked for, or all of the place. Adds a finding where none fits. */
    static List<LanguageTag> languages(ParseResult given, Jurisdiction jurisdiction, Findings findings) {
        String asked = given.matchedOptionValue("--language", "");
        if (asked.isEmpty()) {
            return jurisdiction.languages();
        }
        List<LanguageTag> fitting = jurisdiction.languages().stream()
                .filter(language ->
                        language.tag().equals(asked) || language.base().equals(asked))
                .toList();
        if (fitting.isEmpty()) {
            findings.error(
                    "unknown-language",
                    Position.COMMAND_LINE,
                    "`" + asked + "` is not a language of `" + jurisdiction.id() + "`.",
                    Suggestion.didYouMean(
                            asked,
                            jurisdiction.languages().stream()
                                    .map(LanguageTag::tag)
                                    .toList()));
        }
        return fitting;
    }

    static DraftRequest request(ParseResult given, Workspace.Place place, LanguageTag language, Findings findings) {
        Map<String, Map<String, String>> options = new LinkedHashMap<>();
        pairs(given, "--option", findings).forEach((name, choice) -> {
            int dot = name.indexOf('.');
            options.computeIfAbsent(dot < 0 ? name : name.substring(0, dot), clause -> new LinkedHashMap<>())
                    .put(dot < 0 ? "" : name.substring(dot + 1), choice);
        });
        return new DraftRequest(
                place.loaded(),
                language,
                Optional.ofNullable(given.<String>matchedOptionValue("--outline", null)),
                options,
                new ArrayList<>(new LinkedHashSet<>(given.matchedOptionValue("--with", List.<String>of()))),
                given.matchedOptionValue("--without", List.of()),
                pairs(given, "--set", findings));
    }

    private static Map<String, String> pairs(ParseResult given, String option, Findings findings) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : given.matchedOptionValue(option, List.<String>of())) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                findings.error(
                        "wrong-value",
                        Position.COMMAND_LINE,
                        "`" + option + " " + pair + "` has no " + (equals == 0 ? "name before the `=`." : "`=`."),
                        "Write `" + option + " name=value`.");
            } else {
                pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return pairs;
    }
}
