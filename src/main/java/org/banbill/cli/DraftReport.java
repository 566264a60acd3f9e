package org.banbill.cli;

import java.util.ArrayList;
import java.util.List;
import org.banbill.finding.Catalogue;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.work.DraftSummary;
import org.banbill.work.DraftingMany;
import org.banbill.work.DraftingMany.Outcome;
import org.banbill.work.DraftingMany.Wanted;

/** Tells what became of drafts. */
final class DraftReport {

    private DraftReport() {}

    /**
     * Prints the paths and the findings of a place, and gives the exit status that they mean.
     *
     * @param findings of what was asked for; those of the place are added
     */
    static int tell(Outcome outcome, Findings findings, Console console) {
        outcome.paths().or(List.of()).forEach(console::result);
        findings.addAll(outcome.paths().findings());
        int status = console.report(findings);
        if (outcome.paths().value().isEmpty()) {
            console.say("nothing-written");
        }
        return status;
    }

    /** What there is to know of the drafts of one place. */
    static List<String> summary(Outcome outcome, boolean isScrubbed, Catalogue words) {
        List<String> lines = new ArrayList<>();
        outcome.drafts().forEach(draft -> lines.addAll(draft.lines(words)));
        if (isScrubbed) {
            lines.add("  " + words.say("draft.scrubbed"));
            outcome.left().forEach(line -> lines.add("    " + words.say(line)));
        }
        return lines;
    }

    /** Drafts many places, tells of each as it is done, and of all at the end. */
    static int run(DraftingMany drafting, List<Wanted> wanted, boolean isQuiet, Console console) {
        Thread stopping = new Thread(drafting::stop);
        Runtime.getRuntime().addShutdownHook(stopping);
        Tally tally = new Tally(isQuiet, console);
        try (Progress progress = Progress.of(wanted.size(), console)) {
            drafting.run(wanted, outcome -> {
                progress.pause();
                tally.add(outcome);
                progress.step();
            });
        }
        Runtime.getRuntime().removeShutdownHook(stopping);
        return tally.finish(wanted.size());
    }

    /** What has been told so far. */
    private static final class Tally {

        private final boolean isQuiet;
        private final Console console;
        private final List<String> failed = new ArrayList<>();
        private final List<Finding> errors = new ArrayList<>();

        Tally(boolean isQuiet, Console console) {
            this.isQuiet = isQuiet;
            this.console = console;
        }

        void add(Outcome outcome) {
            outcome.paths().or(List.of()).forEach(console::result);
            boolean isWritten = outcome.paths().value().isPresent();
            if (!outcome.paths().findings().isEmpty() || !isWritten) {
                String name = Printable.of(outcome.wanted().name());
                console.tell(isWritten ? name + ":" : console.said("draft.not-written", name));
                console.report(outcome.paths().findings());
            }
            if (!isWritten) {
                failed.add(outcome.wanted().name());
                errors.addAll(outcome.paths().findings());
            } else if (!isQuiet) {
                outcome.drafts()
                        .forEach(draft -> console.tell(line(outcome.wanted().name(), draft, console.catalogue())));
            }
        }

        private static String line(String name, DraftSummary draft, Catalogue words) {
            StringBuilder line = new StringBuilder(Printable.of(name + ": " + draft.title()));
            line.append(" (")
                    .append(draft.language())
                    .append("), ")
                    .append(draft.isPaper() ? words.say("paper") : words.count("provisions", draft.provisions()));
            draft.demands()
                    .forEach((status, demands) -> line.append(", ")
                            .append(demands.size())
                            .append(' ')
                            .append(words.say("status." + status.id())));
            return line.append(", ")
                    .append(words.say(
                            "draft.count-unverified", draft.unverified().size()))
                    .toString();
        }

        int finish(int wanted) {
            if (failed.isEmpty()) {
                console.say("draft.places", wanted);
                return Console.GOOD;
            }
            console.say("draft.places-failed", wanted - failed.size(), wanted, Printable.of(String.join(", ", failed)));
            boolean isUsage = wanted == failed.size() && Console.status(errors) == Console.USAGE;
            return isUsage ? Console.USAGE : Console.FOUND;
        }
    }
}
