package org.banbill.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Runs commands as a user does, and keeps what they print. */
final class Terminal {

    /** What a command printed, standard output first, and its exit status. */
    record Run(String out, String err, int status) {}

    private Terminal() {}

    /** @param home the folder with {@code clauses/} and {@code jurisdictions/} */
    static Run run(Path home, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String before = System.getProperty("banbill.home");
        System.setProperty("banbill.home", home.toString());
        try {
            Console console = new Console(
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8),
                    false,
                    false);
            int status = Main.run(arguments, console);
            return new Run(out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8), status);
        } finally {
            if (before == null) {
                System.clearProperty("banbill.home");
            } else {
                System.setProperty("banbill.home", before);
            }
        }
    }
}
