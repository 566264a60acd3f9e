package org.banbill.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryUsage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.banbill.cli.InProcess;

/**
 * How the time of each command grows with the bill. Bills of several sizes, two of five provisions referring to another;
 * each command runs as a person would start it, but in this one process, which was warmed with the smallest bill. Told
 * is processor time of all threads, the least of a few runs, and the most heap that a collection left in use.
 */
final class Size {

    private static final double REFERENCES = 0.4;
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final Path work;
    private final int warming;
    private final Map<String, List<String>> rows = new LinkedHashMap<>();
    private final Map<String, Double> smallest = new LinkedHashMap<>();

    private Size(Path work, int warming) {
        this.work = work;
        this.warming = warming;
    }

    private interface Command {
        void run() throws IOException;
    }

    /**
     * Arguments: a folder to work in, how many references in one provision, how often the smallest bill warms and how
     * often it is measured, and the sizes, the smallest first.
     */
    public static void main(String[] arguments) throws IOException {
        Size size = new Size(Path.of(arguments[0]), Integer.parseInt(arguments[2]));
        for (int at = 3; at < arguments.length; at++) {
            size.measure(Integer.parseInt(arguments[at]), at == 3);
        }
        size.references(Integer.parseInt(arguments[1]));
        size.rows.forEach((name, cells) -> System.out.println("| " + name + " | " + String.join(" | ", cells) + " |"));
    }

    private void measure(int provisions, boolean isFirst) throws IOException {
        Path bill = bill("bill-" + provisions, provisions, "");
        Path edited = bill("edited-" + provisions, provisions, " promptly");
        Path out = work.resolve("out-" + provisions);
        Path returned = work.resolve("returned-" + provisions + ".docx");
        Map<String, Command> commands = new LinkedHashMap<>();
        for (String format : List.of("txt", "html", "docx")) {
            commands.put(
                    "draft " + format,
                    () -> run(0, "draft", bill.toString(), "--force", "--format", format, "--output", out.toString()));
        }
        commands.put("check", () -> run(-1, "check", bill.toString()));
        commands.put(
                "compare txt",
                () -> run(
                        0,
                        "compare",
                        bill.toString(),
                        edited.toString(),
                        "--format",
                        "txt",
                        "--force",
                        "-o",
                        work.resolve("compared.txt").toString()));
        commands.put(
                "redline",
                () -> run(
                        0,
                        "compare",
                        bill.toString(),
                        edited.toString(),
                        "--force",
                        "-o",
                        work.resolve("redline.docx").toString()));
        commands.put("import unedited", () -> run(0, "import", docx(out).toString(), "--dry-run"));
        commands.put("import edited", () -> {
            edit(docx(out), returned);
            run(-1, "import", returned.toString(), "--dry-run");
        });
        String wanted = System.getenv().getOrDefault("COMMANDS", ".*");
        commands.keySet().removeIf(name -> !name.matches(wanted));
        for (Map.Entry<String, Command> command : commands.entrySet()) {
            if (isFirst) {
                for (int time = 0; time < warming; time++) {
                    command.getValue().run();
                }
            }
            measure(command.getKey(), provisions, isFirst ? warming : 2, command.getValue());
        }
    }

    /** The one Word file that was drafted. */
    private static Path docx(Path out) throws IOException {
        try (Stream<Path> files = Files.list(out)) {
            List<Path> drafts =
                    files.filter(file -> file.toString().endsWith(".docx")).toList();
            if (drafts.size() != 1) {
                throw new IllegalStateException(out + " holds " + drafts);
            }
            return drafts.get(0);
        }
    }

    private void measure(String name, int provisions, int times, Command command) throws IOException {
        double least = Double.MAX_VALUE;
        clearMemory();
        for (int time = 0; time < times; time++) {
            long begun = SYSTEM.getProcessCpuTime();
            command.run();
            least = Math.min(least, (SYSTEM.getProcessCpuTime() - begun) / 1e9);
        }
        double each = least / provisions;
        double ratio = each / smallest.computeIfAbsent(name, first -> each);
        rows.computeIfAbsent(name, row -> new ArrayList<>())
                .add(String.format(Locale.ROOT, "%.2f s, %.2f ×, %d MB", least, ratio, memory() >> 20));
        System.err.printf(
                Locale.ROOT,
                "%s of %d: %.2f s, %.2f times as long a provision as the smallest, %d MB%n",
                name,
                provisions,
                least,
                ratio,
                memory() >> 20);
    }

    private static void clearMemory() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** What the last collections left in use. */
    private static long memory() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(usage -> usage != null)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }

    private void references(int count) throws IOException {
        Path folder = work.resolve("references");
        BigBill.references(folder, count);
        measure(
                String.format(Locale.ROOT, "%,d references in one provision, draft txt", count),
                count,
                2,
                () -> run(
                        0,
                        "draft",
                        folder.toString(),
                        "--force",
                        "--format",
                        "txt",
                        "--output",
                        work.resolve("out-references").toString()));
    }

    /** Sections of a hundred provisions, and fewer where the bill is small. */
    private Path bill(String name, int provisions, String added) throws IOException {
        Path folder = work.resolve(name);
        BigBill.write(folder, provisions, (int) (provisions * REFERENCES), 10);
        if (!added.isEmpty()) {
            edit(folder, added);
        }
        return folder;
    }

    /** Other words in every tenth section. */
    private static void edit(Path folder, String added) throws IOException {
        try (Stream<Path> texts = Files.walk(folder.resolve("clauses/big"))) {
            List<Path> every = texts.filter(text -> text.endsWith("en.yaml"))
                    .filter(text -> text.getParent().toString().endsWith("0"))
                    .toList();
            for (Path text : every) {
                Files.writeString(text, Files.readString(text).replace("give notice", "give notice" + added));
            }
        }
    }

    /** Untracked edits as somebody types them: other words in every hundredth place where they stand. */
    private static void edit(Path docx, Path returned) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(docx));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().equals("word/document.xml") ? edited(part) : part);
            }
        }
        try (OutputStream out = Files.newOutputStream(returned)) {
            bytes.writeTo(out);
        }
    }

    private static byte[] edited(byte[] part) {
        String before = "by machine";
        String text = new String(part, StandardCharsets.UTF_8);
        StringBuilder edited = new StringBuilder(text.length());
        int from = 0;
        int count = 0;
        for (int at = text.indexOf(before); at >= 0; at = text.indexOf(before, from)) {
            edited.append(text, from, at).append(count++ % 100 == 0 ? "by computer" : before);
            from = at + before.length();
        }
        if (count == 0) {
            throw new UncheckedIOException(new IOException("nothing to edit"));
        }
        return edited.append(text, from, text.length()).toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Runs a command; -1 for one that may have something to tell. */
    private static void run(int expected, String... arguments) {
        int status = InProcess.run(arguments);
        if (status != expected && (expected >= 0 || status > 1)) {
            throw new IllegalStateException(String.join(" ", arguments) + " ended with " + status);
        }
    }
}
