package org.banbill.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** All commands, by name. */
final class Commands {

    static final String BANBILL = "banbill";

    /** In the order of the help. */
    static final List<String> NAMES = List.of(
            "draft",
            "new",
            "check",
            "coverage",
            "compare",
            "diff",
            "list",
            "show",
            "explain",
            "import",
            "verify",
            "update",
            "translate",
            "serve",
            "help",
            "completion");

    private Commands() {}

    static Command named(String name) {
        return switch (name) {
            case "draft" -> new DraftCommand();
            case "new" -> new NewCommand();
            case "check" -> new CheckCommand();
            case "coverage" -> new CoverageCommand();
            case "compare" -> new CompareCommand();
            case "diff" -> new DiffCommand();
            case "list" -> new ListCommand();
            case "show" -> new ShowCommand();
            case "explain" -> new ExplainCommand();
            case "import" -> new ImportCommand();
            case "verify" -> new VerifyCommand();
            case "update" -> new UpdateCommand();
            case "translate" -> new TranslateCommand();
            case "serve" -> new ServeCommand();
            case "help" -> new HelpCommand();
            case "completion" -> new CompletionCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Whether a line is that of a command, and not of the whole. */
    static boolean isOne(CommandLine line) {
        return !line.getCommandName().equals(BANBILL);
    }

    /** One command, without picocli hearing of the others. */
    static CommandSpec spec(Command command) {
        CommandSpec spec = command.spec();
        addCommon(spec);
        return spec;
    }

    /** The whole command line, for its help. */
    static CommandLine all(UserLanguage language) {
        CommandSpec top = Specs.named(BANBILL);
        top.usageMessage()
                .description("Assembles model legislation that bans biometric mass surveillance.", "")
                .footer("", "Example: banbill draft kr", "Exit status: 0 good, 1 findings, 2 wrong usage.");
        addCommon(top);
        top.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Prints the version.")
                .build());
        NAMES.forEach(name -> top.addSubcommand(name, Specs.line(spec(named(name)))));
        language.translate(top);
        return Specs.line(top);
    }

    private static void addCommon(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Explains the command.")
                .build());
        spec.addOption(OptionSpec.builder(UserLanguage.OPTION)
                .paramLabel("<tag>")
                .arity("1")
                .type(String.class)
                .completionCandidates(UserLanguage.TAGS)
                .description("The language of help and questions: " + String.join(" or ", UserLanguage.TAGS)
                        + ". Default: the system's.")
                .build());
    }
}
