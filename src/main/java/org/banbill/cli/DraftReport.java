package org.banbill.cli;

import java.util.ArrayList;
import java.util.List;
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
            console.tell("Nothing was written.");
        }
        return status;
    }

    /** What there is to know of the drafts of one place. */
    static List<String> summary(Outcome outcome, boolean isScrubbed) {
        List<String> lines = new ArrayList<>();
        outcome.drafts().forEach(draft -> lines.addAll(draft.lines()));
        if (isScrubbed) {
            lines.add("  scrubbed of authors, paths and times; the words stay, so look at names in the text yourself.");
            outcome.left().forEach(line -> lines.add("    " + line));
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
                console.tell(Printable.of(outcome.wanted().name()) + ":" + (isWritten ? "" : " nothing was written."));
                console.report(outcome.paths().findings());
            }
            if (!isWritten) {
                failed.add(outcome.wanted().name());
                errors.addAll(outcome.paths().findings());
            } else if (!isQuiet) {
                outcome.drafts()
                        .forEach(draft -> console.tell(line(outcome.wanted().name(), draft)));
            }
        }

        private static String line(String name, DraftSummary draft) {
            StringBuilder line = new StringBuilder(Printable.of(name + ": " + draft.title()));
            line.append(" (")
                    .append(draft.language())
                    .append("), ")
                    .append(draft.isPaper() ? "a paper" : draft.provisions() + " provisions");
            draft.demands()
                    .forEach((status, demands) ->
                            line.append(", ").append(demands.size()).append(' ').append(status.id()));
            return line.append(", ")
                    .append(draft.unverified().size())
                    .append(" not yet verified")
                    .toString();
        }

        int finish(int wanted) {
            if (failed.isEmpty()) {
                console.tell(wanted + " of " + wanted + " places drafted. A machine drafted these texts;"
                        + " no lawyer has reviewed them yet.");
                return Console.GOOD;
            }
            console.tell((wanted - failed.size()) + " of " + wanted + " places drafted; not: "
                    + Printable.of(String.join(", ", failed)) + ".");
            boolean isUsage = wanted == failed.size() && Console.status(errors) == Console.USAGE;
            return isUsage ? Console.USAGE : Console.FOUND;
        }
    }
}
