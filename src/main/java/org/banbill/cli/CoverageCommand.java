package org.banbill.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.library.Ban;
import org.banbill.library.Demand;
import org.banbill.sheet.CoverageSheet;
import org.banbill.work.Covering;
import org.banbill.work.OutputFolder;
import org.banbill.work.Place;
import org.banbill.work.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code banbill coverage}: which demands of the letter each bill meets, by which provisions, and what is missing. */
final class CoverageCommand implements Command {

    private static final Set<String> FORMATS = Set.of("text", "json", "xlsx");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.named("coverage");
        spec.usageMessage()
                .description("Shows which demands of the letter each bill meets, and names every gap.", "")
                .footer(
                        "",
                        "Examples:",
                        "  banbill coverage kr",
                        "  banbill coverage gb --against boston --against eu-ai-act",
                        "  banbill coverage --format xlsx --output coverage.xlsx");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("<jurisdiction|folder>")
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("Default: every one.")
                .build());
        spec.addOption(DraftCommand.texts(
                "--against",
                "<ban>",
                "Sets an enacted ban or case beside the drafts; several allowed. `banbill list precedents`"
                        + " names them."));
        spec.addOption(DraftCommand.text("--format", "<format>", "text, json or xlsx. Default: text."));
        spec.addOption(
                DraftCommand.text("--output", "<file>", "Where the workbook is written. Default: coverage.xlsx."));
        spec.addOption(DraftCommand.flag("--force", "Overwrites a workbook that was edited since it was written."));
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        String format = given.matchedOptionValue("--format", "text");
        if (!FORMATS.contains(format)) {
            throw WrongUsage.format(given, format, List.of("text", "json", "xlsx"));
        }
        if (!format.equals("xlsx") && (given.hasMatchedOption("--output") || given.hasMatchedOption("--force"))) {
            throw WrongUsage.of(given, "usage.only-workbook");
        }
        Workspace workspace = Home.open();
        Findings findings = new Findings();
        List<String> named = given.matchedPositionalValue(0, List.of());
        List<Ban> against = against(given, workspace, findings);
        List<CoverageSheet.Column> columns = new ArrayList<>();
        for (String name : named.isEmpty() ? workspace.places().jurisdictionIds() : each(named, workspace)) {
            Optional<Place> place = findings.take(workspace.place(name));
            if (place.isPresent()
                    && (!named.isEmpty()
                            || place.get().jurisdiction().tradition().isPresent())) {
                findings.take(Covering.of(place.get())).ifPresent(columns::add);
            }
        }
        if (findings.hasErrors()) {
            return console.report(findings);
        }
        if (format.equals("xlsx")) {
            return workbook(given, workspace, columns, against, findings, console);
        }
        Map<String, Demand> demands = workspace.library().demands().or(Map.of());
        if (format.equals("json")) {
            console.exact(CoverageData.of(columns, against, demands, named.size() == 1));
        } else {
            new CoverageText(columns, against, demands, console.catalogue())
                    .lines()
                    .forEach(console::result);
        }
        return Console.GOOD;
    }

    /** The bans that are named, each once. */
    private static List<Ban> against(ParseResult given, Workspace workspace, Findings findings) {
        List<Ban> bans = new ArrayList<>();
        for (String id : new LinkedHashSet<>(given.matchedOptionValue("--against", List.<String>of()))) {
            if (workspace.library().banIds().contains(id)) {
                findings.take(workspace.library().ban(id).result()).ifPresent(bans::add);
            } else {
                findings.error(
                        Rule.UNKNOWN_PRECEDENT,
                        Position.COMMAND_LINE,
                        id,
                        Suggestion.didYouMean(id, workspace.library().banIds()));
            }
        }
        return bans;
    }

    /** Each place once, in whatever ways it was named. */
    private static List<String> each(List<String> named, Workspace workspace) {
        Map<Workspace.Origin, String> byOrigin = new LinkedHashMap<>();
        named.forEach(name -> byOrigin.putIfAbsent(workspace.origin(name), name));
        return List.copyOf(byOrigin.values());
    }

    private static int workbook(
            ParseResult given,
            Workspace workspace,
            List<CoverageSheet.Column> columns,
            List<Ban> against,
            Findings findings,
            Console console) {
        Optional<Path> asked =
                Paths.expectFile("--output", given.matchedOptionValue("--output", "coverage.xlsx"), findings);
        if (asked.isEmpty()) {
            return console.report(findings);
        }
        byte[] workbook = Covering.workbook(columns, against, workspace);
        return console.written(OutputFolder.write(asked.get(), workbook, given.hasMatchedOption("--force")));
    }
}
