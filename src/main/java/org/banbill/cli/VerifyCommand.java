package org.banbill.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.banbill.bill.Bill;
import org.banbill.bill.Edition;
import org.banbill.finding.Findings;
import org.banbill.finding.Message;
import org.banbill.finding.Result;
import org.banbill.ooxml.SafePackage;
import org.banbill.review.Edits;
import org.banbill.review.Edits.Unplaced;
import org.banbill.review.Review;
import org.banbill.scrub.Scrub;
import org.banbill.scrub.Scrubbed;
import org.banbill.work.OutputFolder;
import org.banbill.work.Recognizing;
import org.banbill.work.Verifying;
import org.banbill.work.Verifying.Model;
import org.banbill.work.Verifying.Standing;
import org.banbill.work.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code banbill verify}: tells what a stray file was made from, and what became of it and of its model since. */
final class VerifyCommand implements Command {

    private static final List<String> FORMATS = List.of("text", "json", "sarif");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.named("verify");
        spec.usageMessage()
                .description(
                        "Tells which edition, place, options and values a Word file came from, whether it was edited"
                                + " since, and how it differs from today's model.",
                        "")
                .footer("", "Examples:", "  banbill verify bill.docx", "  banbill verify bill.docx --folder our-city");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("<file.docx>")
                .index("0")
                .arity("1")
                .required(true)
                .type(String.class)
                .description("A file that `banbill draft` wrote.")
                .build());
        spec.addOption(DraftCommand.text(
                "--folder", "<folder>", "The folder that it was drafted from, where that is somebody's own."));
        spec.addOption(DraftCommand.text(
                "--against", "<place>", "What it was drafted from, where the file does not say that any more."));
        spec.addOption(DraftCommand.choice("--format", FORMATS, "Default: text."));
        spec.addOption(DraftCommand.flag(
                "--scrub", "Writes a copy beside the file without authors, machines, paths and times."));
        spec.addOption(DraftCommand.flag("--force", "Overwrites a copy that was edited since it was written."));
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        String format = DraftCommand.chosen(given, "--format", FORMATS);
        Workspace workspace = Home.open();
        Findings findings = new Findings();
        Result<Review> recognized = Recognizing.of(
                Path.of(given.matchedPositionalValue(0, "")),
                Optional.ofNullable(given.matchedOptionValue("--against", null)),
                workspace);
        Optional<Review> review = recognized.value();
        int known = console.report(recognized.findings());
        if (review.isEmpty()) {
            return known;
        }
        Bill bill = review.get().bill();
        if (format.equals("text")) {
            tellEdition(bill, console);
        }
        List<Unplaced> beyond = Verifying.beyondEdits(review.get());
        boolean edited = !review.get().edits().isEmpty() || !beyond.isEmpty();
        Optional<Standing> standing = findings.take(Verifying.standing(
                review.get(), Optional.ofNullable(given.matchedOptionValue("--folder", null)), workspace));
        if (!format.equals("text")) {
            List<Unplaced> elsewhere = new ArrayList<>(review.get().edits().unplaced());
            elsewhere.addAll(beyond);
            VerifiedData verified = new VerifiedData(review.get(), elsewhere, standing);
            console.exact(
                    format.equals("json")
                            ? Json.tree(verified.data())
                            : Sarif.of(verified.findings(), console.catalogue()));
            return verified.findings().isEmpty() && standing.isPresent() ? Console.GOOD : Console.FOUND;
        }
        if (edited) {
            tellEdits(review.get(), beyond, console);
        } else {
            tellUnedited(review.get(), standing, console);
        }
        boolean differs =
                standing.map(model -> tellModel(model, console)).orElseGet(() -> tellNoModel(findings, console));
        if (given.hasMatchedOption("--scrub")) {
            int status = scrub(
                    Path.of(given.matchedPositionalValue(0, "")),
                    given.hasMatchedOption("--force"),
                    workspace,
                    console);
            return status == Console.GOOD && (edited || differs) ? Console.FOUND : status;
        }
        return edited || differs ? Console.FOUND : Console.GOOD;
    }

    /** Writes {@code x.scrubbed.docx} beside {@code x.docx}. */
    private static int scrub(Path file, boolean force, Workspace workspace, Console console) {
        Optional<SafePackage> safe = SafePackage.open(file, new Findings());
        if (safe.isEmpty()) {
            return Console.FOUND; // told when it was opened first
        }
        Scrubbed scrubbed = Scrub.of(safe.get(), workspace.places().jurisdictionIds());
        String name = String.valueOf(file.getFileName()).replaceFirst("(?i)\\.docx$", "") + ".scrubbed.docx";
        int status = console.written(OutputFolder.write(file.resolveSibling(name), scrubbed.bytes(), force));
        if (status == Console.GOOD) {
            scrubbed.removed()
                    .forEach(line -> console.tell("  " + Printable.of(console.said("verify.taken-out", line))));
            scrubbed.left()
                    .forEach(line -> console.tell("  " + Printable.of(console.said("verify.look-yourself", line))));
            console.tell("  " + console.said("verify.words-stay"));
        }
        return status;
    }

    private static void tellEdition(Bill bill, Console console) {
        Edition edition = bill.edition();
        tell("edition.title", bill.title(), console);
        tell("edition.jurisdiction", edition.jurisdiction(), console);
        tell("edition.language", edition.language(), console);
        tell("edition.outline", edition.outline(), console);
        tell("edition.tradition", edition.tradition(), console);
        new TreeMap<>(edition.options())
                .forEach((option, choice) -> tell("edition.option", option + " = " + choice, console));
        edition.with().forEach(clause -> tell("edition.with", clause, console));
        edition.without().forEach(clause -> tell("edition.without", clause, console));
        new TreeMap<>(edition.settings()).forEach((name, value) -> tell("edition.set", name + " = " + value, console));
        Verifying.values(bill, console.catalogue())
                .forEach((name, value) -> tell("edition.value", name + " = " + value, console));
        tell("edition.version", edition.version(), console);
        tell("edition.edition", edition.fingerprint(), console);
    }

    private static void tell(String what, String text, Console console) {
        String word = console.said(what);
        console.result(Printable.of(word + " ".repeat(Math.max(1, 14 - word.length())) + text));
    }

    private static void tellEdits(Review review, List<Unplaced> beyond, Console console) {
        Edits edits = review.edits();
        console.result(console.said(
                "verify.edited",
                console.catalogue().count("edits", edits.placed().size()),
                edits.unplaced().size() + beyond.size()));
        ImportCommand.showPlaced(review, edits.placed(), console);
        ImportCommand.showUnplaced(edits.unplaced(), console);
        ImportCommand.showUnplaced(beyond, console);
    }

    /** Whether Banbill wrote it at all, only the model can tell: a file may have been changed with its own record. */
    private static void tellUnedited(Review review, Optional<Standing> standing, Console console) {
        int remarks = review.edits().remarks().size();
        boolean isVouchedFor = standing.map(Standing::model)
                .filter(model -> model == Model.SAME_FILES || model == Model.SAME_TEXT)
                .isPresent();
        console.result(isVouchedFor ? console.said("verify.unedited") : console.said("verify.own-record"));
        if (remarks > 0) {
            console.result(console.catalogue().count("verify.remarks", remarks));
        }
    }

    /** Tells what today's model gives; whether it is another text. */
    private static boolean tellModel(Standing standing, Console console) {
        List<Message> differences = standing.differences();
        switch (standing.model()) {
            case SAME_FILES -> console.result(console.said("verify.same-files"));
            case SAME_TEXT -> console.result(console.said("verify.same-text"));
            case OTHER_TEXT -> console.result(console.said("verify.other-text", places(differences, console)));
            case FORGED -> console.result(console.said("verify.forged", places(differences, console)));
        }
        differences.forEach(line -> console.result("  " + Printable.of(console.said(line))));
        return standing.model() == Model.OTHER_TEXT || standing.model() == Model.FORGED;
    }

    private static String places(List<Message> differences, Console console) {
        return console.catalogue().count("places", differences.size());
    }

    private static boolean tellNoModel(Findings findings, Console console) {
        console.say("verify.no-model");
        return console.report(findings) != Console.GOOD;
    }
}
