package org.banbill.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.banbill.source.LanguageTag;
import org.banbill.work.DraftChoices;

/**
 * Runs what people begin with, in places that differ in language and form. The launcher starts it once after each build
 * and has Java note which classes that needs, so that it finds them ready from then on. What the commands find or write
 * does not matter here.
 */
public final class Rehearsal {

    private static final List<List<String>> COMMANDS = List.of(
            List.of("draft", "gb", "--format", "docx,html,txt"),
            List.of("draft", "gb", "--force"),
            List.of("draft", "us", "--annotated"),
            List.of("draft", "kr", "--quiet"),
            List.of("list", "jurisdictions"),
            List.of("explain", "gb"),
            List.of("show", "public-authorities"),
            List.of("coverage", "gb"),
            List.of("--help"));

    private Rehearsal() {}

    /** @param arguments the folder to write to */
    public static void main(String[] arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Console console = new Console(nowhere, nowhere, false, false);
        for (List<String> command : COMMANDS) {
            boolean writes = command.get(0).equals("draft");
            List<String> given = new ArrayList<>(command);
            if (writes) {
                given.addAll(List.of("--output", arguments[0] + "/" + command.get(1)));
            }
            Main.run(given.toArray(String[]::new), console, Main.environment());
        }
        Home.keep();
        // what finds the kept files has not been needed so far
        Home.openAnew()
                .place("gb")
                .value()
                .ifPresent(place -> place.draft(DraftChoices.PLAIN, new LanguageTag("en-GB")));
    }
}
