package org.banbill.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.render.format.Format;
import org.banbill.work.DraftChoices;
import org.banbill.work.DraftOrder;
import org.banbill.work.Drafting;
import org.banbill.work.DraftingMany;
import org.banbill.work.DraftingMany.Outcome;
import org.banbill.work.DraftingMany.Wanted;
import org.banbill.work.PapersWanted;
import org.banbill.work.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code banbill draft}: writes the bill of a place. */
final class DraftCommand implements Command {

    /** Forms that word processors make of a Word file. */
    private static final Set<String> BY_OTHERS = Set.of("pdf", "odt", "rtf", "doc", "epub");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.named("draft");
        spec.usageMessage()
                .description("Writes the bill of a jurisdiction, or of your own folder, as Word documents.", "")
                .footer(
                        "",
                        "Examples:",
                        "  banbill draft kr",
                        "  banbill draft us --annotated --format docx,txt",
                        "  banbill draft gb --set deletion-period=\"14 days\" --without extent",
                        "  banbill draft gb --paper company-commitment",
                        "  banbill draft kr us our-city",
                        "  banbill draft --all --level city --format docx,txt");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("<jurisdiction|folder>")
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("`banbill list jurisdictions` names them. Several are drafted side by side.")
                .build());
        spec.addOption(flag("--all", "Drafts every jurisdiction that has something to draft."));
        spec.addOption(text("--level", "<level>", "With --all: only places of this level, such as city."));
        spec.addOption(text("--jobs", "<number>", "How many at once, where several. Default: one a processor."));
        DraftOptions.addTo(spec);
        spec.addOption(texts(
                "--paper",
                "<paper>",
                "This paper instead of the bill; several allowed. `banbill list papers` names them."));
        spec.addOption(text("--papers", "all", "With the bill, every paper that fits the place."));
        spec.addOption(flag("--annotated", "Adds notes, precedents and demands as comments, in a copy of its own."));
        spec.addOption(text(
                "--format",
                "<formats>",
                String.join(", ", Format.ids()) + "; several joined by commas. Default: docx."));
        spec.addOption(text(
                "--output",
                "<folder>",
                "Where to write. Default: drafts/<jurisdiction>. Several get a folder each in it."));
        spec.addOption(text("--template", "<file>", "Your office's Word template (.dotx or .docx) gives the look."));
        spec.addOption(flag(
                "--scrub",
                "Leaves no author, company, path or time in the Word files; that Banbill wrote them stays."));
        spec.addOption(flag("--force", "Overwrites files that were edited since they were written."));
        spec.addOption(flag("--quiet", "Prints only the paths written, and errors."));
        return spec;
    }

    static OptionSpec text(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .arity("1")
                .type(String.class)
                .description(description)
                .build();
    }

    /** One of some words. */
    static OptionSpec choice(String name, List<String> choices, String description) {
        return OptionSpec.builder(name)
                .paramLabel("<" + String.join("|", choices) + ">")
                .arity("1")
                .type(String.class)
                .completionCandidates(choices)
                .description(description)
                .build();
    }

    /** The word that was chosen, the first one by default. */
    static String chosen(ParseResult given, String name, List<String> choices) {
        String written = given.matchedOptionValue(name, choices.get(0));
        if (!choices.contains(written)) {
            throw WrongUsage.format(given, written, choices);
        }
        return written;
    }

    static OptionSpec texts(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description)
                .build();
    }

    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .arity("0")
                .type(boolean.class)
                .description(description)
                .build();
    }

    @Override
    public int run(ParseResult given, Console console) {
        Workspace workspace = Home.open();
        Findings findings = new Findings();
        List<String> names = names(given, workspace, findings);
        boolean isOne = names.size() == 1 && !given.hasMatchedOption("--all");
        DraftOrder order = order(given, findings);
        DraftChoices choices = DraftOptions.choices(given, findings);
        int jobs = jobs(given);
        Optional<Path> output = Paths.expectFolder(
                "--output",
                given.matchedOptionValue(
                        "--output",
                        isOne ? "drafts/" + workspace.origin(names.get(0)).id() : "drafts"),
                findings);
        List<Wanted> wanted = output.map(folder -> isOne
                        ? List.of(new Wanted(names.get(0), folder))
                        : findings.take(DraftingMany.plan(names, folder, workspace))
                                .orElse(List.of()))
                .orElse(List.of());
        if (findings.hasErrors()) {
            if (isOne) {
                // whatever else is wrong is told in the same run
                findings.take(workspace.place(names.get(0)))
                        .ifPresent(place -> findings.take(Drafting.of(place, choices, DraftOrder.PLAIN, workspace)));
            }
            int status = console.report(findings);
            console.say("nothing-written");
            return status;
        }
        DraftingMany drafting = new DraftingMany(workspace, choices, order, given.hasMatchedOption("--force"), jobs);
        boolean isQuiet = given.hasMatchedOption("--quiet");
        if (!isOne) {
            console.report(findings);
            return DraftReport.run(drafting, wanted, isQuiet, console);
        }
        Outcome outcome = drafting.draft(wanted.get(0));
        int status = DraftReport.tell(outcome, findings, console);
        if (outcome.paths().value().isPresent() && !isQuiet) {
            DraftReport.summary(outcome, order.isScrubbed(), console.catalogue())
                    .forEach(console::tell);
        }
        return status;
    }

    /** The places that are asked for by name, or all that have something to draft. */
    private static List<String> names(ParseResult given, Workspace workspace, Findings findings) {
        List<String> named = given.matchedPositionalValue(0, List.of());
        if (!given.hasMatchedOption("--all")) {
            if (named.isEmpty()) {
                throw WrongUsage.of(given, "usage.missing", "'<jurisdiction|folder>'");
            }
            if (given.hasMatchedOption("--level")) {
                throw WrongUsage.of(given, "usage.level-with-all");
            }
            return named;
        }
        if (!named.isEmpty()) {
            throw WrongUsage.of(given, "usage.all-names-every", named.get(0));
        }
        List<String> names = findings.take(workspace.drafted(
                        given.matchedOptionValue("--level", ""), given.matchedOptionValue("--language", "")))
                .orElse(List.of());
        return names;
    }

    private static int jobs(ParseResult given) {
        String written = given.matchedOptionValue("--jobs", "");
        if (written.isEmpty()) {
            return Runtime.getRuntime().availableProcessors();
        }
        if (!written.matches("[1-9][0-9]?")) {
            throw WrongUsage.of(given, "usage.number", "--jobs", written, 1, 99);
        }
        return Integer.parseInt(written);
    }

    private static PapersWanted papers(ParseResult given) {
        List<String> named = given.matchedOptionValue("--paper", List.of());
        if (!given.hasMatchedOption("--papers")) {
            return named.isEmpty() ? PapersWanted.NONE : PapersWanted.named(List.copyOf(new LinkedHashSet<>(named)));
        }
        String all = given.matchedOptionValue("--papers", "");
        if (!all.equals("all") || !named.isEmpty()) {
            throw named.isEmpty()
                    ? WrongUsage.of(given, "usage.papers-all", all)
                    : WrongUsage.of(given, "usage.papers-every", named.get(0));
        }
        return PapersWanted.ALL;
    }

    private static DraftOrder order(ParseResult given, Findings findings) {
        List<Format> formats = new ArrayList<>();
        for (String name : given.matchedOptionValue("--format", "docx").split(",", -1)) {
            Format.of(name)
                    .ifPresentOrElse(
                            formats::add,
                            () -> findings.error(
                                    BY_OTHERS.contains(name.toLowerCase(Locale.ROOT))
                                            ? Rule.UNKNOWN_FORMAT.as("by-others")
                                            : Rule.UNKNOWN_FORMAT,
                                    Position.COMMAND_LINE,
                                    name,
                                    name.toLowerCase(Locale.ROOT),
                                    Suggestion.didYouMean(name, Format.ids())));
        }
        DraftOrder order = new DraftOrder(
                formats,
                papers(given),
                given.hasMatchedOption("--annotated"),
                Optional.empty(),
                given.hasMatchedOption("--scrub"));
        List<Finding> misplaced = order.misplaced(Stream.of("--template", "--scrub")
                .filter(given::hasMatchedOption)
                .toList());
        findings.addAll(misplaced);
        return given.hasMatchedOption("--template") && misplaced.isEmpty()
                ? findings.take(order.in(Path.of(given.matchedOptionValue("--template", ""))))
                        .orElse(order)
                : order;
    }
}
