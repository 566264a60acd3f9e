package org.banbill.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.banbill.work.Workspace;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The manual page of all commands, in the macros of {@code man(7)}, made of what picocli knows of them. */
final class ManPage {

    private final StringBuilder page = new StringBuilder();

    private ManPage() {}

    static String of(CommandLine line) {
        ManPage man = new ManPage();
        man.write(line);
        return man.page.toString();
    }

    private void write(CommandLine line) {
        CommandSpec top = line.getCommandSpec();
        macro(".TH BANBILL 1 \"\" \"Banbill " + Workspace.VERSION + "\"");
        section("NAME");
        text("banbill - " + firstOf(top.usageMessage().description()));
        section("SYNOPSIS");
        macro(".B banbill");
        text("<command> [options]");
        section("COMMANDS");
        line.getSubcommands().values().forEach(below -> command(below.getCommandSpec()));
        section("EXIT STATUS");
        List<String> footer = List.of(top.usageMessage().footer());
        footer.stream().filter(words -> words.contains("0")).forEach(this::text);
    }

    private void command(CommandSpec spec) {
        macro(".SS " + quoted("banbill " + spec.name()));
        for (String words : spec.usageMessage().description()) {
            if (!words.isEmpty()) {
                text(words);
                macro(".PP");
            }
        }
        for (PositionalParamSpec positional : spec.positionalParameters()) {
            entry(positional.paramLabel(), positional.description());
        }
        List<OptionSpec> options = new ArrayList<>(spec.options());
        options.sort(Comparator.comparing(OptionSpec::longestName));
        for (OptionSpec option : options) {
            String value = option.arity().max() == 0 ? "" : " " + option.paramLabel();
            entry(String.join(", ", option.names()) + value, option.description());
        }
        List<String> examples = List.of(spec.usageMessage().footer()).stream()
                .filter(words -> !words.isEmpty())
                .toList();
        macro(".PP");
        macro(".nf");
        examples.forEach(this::text);
        macro(".fi");
    }

    private void entry(String what, String[] description) {
        macro(".TP");
        macro(".B " + escaped(what));
        text(List.of(description).stream().collect(Collectors.joining(" ")));
    }

    private void section(String name) {
        macro(".SH " + quoted(name));
    }

    private static String firstOf(String[] description) {
        return description.length == 0 ? "" : description[0];
    }

    private void macro(String line) {
        page.append(line).append('\n');
    }

    private void text(String words) {
        String line = escaped(words);
        // a line that begins with one of these would be read as a macro
        page.append(line.startsWith(".") || line.startsWith("'") ? "\\&" : "")
                .append(line)
                .append('\n');
    }

    private static String quoted(String words) {
        return "\"" + escaped(words).replace("\"", "\\(dq") + "\"";
    }

    private static String escaped(String words) {
        return words.replace("\\", "\\e").replace("-", "\\-");
    }
}
