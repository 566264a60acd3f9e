package org.banbill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that were read by a person and are kept. {@code -Dgolden.update=true} writes them anew and fails. */
public final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources");

    private Golden() {}

    /** Holds a text against the kept one. */
    public static void assertMatches(String name, String text) {
        Path file = FOLDER.resolve(name);
        try {
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.getParent());
                String before = Files.exists(file) ? Files.readString(file) : "";
                Files.writeString(file, text);
                if (!before.equals(text)) {
                    fail("Wrote " + file + "; read the difference before you commit it.");
                }
                return;
            }
            assertThat(text).as(name + " (update with -Dgolden.update=true)").isEqualTo(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
