package org.banbill.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.banbill.work.Workspace;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Starts Banbill. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        // Only the launcher can tell a terminal on every JDK; it sets this, and minds NO_COLOR.
        boolean colour = "yes".equals(System.getProperty("banbill.colour"));
        boolean terminal = "yes".equals(System.getProperty("banbill.terminal"));
        Console.Width width = new Console.Width(
                Integer.getInteger("banbill.columns.out", 0), Integer.getInteger("banbill.columns", 0));
        Console console = new Console(out, err, colour, terminal).of(width);
        Map<String, String> environment = environment();
        int status = withoutTrace(
                () -> run(arguments, console, environment),
                () -> UserLanguage.of(arguments, environment).map(console::in).orElse(console));
        out.flush();
        err.flush();
        Home.keep();
        System.exit(status);
    }

    /**
     * The status of a command. What nobody foresaw is told in a sentence: a stack of calls helps no user.
     *
     * @param console in the user's language, which is asked for only then
     */
    static int withoutTrace(IntSupplier command, Supplier<Console> console) {
        try {
            return command.getAsInt();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            console.get().say("fault.command", e.getClass().getSimpleName(), where(e));
            return Console.FOUND;
        }
    }

    private static String where(Throwable fault) {
        return Stream.of(fault.getStackTrace())
                .filter(call -> call.getClassName().startsWith("org.banbill."))
                .findFirst()
                .map(call -> call.getFileName() + ":" + call.getLineNumber())
                .orElse("?");
    }

    static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(System.getenv());
        // Windows names the user's language in another way
        environment.putIfAbsent("LANG", Locale.getDefault().getLanguage());
        return environment;
    }

    /** Runs a command line and gives its exit status: 0, 1 for findings, 2 for wrong usage. */
    static int run(String[] arguments, Console console) {
        return run(arguments, console, Map.of());
    }

    /**
     * Likewise.
     *
     * @param environment tells the user's language, where the command line does not
     */
    static int run(String[] arguments, Console console, Map<String, String> environment) {
        Optional<UserLanguage> language = UserLanguage.of(arguments, environment);
        if (language.isEmpty()) {
            console.say("no-such-user-language", String.join(", ", UserLanguage.TAGS));
            return console.end(Console.USAGE);
        }
        return console.end(parsed(arguments, console.in(language.get())));
    }

    private static int parsed(String[] arguments, Console console) {
        try {
            return arguments.length > 0 && Commands.NAMES.contains(arguments[0])
                    ? run(arguments[0], Arrays.copyOfRange(arguments, 1, arguments.length), console)
                    : top(arguments, console);
        } catch (ParameterException e) {
            console.tell("banbill: " + Printable.of(console.said(WrongUsage.told(e))));
            CommandLine line = e.getCommandLine();
            console.say("see-help", Commands.isOne(line) ? line.getCommandName() + " " : "");
            return Console.USAGE;
        }
    }

    /**
     * A command that was named: picocli needs to hear of this one alone, and of the others only where it is to help.
     */
    private static int run(String name, String[] arguments, Console console) {
        Command command = Commands.named(name);
        ParseResult given = Specs.line(Commands.spec(command)).parseArgs(arguments);
        return given.isUsageHelpRequested() ? top(new String[] {name, "--help"}, console) : command.run(given, console);
    }

    private static int top(String[] arguments, Console console) {
        CommandLine line = Commands.all(console.language());
        ParseResult given = line.parseArgs(arguments);
        if (given.isVersionHelpRequested() && !given.isUsageHelpRequested()) {
            console.result("Banbill " + Workspace.VERSION);
            return Console.GOOD;
        }
        if (given.hasSubcommand() && given.subcommand().isUsageHelpRequested()) {
            HelpCommand.show(given.subcommand().commandSpec().commandLine(), console);
            return Console.GOOD;
        }
        if (given.hasSubcommand()) {
            // an option of the whole stood before the command
            ParseResult below = given.subcommand();
            return Commands.named(below.commandSpec().name()).run(below, console);
        }
        HelpCommand.show(line, console);
        return given.isUsageHelpRequested() ? Console.GOOD : Console.USAGE;
    }
}
