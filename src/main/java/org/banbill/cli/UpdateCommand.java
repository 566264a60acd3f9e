package org.banbill.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.banbill.finding.Findings;
import org.banbill.finding.Result;
import org.banbill.render.redline.Revision;
import org.banbill.work.Comparing;
import org.banbill.work.OutputFolder;
import org.banbill.work.UpdatePlan;
import org.banbill.work.UpdatePlan.Conflict;
import org.banbill.work.UpdatePlan.Decision;
import org.banbill.work.Updating;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code banbill update}: brings an own version together with a newer model. */
final class UpdateCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "json");
    private static final List<String> TAKES = List.of("ask", "own", "model", "proposal");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.named("update");
        spec.usageMessage()
                .description(
                        "Brings your own version together with the newer model: what you left untouched follows it,"
                                + " what is yours stays, and where both changed the same words it asks you, one by one.",
                        "",
                        "Each answer is written at once; what was there before is kept, and `--undo` puts it back.",
                        "")
                .footer(
                        "",
                        "Examples:",
                        "  banbill update our-city",
                        "  banbill update our-city --dry-run",
                        "  banbill update our-city --dry-run --redline proposals.docx",
                        "  banbill update our-city --undo");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("<folder>")
                .index("0")
                .arity("1")
                .required(true)
                .type(String.class)
                .description("Your own folder.")
                .build());
        spec.addOption(DraftCommand.flag("--dry-run", "Shows what is new, and writes nothing into the folder."));
        spec.addOption(DraftCommand.choice(
                "--take",
                TAKES,
                "Decides every question alike: as you have it, as the model has it, or as proposed."
                        + " Default: ask."));
        spec.addOption(DraftCommand.text(
                "--redline",
                "<file>",
                "Writes what the proposals would change as a Word document with tracked changes."));
        spec.addOption(DraftCommand.flag("--undo", "Puts back what was there before the last update."));
        spec.addOption(
                DraftCommand.choice("--format", FORMATS, "json tells the plan and writes nothing. Default: text."));
        spec.addOption(DraftCommand.flag("--force", "Overwrites a redline that was edited since it was written."));
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        boolean isJson = DraftCommand.chosen(given, "--format", FORMATS).equals("json");
        String take = DraftCommand.chosen(given, "--take", TAKES);
        String name = given.matchedPositionalValue(0, "");
        if (given.hasMatchedOption("--undo")) {
            return undo(name, console);
        }
        Findings findings = new Findings();
        Optional<Updating> updating = findings.take(Updating.of(name, Home.open()));
        if (updating.isEmpty()) {
            return console.report(findings);
        }
        UpdatePlan plan = updating.get().plan();
        if (isJson) {
            console.exact(Json.tree(updating.get().data()));
        } else {
            UpdateReport.tell(plan, console);
            UpdateReport.tell(updating.get().demands(), console);
        }
        if (given.hasMatchedOption("--redline")) {
            int status = redline(given, updating.get(), findings, console);
            if (status != Console.GOOD) {
                return status;
            }
        }
        if (isJson || given.hasMatchedOption("--dry-run")) {
            if (!isJson) {
                plan.conflicts().forEach(conflict -> UpdateReport.tell(conflict, console));
                console.say("nothing-written");
            }
            console.report(findings);
            return plan.conflicts().isEmpty() ? Console.GOOD : Console.FOUND;
        }
        console.report(findings);
        if (!updating.get().isSettled()) {
            Result<List<String>> written = updating.get().settle();
            if (written.value().isEmpty()) {
                return console.report(written.findings());
            }
        }
        return decide(name, take, console);
    }

    private static int undo(String name, Console console) {
        Findings findings = new Findings();
        Optional<Path> folder = Paths.expect("<folder>", name, findings);
        if (folder.isEmpty()) {
            return console.report(findings);
        }
        Result<List<String>> put = Updating.undo(Home.own(folder.get()));
        put.or(List.of()).forEach(console::result);
        if (put.value().isPresent()) {
            console.tell(
                    put.or(List.of()).isEmpty()
                            ? console.said("update.nothing-to-undo")
                            : console.said("update.undone"));
        }
        return console.report(put.findings());
    }

    private static int redline(ParseResult given, Updating updating, Findings findings, Console console) {
        Optional<Path> file = Paths.expectFile("--redline", given.matchedOptionValue("--redline", ""), findings);
        Optional<Comparing> proposed = findings.take(updating.proposed(""));
        if (file.isEmpty() || proposed.isEmpty()) {
            return console.report(findings);
        }
        Revision revision = new Revision("Banbill", Instant.now().truncatedTo(ChronoUnit.SECONDS));
        return console.written(
                OutputFolder.write(file.get(), proposed.get().redline(revision), given.hasMatchedOption("--force")));
    }

    /** Asks until nothing is open, or whoever is asked stops. After each answer the folder is looked at anew. */
    private static int decide(String name, String take, Console console) {
        BufferedReader answers = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Set<String> later = new HashSet<>();
        while (true) {
            Result<Updating> updating = Updating.of(name, Home.open());
            if (updating.value().isEmpty()) {
                return console.report(updating.findings());
            }
            List<Conflict> open = updating.value().get().plan().conflicts();
            Optional<Conflict> next = open.stream()
                    .filter(conflict -> !later.contains(conflict.key()))
                    .findFirst();
            if (next.isEmpty()) {
                console.tell(
                        open.isEmpty()
                                ? console.said("update.done", Printable.of(name))
                                : console.catalogue().count("update.left", open.size()));
                return open.isEmpty() ? Console.GOOD : Console.FOUND;
            }
            Optional<Decision> decision =
                    take.equals("ask") ? ask(next.get(), answers, console) : Optional.of(decision(take, next.get()));
            boolean isWritten = decision.isPresent()
                    && console.report(updating.value()
                                    .get()
                                    .decide(next.get(), decision.get())
                                    .findings())
                            == Console.GOOD;
            if (decision.isEmpty()) {
                open.forEach(conflict -> later.add(conflict.key()));
            } else if (!isWritten) {
                later.add(next.get().key());
            }
        }
    }

    private static Decision decision(String take, Conflict conflict) {
        boolean hasProposal = conflict.kind() == UpdatePlan.Kind.WORDS;
        return switch (take) {
            case "model" -> new Decision.Model();
            case "proposal" -> hasProposal ? new Decision.Words(conflict.merge().text()) : new Decision.Own();
            default -> new Decision.Own();
        };
    }

    /** Empty where whoever is asked stops. */
    private static Optional<Decision> ask(Conflict conflict, BufferedReader answers, Console console) {
        UpdateReport.tell(conflict, console);
        boolean hasProposal = conflict.kind() == UpdatePlan.Kind.WORDS;
        while (true) {
            console.foot(
                    hasProposal ? console.said("update.choose-proposal") + " " : console.said("update.choose") + " ");
            String answer = line(answers).strip();
            switch (answer) {
                case "" -> {
                    console.tell("");
                    return Optional.empty();
                }
                case "1" -> {
                    return Optional.of(new Decision.Own());
                }
                case "2" -> {
                    return Optional.of(new Decision.Model());
                }
                case "3" -> {
                    if (hasProposal) {
                        return Optional.of(new Decision.Words(conflict.merge().text()));
                    }
                }
                case "4" -> {
                    if (hasProposal) {
                        console.foot(console.said("update.words") + " ");
                        String words = line(answers).strip();
                        if (!words.isEmpty()) {
                            return Optional.of(new Decision.Words(words));
                        }
                    }
                }
                default -> console.say("update.not-a-choice", answer);
            }
        }
    }

    private static String line(BufferedReader answers) {
        try {
            String line = answers.readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            return "";
        }
    }
}
