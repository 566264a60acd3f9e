package org.banbill.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Runs commands as a user does, and keeps what they print. */
public final class Terminal {

    /** What a command printed, standard output first, and its exit status. */
    public record Run(String out, String err, int status) {}

    private Terminal() {}

    /** @param home the folder with {@code clauses/} and {@code jurisdictions/} */
    public static Run run(Path home, String... arguments) {
        return run(home, new ByteArrayOutputStream(), arguments);
    }

    private static Run run(Path home, ByteArrayOutputStream err, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
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

    /**
     * Likewise, for a command that asks.
     *
     * @param person what somebody types who has read all that was written so far
     */
    public static Run asked(Path home, UnaryOperator<String> person, String... arguments) {
        ByteArrayOutputStream screen = new ByteArrayOutputStream();
        InputStream before = System.in;
        System.setIn(new Typing(() -> person.apply(screen.toString(StandardCharsets.UTF_8))));
        try {
            return run(home, screen, arguments);
        } finally {
            System.setIn(before);
        }
    }

    /** Lines that are typed when they are wanted. */
    private static final class Typing extends InputStream {
        private final Supplier<String> next;
        private byte[] line = {};
        private int at;

        Typing(Supplier<String> next) {
            this.next = next;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        /** No more than one line: what comes after it is answered to what it brings about. */
        @Override
        public int read(byte[] into, int from, int length) {
            if (at == line.length) {
                line = (next.get() + "\n").getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
            int count = Math.min(length, line.length - at);
            System.arraycopy(line, at, into, from, count);
            at += count;
            return count;
        }
    }
}
