package org.banbill.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.bill.Bill;
import org.banbill.bill.ProvisionId;
import org.banbill.change.Change.Place;
import org.banbill.finding.Findings;
import org.banbill.finding.Result;
import org.banbill.review.Comment;
import org.banbill.review.Edit;
import org.banbill.review.Edits.Unplaced;
import org.banbill.review.Review;
import org.banbill.review.ShownDiff;
import org.banbill.work.Importing;
import org.banbill.work.Importing.Imported;
import org.banbill.work.OutputFolder;
import org.banbill.work.Recognizing;
import org.banbill.work.Workspace;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code banbill import}: takes the edits of a Word file back into files. */
final class ImportCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Specs.named("import");
        spec.usageMessage()
                .description(
                        "Shows what somebody edited in a Word file that Banbill wrote, provision by provision, and"
                                + " writes it as a local version of just those provisions. Drafting that folder gives the"
                                + " edited text.",
                        "")
                .footer(
                        "",
                        "Examples:",
                        "  banbill import korean-act.ko.docx",
                        "  banbill import returned.docx --folder our-city",
                        "  banbill import returned.docx --dry-run");
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("<file.docx>")
                .index("0")
                .arity("1")
                .required(true)
                .type(String.class)
                .description("A file that `banbill draft` wrote and somebody edited.")
                .build());
        spec.addOption(DraftCommand.text(
                "--folder",
                "<folder>",
                "Your own folder. Default: the one it was drafted from, else <jurisdiction>-edited."));
        spec.addOption(DraftCommand.text(
                "--against",
                "<place>",
                "What it was drafted from, where the file does not say that any more. Default: the place that"
                        + " it reads like."));
        spec.addOption(DraftCommand.flag("--dry-run", "Shows the edits and writes nothing."));
        spec.addOption(DraftCommand.flag("--force", "Overwrites files that were edited since Banbill wrote them."));
        spec.addOption(DraftCommand.flag("--quiet", "Prints only the paths written, and what could not be placed."));
        return spec;
    }

    @Override
    public int run(ParseResult given, Console console) {
        Findings findings = new Findings();
        Path file = Path.of(given.matchedPositionalValue(0, ""));
        Workspace workspace = Home.open();
        Optional<String> against = Optional.ofNullable(given.matchedOptionValue("--against", null));
        Result<Review> recognized = Recognizing.of(file, against, workspace);
        Optional<Review> review = recognized.value();
        int known = console.report(recognized.findings());
        if (review.isEmpty()) {
            return known;
        }
        boolean isQuiet = given.hasMatchedOption("--quiet");
        if (Importing.isUntouched(review.get())) {
            console.say("import.untouched");
            return Console.GOOD;
        }
        Optional<Path> folder = Optional.ofNullable(given.<String>matchedOptionValue("--folder", null))
                .or(() -> findings.take(Importing.standardFolder(review.get(), workspace)))
                .flatMap(name -> Paths.expect("--folder", name, findings));
        if (folder.isEmpty()) {
            if (!isQuiet) {
                showPlaced(review.get(), review.get().edits().placed(), console);
            }
            showUnplaced(review.get().edits().unplaced(), console);
            int status = console.report(findings);
            console.say("nothing-written");
            return status;
        }
        String written = Paths.written(folder.get());
        Result<Imported> imported = Importing.of(review.get(), written, Home.own(folder.get()), workspace);
        if (!isQuiet) {
            showPlaced(
                    review.get(),
                    imported.value()
                            .map(Imported::placed)
                            .orElse(review.get().edits().placed()),
                    console);
        }
        showUnplaced(
                imported.value()
                        .map(Imported::unplaced)
                        .orElse(review.get().edits().unplaced()),
                console);
        if (given.hasMatchedOption("--dry-run")) {
            return Console.GOOD;
        }
        int status = console.report(imported.findings());
        return imported.value().isEmpty()
                ? status
                : write(
                        imported.value().get(),
                        imported.hasErrors(),
                        folder.get(),
                        given.hasMatchedOption("--force"),
                        console);
    }

    private static int write(Imported made, boolean hasErrors, Path folder, boolean force, Console console) {
        String written = Paths.written(folder);
        made.lost()
                .forEach(demand -> console.say(
                        "import.demand-lost",
                        demand.demand(),
                        console.said("status." + demand.status().id()),
                        Printable.of(demand.why())));
        Map<String, byte[]> files = new LinkedHashMap<>();
        made.files().forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        int writing = console.written(OutputFolder.write(folder, files, force));
        if (writing != Console.GOOD) {
            return writing;
        }
        int unplaced = made.unplaced().size();
        if (hasErrors) {
            console.say("import.mend-first", written);
        } else if (made.unplacedFile().isEmpty()) {
            console.say("import.drafts-edited", written);
        } else {
            console.say(
                    "import.unplaced",
                    console.catalogue().count("edits", unplaced),
                    Paths.written(folder.resolve(made.unplacedFile().get())));
        }
        return hasErrors || unplaced > 0 ? Console.FOUND : Console.GOOD;
    }

    /** Prints every edit that has a place, and every remark: where, who, and the words. */
    static void showPlaced(Review review, List<Edit> placed, Console console) {
        placed.forEach(edit -> show(edit, review.bill(), console));
        review.edits().remarks().forEach(remark -> {
            console.result(verb("import.remark", console) + remark.provision() + "  " + said(remark.comment()));
            remark.comment().answers().forEach(answer -> console.result("    ↳ " + said(answer)));
        });
    }

    private static String said(Comment comment) {
        String state = comment.resolved() ? "✓ " : "";
        return state + Printable.of(comment.author() + ": " + comment.text());
    }

    /** Prints what has no place. */
    static void showUnplaced(List<Unplaced> unplaced, Console console) {
        unplaced.forEach(edit -> {
            console.result(verb("import.without-place", console) + Printable.of(console.said(edit.where())));
            console.result("    " + Printable.of(ShownDiff.of(new Edit.Words(edit.before(), edit.after(), ""))));
            console.result("    " + Printable.of(console.said(edit.why())));
        });
    }

    private static void show(Edit edit, Bill bill, Console console) {
        String verb = switch (edit.kind()) {
            case REPLACE -> verb("import.replaced", console);
            case ADD, EXTEND -> verb("import.added", console);
            case MOVE -> verb("import.moved", console);
            case REMOVE -> verb("import.removed", console);
            case SET -> verb("import.value", console);
        };
        String where = switch (edit.kind()) {
            case ADD -> placed(edit.id().orElse(""), edit.place(), edit.provision(), console);
            case MOVE -> placed(edit.provision(), edit.place(), edit.neighbour().orElse(""), console);
            case REPLACE, EXTEND, REMOVE, SET -> edit.provision();
        };
        console.result(verb + where + label(edit, bill) + by(edit, console));
        edit.words().forEach((part, words) -> console.result("    " + Printable.of(ShownDiff.of(words))));
        edit.join().ifPresent(join -> console.result("    " + console.said("import.join", join)));
        edit.guess().ifPresent(guess -> console.result("    " + console.said(guess)));
    }

    private static String placed(String provision, Place place, String neighbour, Console console) {
        return switch (place) {
            case BEFORE -> console.said("place.before", provision, neighbour);
            case AFTER -> console.said("place.after", provision, neighbour);
            case FIRST -> console.said("place.first", provision, neighbour);
            case LAST -> console.said("place.last", provision, neighbour);
        };
    }

    /** A word before a name, as wide as the longest. */
    private static String verb(String key, Console console) {
        String word = console.said(key);
        return word + " ".repeat(Math.max(1, 10 - word.length()));
    }

    private static String label(Edit edit, Bill bill) {
        return Optional.ofNullable(bill.byId().get(new ProvisionId(edit.provision())))
                .flatMap(provision -> provision.label())
                .map(label -> "  " + label.text())
                .orElse("");
    }

    private static String by(Edit edit, Console console) {
        StringBuilder by = new StringBuilder();
        edit.by().stream().sorted(Comparator.comparing(Object::toString)).forEach(revision -> {
            boolean hasDay = revision.date().length() >= 10 && revision.date().charAt(0) != '0';
            by.append(by.isEmpty() ? "" : ", ")
                    .append(
                            hasDay
                                    ? console.said(
                                            "author-on",
                                            revision.author(),
                                            revision.date().substring(0, 10))
                                    : revision.author());
        });
        return "  " + (by.isEmpty() ? console.said("import.not-tracked") : Printable.of(console.said("by", by)));
    }
}
