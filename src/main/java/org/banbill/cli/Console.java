package org.banbill.cli;

import java.io.PrintStream;
import java.util.List;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Severity;

/** Where commands print: results on the standard output, everything about them on the standard error. */
final class Console {

    static final int GOOD = 0;
    static final int FOUND = 1;
    static final int USAGE = 2;

    private static final int MOST_FINDINGS = 200;

    private final PrintStream out;
    private final PrintStream err;
    private final boolean colour;

    Console(PrintStream out, PrintStream err, boolean colour) {
        this.out = out;
        this.err = err;
        this.colour = colour;
    }

    void result(String line) {
        out.println(line);
    }

    void tell(String line) {
        err.println(line);
    }

    /** Whether colour may help the eye. */
    boolean hasColour() {
        return colour;
    }

    /** Prints findings, and gives the exit status that they mean. */
    int report(Findings findings) {
        List<Finding> sorted = findings.inReadingOrder();
        for (Finding finding : sorted.subList(0, Math.min(sorted.size(), MOST_FINDINGS))) {
            tell(line(finding));
        }
        if (sorted.size() > MOST_FINDINGS) {
            tell("… and " + (sorted.size() - MOST_FINDINGS) + " more.");
        }
        return status(findings);
    }

    /** A mistake that stands on the command line is wrong usage; one in a file is a finding. */
    static int status(Findings findings) {
        List<Finding> errors = findings.inReadingOrder().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (errors.isEmpty()) {
            return GOOD;
        }
        return errors.stream().allMatch(error -> error.position().equals(Position.COMMAND_LINE)) ? USAGE : FOUND;
    }

    /** Colour only helps the eye; the word says the same. */
    private String line(Finding finding) {
        String text = Printable.of(finding.toString());
        if (!colour) {
            return text;
        }
        String code = finding.severity() == Severity.ERROR ? "31" : "33";
        String word = finding.severity().word();
        return text.replaceFirst(" " + word + " ", " \u001b[" + code + "m" + word + "\u001b[0m ");
    }
}
