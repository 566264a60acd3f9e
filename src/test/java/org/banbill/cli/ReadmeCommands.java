package org.banbill.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Runs command lines one after the other in the folder that it stands in, as a reader of the README would, and does in
 * between what the README leaves to people: edits a file in Word, answers questions.
 */
final class ReadmeCommands {

    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");
    private static final Path RETURNED = Path.of("returned.docx");
    private static final Path OFFICE = Path.of("our-office.dotx");
    private static final Path ANSWERED = Path.of("oakville/jurisdiction.yaml");

    /** Answers where nothing is usual, Enter elsewhere. */
    private static final String ANSWERS = "\n\n9.65\n\n\n\n\n2\n" + "\n".repeat(20) + "w\n";

    private ReadmeCommands() {}

    /** @param arguments a file with a command line in each line */
    public static void main(String[] arguments) throws IOException {
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            prepare(line);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            System.setIn(new ByteArrayInputStream(
                    (Files.exists(ANSWERED) ? "w\n" : ANSWERS).getBytes(StandardCharsets.UTF_8)));
            int status = Main.run(words(line), new Console(print(out), print(err), false, false));
            System.out.println("== " + status + " " + line);
            System.out.print(out.toString(StandardCharsets.UTF_8));
            System.out.print(err.toString(StandardCharsets.UTF_8));
        }
        System.out.flush();
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** As a shell takes a line apart; quotes keep words together, also within one. */
    private static String[] words(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            words.add(word.group().replace("\"", ""));
        }
        return words.subList(1, words.size()).toArray(String[]::new);
    }

    private static void prepare(String line) throws IOException {
        if (line.contains(RETURNED.toString()) && !Files.exists(RETURNED)) {
            edit(
                    Path.of("drafts/us/us-act.en-US.docx"),
                    "whether it works live or afterwards",
                    "at whatever time it works");
        }
        if (line.contains(OFFICE.toString()) && !Files.exists(OFFICE)) {
            Files.copy(Path.of("drafts/gb/uk-act.en-GB.docx"), OFFICE);
        }
    }

    /** Types words over others in a Word file. */
    private static void edit(Path draft, String before, String after) throws IOException {
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(draft));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(RETURNED))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals("word/document.xml")) {
                    String text = new String(part, StandardCharsets.UTF_8);
                    if (!text.contains(before)) {
                        throw new IllegalStateException("nothing says “" + before + "”");
                    }
                    part = text.replace(before, after).getBytes(StandardCharsets.UTF_8);
                }
                out.write(part);
            }
        }
    }
}
