package org.banbill.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.banbill.finding.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Starts Banbill. */
public final class Main {

    /** In the order of the help. */
    private static final List<String> NAMES =
            List.of("draft", "check", "coverage", "compare", "list", "show", "explain", "import", "verify");

    private Main() {}

    private static Command command(String name) {
        return switch (name) {
            case "draft" -> new DraftCommand();
            case "check" -> new CheckCommand();
            case "coverage" -> new CoverageCommand();
            case "compare" -> new CompareCommand();
            case "list" -> new ListCommand();
            case "show" -> new ShowCommand();
            case "explain" -> new ExplainCommand();
            case "import" -> new ImportCommand();
            case "verify" -> new VerifyCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        // Only the launcher can tell a terminal on every JDK; it sets this, and minds NO_COLOR.
        boolean colour = "yes".equals(System.getProperty("banbill.colour"));
        int status = run(arguments, new Console(out, err, colour));
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Runs a command line and gives its exit status: 0, 1 for findings, 2 for wrong usage. */
    static int run(String[] arguments, Console console) {
        Map<String, Command> commands = asked(arguments);
        CommandLine line = line(commands);
        try {
            return run(line.parseArgs(arguments), commands, console);
        } catch (UnmatchedArgumentException e) {
            String written = e.getUnmatched().get(0);
            Set<String> known = new TreeSet<>(commands.keySet());
            if (e.getCommandLine().getParent() != null || written.startsWith("-")) {
                known = e.getCommandLine().getCommandSpec().optionsMap().keySet();
            }
            boolean surplus = e.getCommandLine().getParent() != null && !written.startsWith("-");
            console.tell("banbill: `" + Printable.of(written) + "` "
                    + (surplus
                            ? "is one too many. Put quotes around a name or value that has spaces."
                            : "means nothing here. " + Suggestion.didYouMean(written, known)));
            console.tell("`banbill " + name(e.getCommandLine()) + "--help` explains.");
            return Console.USAGE;
        } catch (ParameterException e) {
            console.tell("banbill: " + Printable.of(String.valueOf(e.getMessage())));
            console.tell("`banbill " + name(e.getCommandLine()) + "--help` explains.");
            return Console.USAGE;
        }
    }

    /** The command that the first word names; all where it names none, to help or to say what there is. */
    private static Map<String, Command> asked(String[] arguments) {
        boolean isNamed = arguments.length > 0 && NAMES.contains(arguments[0]);
        Map<String, Command> commands = new LinkedHashMap<>();
        for (String name : isNamed ? List.of(arguments[0]) : NAMES) {
            commands.put(name, command(name));
        }
        return commands;
    }

    private static String name(CommandLine line) {
        return line.getParent() == null ? "" : line.getCommandName() + " ";
    }

    private static int run(ParseResult given, Map<String, Command> commands, Console console) {
        ParseResult asked = given.hasSubcommand() ? given.subcommand() : given;
        if (asked.isUsageHelpRequested() || (!given.hasSubcommand() && !given.isVersionHelpRequested())) {
            console.result(
                    asked.commandSpec().commandLine().getUsageMessage(Ansi.OFF).stripTrailing());
            return given.hasSubcommand() || given.isUsageHelpRequested() ? Console.GOOD : Console.USAGE;
        }
        if (given.isVersionHelpRequested()) {
            console.result("Banbill " + Workspace.VERSION);
            return Console.GOOD;
        }
        Command command = commands.get(asked.commandSpec().name());
        if (command == null) {
            throw new IllegalStateException("no command " + asked.commandSpec().name());
        }
        return command.run(asked, console);
    }

    private static CommandLine line(Map<String, Command> commands) {
        CommandSpec top = Specs.named("banbill");
        top.usageMessage()
                .description("Assembles model legislation that bans biometric mass surveillance.", "")
                .footer("", "Example: banbill draft kr", "Exit status: 0 good, 1 findings, 2 wrong usage.");
        top.addOption(help());
        top.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Prints the version.")
                .build());
        commands.forEach((name, command) -> {
            CommandSpec spec = command.spec();
            spec.addOption(help());
            top.addSubcommand(name, Specs.line(spec));
        });
        return Specs.line(top);
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Explains the command.")
                .build();
    }
}
