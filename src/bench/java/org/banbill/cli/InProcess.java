package org.banbill.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs a command in this process, so that a benchmark can run it warm; what it prints is not kept. */
public final class InProcess {

    private InProcess() {}

    /** The exit status. */
    public static int run(String... arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return Main.run(arguments, new Console(nowhere, nowhere, false, false));
    }
}
