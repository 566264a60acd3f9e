package org.banbill.cli;

import java.io.PrintStream;
import java.util.List;
import org.banbill.finding.Catalogue;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.finding.Message;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
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
    private final boolean terminal;
    private final Width width;
    private final UserLanguage language;

    Console(PrintStream out, PrintStream err, boolean colour, boolean terminal) {
        this(out, err, colour, terminal, Width.UNKNOWN, UserLanguage.ENGLISH);
    }

    private Console(
            PrintStream out, PrintStream err, boolean colour, boolean terminal, Width width, UserLanguage language) {
        this.out = out;
        this.err = err;
        this.colour = colour;
        this.terminal = terminal;
        this.width = width;
        this.language = language;
    }

    /** The same for a user of another language. */
    Console in(UserLanguage spoken) {
        return new Console(out, err, colour, terminal, width, spoken);
    }

    /**
     * How many columns there are for a line; 0 where nobody knows, or no terminal shows it.
     *
     * @param out of results
     * @param err of what is told about them
     */
    record Width(int out, int err) {
        static final Width UNKNOWN = new Width(0, 0);
    }

    /** The same, so wide. */
    Console of(Width columns) {
        return new Console(out, err, colour, terminal, columns, language);
    }

    UserLanguage language() {
        return language;
    }

    /** What findings say to this user. */
    Catalogue catalogue() {
        return Catalogue.in(language.tag());
    }

    void result(String line) {
        out.println(Wrapped.lines(Printable.lines(line), width.out()));
    }

    /** A result that another program reads, or that is copied: no line of it is broken. */
    void exact(String text) {
        out.println(Printable.lines(text));
    }

    void tell(String line) {
        err.println(Wrapped.lines(Printable.lines(line), width.err()));
    }

    /** Tells what Banbill has to say, in the user's language. */
    void say(String key, Object... gaps) {
        tell(said(key, gaps));
    }

    /** What Banbill has to say, in the user's language. */
    String said(String key, Object... gaps) {
        return catalogue().say(key, gaps);
    }

    /** The same of what work hands over. */
    String said(Message message) {
        return catalogue().say(message);
    }

    /**
     * The exit status of a command that has said all: a result that got lost on its way is an error, whatever the
     * command was.
     */
    int end(int status) {
        if (!out.checkError()) {
            return status;
        }
        say("output-lost");
        return Math.max(status, FOUND);
    }

    /** Prints the paths that were written, or why none was; gives the exit status. */
    int written(Result<List<String>> paths) {
        paths.or(List.of()).forEach(this::exact);
        report(paths.findings());
        return paths.value().isPresent() ? GOOD : FOUND;
    }

    /** Whether colour may help the eye. */
    boolean hasColour() {
        return colour;
    }

    /** Whether a person looks on, for whom a line can change. */
    boolean isTerminal() {
        return terminal;
    }

    /** Writes where the cursor is, and leaves it there. */
    void foot(String text) {
        err.print(text);
        err.flush();
    }

    /** Prints findings, and gives the exit status that they mean. */
    int report(Findings findings) {
        return report(findings.inReadingOrder());
    }

    /** Prints findings, and gives the exit status that they mean. */
    int report(List<Finding> sorted) {
        for (Finding finding : sorted.subList(0, Math.min(sorted.size(), MOST_FINDINGS))) {
            err.println(line(finding));
        }
        if (sorted.size() > MOST_FINDINGS) {
            say("findings-cut", sorted.size() - MOST_FINDINGS);
        }
        return status(sorted);
    }

    /** A mistake that stands on the command line is wrong usage; one in a file is a finding. */
    static int status(List<Finding> findings) {
        List<Finding> errors = findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
        if (errors.isEmpty()) {
            return GOOD;
        }
        return errors.stream().allMatch(error -> error.position().equals(Position.COMMAND_LINE)) ? USAGE : FOUND;
    }

    /** Colour only helps the eye; the word says the same. */
    private String line(Finding finding) {
        String text = Wrapped.lines(Printable.of(finding.in(catalogue())), width.err());
        if (!colour) {
            return text;
        }
        String code = finding.severity() == Severity.ERROR ? "31" : "33";
        String word = finding.severity().in(catalogue());
        return text.replaceFirst(" " + word + " ", " \u001b[" + code + "m" + word + "\u001b[0m ");
    }
}
