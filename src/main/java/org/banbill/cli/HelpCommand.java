package org.banbill.cli;

import java.util.List;
import org.banbill.finding.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code banbill help}: explains a command, or writes the manual page. */
final class HelpCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "man");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.named("help");
        spec.usageMessage()
                .description("Explains a command, or writes the manual page of all.", "")
                .footer(
                        "",
                        "Examples:",
                        "  banbill help draft",
                        "  banbill help draft --lang ko",
                        "  banbill help --format man > banbill.1");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("<command>")
                .index("0")
                .arity("0..1")
                .type(String.class)
                .description("Default: all, in a line each.")
                .build());
        spec.addOption(DraftCommand.choice("--format", FORMATS, "Default: text."));
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        String format = DraftCommand.chosen(given, "--format", FORMATS);
        String name = given.matchedPositionalValue(0, "");
        CommandLine all = Commands.all(console.language());
        if (!name.isEmpty() && !Commands.NAMES.contains(name)) {
            throw WrongUsage.of(given, "usage.no-command", name, Suggestion.didYouMean(name, Commands.NAMES));
        }
        if (format.equals("man")) {
            if (!name.isEmpty()) {
                throw WrongUsage.of(given, "usage.one-manual", name);
            }
            console.exact(ManPage.of(all));
            return Console.GOOD;
        }
        show(all.getSubcommands().getOrDefault(name, all), console);
        return Console.GOOD;
    }

    /** Prints how a command is used, as wide as the terminal is. */
    static void show(CommandLine line, Console console) {
        if (console.isTerminal()) {
            line.setUsageHelpAutoWidth(true);
        }
        console.exact(line.getUsageMessage(Ansi.OFF).stripTrailing());
    }
}
