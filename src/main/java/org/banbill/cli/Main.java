package org.banbill.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.banbill.finding.Suggestion;
import org.banbill.work.Workspace;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Starts Banbill. */
public final class Main {

    private static final String BANBILL = "banbill";

    /** In the order of the help. */
    private static final List<String> NAMES =
            List.of("draft", "check", "coverage", "compare", "list", "show", "explain", "import", "verify", "serve");

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
            case "serve" -> new ServeCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        // Only the launcher can tell a terminal on every JDK; it sets this, and minds NO_COLOR.
        boolean colour = "yes".equals(System.getProperty("banbill.colour"));
        boolean terminal = "yes".equals(System.getProperty("banbill.terminal"));
        int status = run(arguments, new Console(out, err, colour, terminal));
        out.flush();
        err.flush();
        Home.keep();
        System.exit(status);
    }

    /** Runs a command line and gives its exit status: 0, 1 for findings, 2 for wrong usage. */
    static int run(String[] arguments, Console console) {
        return console.end(parsed(arguments, console));
    }

    private static int parsed(String[] arguments, Console console) {
        try {
            return arguments.length > 0 && NAMES.contains(arguments[0])
                    ? run(arguments[0], Arrays.copyOfRange(arguments, 1, arguments.length), console)
                    : top(arguments, console);
        } catch (UnmatchedArgumentException e) {
            String written = e.getUnmatched().get(0);
            Set<String> known = new TreeSet<>(NAMES);
            if (isCommand(e.getCommandLine()) || written.startsWith("-")) {
                known = e.getCommandLine().getCommandSpec().optionsMap().keySet();
            }
            boolean surplus = isCommand(e.getCommandLine()) && !written.startsWith("-");
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

    private static boolean isCommand(CommandLine line) {
        return !line.getCommandName().equals(BANBILL);
    }

    private static String name(CommandLine line) {
        return isCommand(line) ? line.getCommandName() + " " : "";
    }

    /**
     * A command that was named: picocli needs to hear of this one alone, and of the others only where it is to help.
     */
    private static int run(String name, String[] arguments, Console console) {
        Command command = command(name);
        ParseResult given = Specs.line(spec(command)).parseArgs(arguments);
        return given.isUsageHelpRequested() ? top(new String[] {name, "--help"}, console) : command.run(given, console);
    }

    private static int top(String[] arguments, Console console) {
        CommandLine line = line();
        ParseResult given = line.parseArgs(arguments);
        if (given.isVersionHelpRequested() && !given.isUsageHelpRequested()) {
            console.result("Banbill " + Workspace.VERSION);
            return Console.GOOD;
        }
        if (given.hasSubcommand()) {
            return usage(given.subcommand().commandSpec().commandLine(), console);
        }
        usage(line, console);
        return given.isUsageHelpRequested() ? Console.GOOD : Console.USAGE;
    }

    private static int usage(CommandLine line, Console console) {
        console.result(line.getUsageMessage(Ansi.OFF).stripTrailing());
        return Console.GOOD;
    }

    private static CommandLine line() {
        CommandSpec top = Specs.named(BANBILL);
        top.usageMessage()
                .description("Assembles model legislation that bans biometric mass surveillance.", "")
                .footer("", "Example: banbill draft kr", "Exit status: 0 good, 1 findings, 2 wrong usage.");
        top.addOption(help());
        top.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Prints the version.")
                .build());
        NAMES.forEach(name -> top.addSubcommand(name, Specs.line(spec(command(name)))));
        return Specs.line(top);
    }

    private static CommandSpec spec(Command command) {
        CommandSpec spec = command.spec();
        spec.addOption(help());
        return spec;
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Explains the command.")
                .build();
    }
}
