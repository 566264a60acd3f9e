package org.banbill.cli;

import java.util.List;
import java.util.Optional;
import org.banbill.compare.ChangesText;
import org.banbill.finding.Findings;
import org.banbill.work.Differing;
import org.banbill.work.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code banbill diff}: what is different in an own version from its model, why, and which demands it touches. */
final class DiffCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "json");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.named("diff");
        spec.usageMessage()
                .description(
                        "Tells what is different in your own version from the model, why, and which demands it"
                                + " touches.",
                        "")
                .footer("", "Examples:", "  banbill diff our-city", "  banbill diff our-city --format json");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("<folder>")
                .index("0")
                .arity("1")
                .required(true)
                .type(String.class)
                .description("Your own folder.")
                .build());
        spec.addOption(DraftCommand.text("--language", "<tag>", "Default: the folder's first."));
        spec.addOption(DraftCommand.choice("--format", FORMATS, "Default: text."));
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        boolean isJson = DraftCommand.chosen(given, "--format", FORMATS).equals("json");
        Workspace workspace = Home.open();
        Findings findings = new Findings();
        Optional<Differing> differing = findings.take(Differing.of(
                given.matchedPositionalValue(0, ""), given.matchedOptionValue("--language", ""), workspace));
        differing.ifPresent(found -> {
            if (isJson) {
                console.exact(Json.tree(found.data()));
            } else {
                DiffReport.of(
                                found,
                                console.hasColour() ? CompareCommand.COLOURED : ChangesText.Marks.PLAIN,
                                console.catalogue())
                        .forEach(line -> console.result(line));
            }
        });
        // warnings of the draft are told by `draft` and `check`
        return differing.isPresent() ? Console.GOOD : console.report(findings);
    }
}
