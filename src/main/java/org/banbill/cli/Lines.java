package org.banbill.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a person answers, line by line. */
@FunctionalInterface
interface Lines {

    /** The next line after a prompt; empty where there is no more to come. */
    Optional<String> next(String prompt);

    /** Whether somebody types them just now, who can be asked again. */
    default boolean isTyped() {
        return false;
    }

    /**
     * The terminal's, where there is one; else those of the standard input, in UTF-8. A JDK that gives a console where
     * there is no terminal reads the same lines by it.
     */
    @SuppressWarnings("SystemConsoleNull")
    static Lines ofThisProcess(Console console) {
        java.io.Console terminal = System.console();
        if (terminal != null) {
            return new Lines() {
                @Override
                public Optional<String> next(String prompt) {
                    return Optional.ofNullable(terminal.readLine("%s", Printable.of(prompt)));
                }

                @Override
                public boolean isTyped() {
                    return true;
                }
            };
        }
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return prompt -> {
            console.foot(Printable.of(prompt));
            try {
                String line = lines.readLine();
                console.tell(line == null ? "" : line);
                return Optional.ofNullable(line);
            } catch (IOException e) {
                throw new UncheckedIOException("the standard input cannot be read", e);
            }
        };
    }
}
