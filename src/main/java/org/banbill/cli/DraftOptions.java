package org.banbill.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.work.DraftChoices;
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

    /** What is asked for. Adds a finding where an option is not written as it should be. */
    static DraftChoices choices(ParseResult given, Findings findings) {
        return new DraftChoices(
                given.matchedOptionValue("--language", ""),
                Optional.ofNullable(given.<String>matchedOptionValue("--outline", null)),
                Optional.empty(),
                DraftChoices.options(pairs(given, "--option", findings)),
                new ArrayList<>(new LinkedHashSet<>(given.matchedOptionValue("--with", List.<String>of()))),
                given.matchedOptionValue("--without", List.of()),
                pairs(given, "--set", findings));
    }

    /** The {@code name=value} of an option that may be given often. */
    static Map<String, String> pairs(ParseResult given, String option, Findings findings) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : given.matchedOptionValue(option, List.<String>of())) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                findings.error(
                        equals == 0 ? Rule.WRONG_VALUE.as("no-name") : Rule.WRONG_VALUE.as("no-equals"),
                        Position.COMMAND_LINE,
                        option,
                        pair);
            } else {
                pairs.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return pairs;
    }
}
