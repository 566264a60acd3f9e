package org.banbill.cli;

import java.util.List;
import org.banbill.finding.Message;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code banbill completion}: has a shell complete commands, options and their values. */
final class CompletionCommand implements Command {

    private static final List<String> SHELLS = List.of("bash", "zsh");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.named("completion");
        spec.usageMessage()
                .description("Writes the file by which a shell completes commands, options and their values.", "")
                .footer(
                        "",
                        "Examples:",
                        "  banbill completion bash > ~/.local/share/bash-completion/completions/banbill",
                        "  banbill completion zsh > ~/.banbill-completion   # and in ~/.zshrc: source it");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("<shell>")
                .index("0")
                .arity("0..1")
                .type(String.class)
                .completionCandidates(SHELLS)
                .description("bash or zsh. Default: bash.")
                .build());
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        String shell = given.matchedPositionalValue(0, "bash");
        if (!SHELLS.contains(shell)) {
            throw WrongUsage.of(given, "usage.no-shell", shell, Message.anyOf(SHELLS));
        }
        // the script of bash works in zsh, too: it asks for zsh's own emulation
        CommandLine all = Commands.all(UserLanguage.ENGLISH);
        CompletedValues.addTo(all.getCommandSpec());
        console.exact(AutoComplete.bash(Commands.BANBILL, all));
        return Console.GOOD;
    }
}
