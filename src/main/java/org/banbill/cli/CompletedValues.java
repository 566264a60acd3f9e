package org.banbill.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.banbill.render.format.Format;
import org.banbill.work.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The values that a shell can offer, by the label that says what a value is: what the library holds today. */
enum CompletedValues {
    /** A place of the library; folders are completed by the shell itself. */
    PLACES("<jurisdiction|folder>", () -> workspace().places().jurisdictionIds()),
    BEGINNINGS("<form|place>", CompletedValues::beginnings),
    CLAUSES("<clause>", () -> workspace().library().clauseIds()),
    TEXTS("<clause|term>", CompletedValues::texts),
    SHOWN("[<folder>] <clause|term|parameter|tradition|rule|demand|precedent>", CompletedValues::texts),
    OUTLINES("<outline>", () -> workspace().library().outlineIds()),
    PAPERS("<paper>", () -> workspace().library().paperIds()),
    LANGUAGES("<language>", () -> workspace().library().languages()),
    COMMANDS("<command>", () -> Commands.NAMES),
    FORMATS("<formats>", Format::ids);

    private final String label;
    /** Reads the library when it is asked, and holds nothing. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Supplier<? extends Collection<String>> values;

    CompletedValues(String label, Supplier<? extends Collection<String>> values) {
        this.label = label;
        this.values = values;
    }

    private static Workspace workspace() {
        return Home.open();
    }

    private static Set<String> beginnings() {
        Set<String> ids = new TreeSet<>(workspace().places().formIds());
        ids.addAll(workspace().places().jurisdictionIds());
        return ids;
    }

    private static Set<String> texts() {
        Set<String> ids = new TreeSet<>(workspace().library().clauseIds());
        ids.addAll(workspace().library().termIds());
        return ids;
    }

    /** Has the values of a command and of those below it be known to whoever completes them. */
    static void addTo(CommandSpec spec) {
        for (OptionSpec option : List.copyOf(spec.options())) {
            List<String> values = of(option.paramLabel());
            if (!values.isEmpty()) {
                spec.remove(option);
                spec.addOption(
                        OptionSpec.builder(option).completionCandidates(values).build());
            }
        }
        for (PositionalParamSpec operand : List.copyOf(spec.positionalParameters())) {
            List<String> values = of(operand.paramLabel());
            if (!values.isEmpty()) {
                spec.remove(operand);
                spec.addPositional(PositionalParamSpec.builder(operand)
                        .completionCandidates(values)
                        .build());
            }
        }
        spec.subcommands().values().forEach(below -> addTo(below.getCommandSpec()));
    }

    private static List<String> of(String label) {
        List<String> found = new ArrayList<>();
        for (CompletedValues values : values()) {
            if (values.label.equals(label)) {
                found.addAll(new TreeSet<>(values.values.get()));
            }
        }
        return found;
    }
}
