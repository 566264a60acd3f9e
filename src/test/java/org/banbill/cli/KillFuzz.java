package org.banbill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.ClassPath;
import org.banbill.OtherPrograms;
import org.banbill.cli.Lawyer.Tracking;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Commands that are killed at any moment: each file is then as it was before or as it is after, whole; nothing is left
 * in the system's folder for temporary files; and the next run mends what is there. {@code mvn -Pfuzz test};
 * {@code -Dfuzz.kills=} chooses how many, {@code -Dfuzz.scenes=} of which commands.
 */
@Tag(OtherPrograms.TAG)
class KillFuzz {

    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final Path MINI = Path.of("src/test/resources/mini").toAbsolutePath();

    /** Beside the files of its user: what Banbill itself keeps there. */
    private static final String OWN = ".banbill";

    @TempDir
    private Path folder;

    /**
     * A command, and the folder as it is before. In its arguments {@code AT} is that folder.
     *
     * @param home of the library
     * @param first the arguments with which it does only the first of two steps, and leaves the second to its user;
     *     none where it does all in one
     */
    private record Scene(String name, String home, Path before, List<String> arguments, List<String> first) {
        Scene(String name, String home, Path before, List<String> arguments) {
            this(name, home, before, arguments, List.of());
        }

        Scene(String name, Path home, Path before, List<String> arguments) {
            this(name, home.toString(), before, arguments);
        }
    }

    private Path tmp() throws IOException {
        return Files.createDirectories(folder.resolve("tmp"));
    }

    @Test
    void aKilledRunLosesNothing() throws IOException, InterruptedException {
        int kills = Integer.getInteger("fuzz.kills", 300);
        Random random = new Random(Long.getLong("fuzz.seed", 20261129));
        List<Scene> scenes = scenes();
        List<String> seen = new ArrayList<>();
        for (int index = 0; index < scenes.size(); index++) {
            int share = kills / scenes.size() + (index < kills % scenes.size() ? 1 : 0);
            seen.add(kill(scenes.get(index), share, random));
        }
        System.out.println(String.join("\n", seen));
    }

    private String kill(Scene scene, int kills, Random random) throws IOException, InterruptedException {
        Path after = folder.resolve(scene.name() + "-after");
        Generations.copy(scene.before(), after);
        long whole = run(scene, after, at -> false, Long.MAX_VALUE);
        Map<String, byte[]> begin = files(scene.before());
        Map<String, byte[]> end = files(after);
        List<Map<String, byte[]>> states = new ArrayList<>(List.of(begin, end));
        if (!scene.first().isEmpty()) {
            states.add(afterFirst(scene));
        }
        int between = 0;
        int left = 0;
        for (int kill = 0; kill < kills; kill++) {
            Path victim = folder.resolve(scene.name() + "-victim");
            delete(victim);
            Generations.copy(scene.before(), victim);
            // half of them while files are being written, which takes a short time of the whole
            long delay = random.nextInt(5);
            if (kill % 2 == 0) {
                run(scene, victim, KillFuzz::isWriting, delay);
            } else {
                run(scene, victim, at -> true, random.nextLong(whole + whole / 10));
            }
            Map<String, byte[]> files = files(victim);
            String moment = scene.name() + ", kill " + kill;
            files.forEach((name, bytes) -> assertThat(states)
                    .as(moment + ": " + name + " is whole")
                    .anyMatch(state -> Arrays.equals(bytes, state.get(name))));
            assertThat(files.keySet()).as(moment).containsAll(begin.keySet());
            assertThat(tmp()).as(moment).isEmptyDirectory();
            boolean isBetween = !same(files, begin) && !same(files, end);
            boolean hasLeft = hasParts(victim);
            between += isBetween ? 1 : 0;
            left += hasLeft ? 1 : 0;
            if (isBetween || hasLeft || kill % 5 == 0) {
                run(scene, victim, at -> false, Long.MAX_VALUE);
                assertThat(same(files(victim), end)).as(moment + ": mended").isTrue();
                assertThat(hasParts(victim)).as(moment + ": nothing is left").isFalse();
            }
        }
        return scene.name() + ": " + kills + " kills, " + between + " between two files, " + left
                + " with a part of a file beside, all mended by the next run";
    }

    /** The files between the two steps of a command, which tells its user that something is left to them. */
    private Map<String, byte[]> afterFirst(Scene scene) throws IOException, InterruptedException {
        Path at = folder.resolve(scene.name() + "-first");
        Generations.copy(scene.before(), at);
        Process process = start(scene, scene.first(), at);
        assertThat(process.waitFor()).as(said()).isEqualTo(Console.FOUND);
        return files(at);
    }

    private List<Scene> scenes() throws IOException {
        List<Scene> scenes = new ArrayList<>();
        scenes.add(over("draft", MINI, "draft", "xx", "--format", "docx,txt,html", "--output", "AT/xx"));
        scenes.add(over("several", MINI, "draft", "xx", "AT/town", "--format", "docx,txt", "--output", "AT/drafts"));
        scenes.add(over("redline", MINI, "compare", "xx", "xx", "--date", "2026-11-24", "--output", "AT/redline.docx"));
        scenes.add(new Scene(
                "workbook",
                MINI,
                empty("workbook"),
                List.of("coverage", "xx", "--format", "xlsx", "--output", "AT/coverage.xlsx")));
        scenes.add(new Scene(
                "questionnaire",
                HOME,
                empty("questionnaire"),
                List.of("new", "AT/oakville", "--from", "us-city", "--questionnaire", "AT/oakville.xlsx")));
        scenes.add(begun());
        scenes.add(returned());
        scenes.add(updated());
        scenes.add(translated());
        scenes.add(recorded());
        String only = System.getProperty("fuzz.scenes", "");
        return scenes.stream()
                .filter(scene -> only.isEmpty() || List.of(only.split(",", -1)).contains(scene.name()))
                .toList();
    }

    private Path empty(String name) throws IOException {
        Path before = Files.createDirectories(folder.resolve(name + "-before"));
        Files.writeString(before.resolve("mine.txt"), "of the user");
        Path town = Files.createDirectories(before.resolve("town"));
        Files.writeString(
                town.resolve("jurisdiction.yaml"), "name: Town\nlevel: country\nextends: xx\nlanguages: [en]\n");
        return before;
    }

    /** A command that writes over what another run of it wrote with other values. */
    private Scene over(String name, Path home, String... arguments) throws IOException {
        Path before = empty(name);
        List<String> first = at(List.of(arguments), before);
        assertThat(Terminal.run(home, first.toArray(String[]::new)).status()).isZero();
        List<String> other = new ArrayList<>(List.of(arguments));
        int values = other.indexOf("xx");
        if (arguments[0].equals("compare")) {
            other.set(values + 1, "xx --set deadline='5 days'");
        } else {
            other.addAll(List.of("--set", "deadline=5 days"));
        }
        return new Scene(name, home, before, other);
    }

    /** A place of one's own, begun a second time with another answer. */
    private Scene begun() throws IOException {
        Path before = empty("new");
        List<String> arguments = List.of(
                "new",
                "AT/oakville",
                "--from",
                "us-city",
                "--output",
                "AT/draft",
                "--set",
                "legislature=the City Council",
                "--set",
                "code=Municipal Code",
                "--set",
                "signing=manager",
                "--set",
                "supervisory-authority=-",
                "--set",
                "code-chapter=");
        List<String> first = new ArrayList<>(at(arguments, before));
        first.set(first.size() - 1, "code-chapter=9.65");
        Terminal.Run run = Terminal.run(HOME, first.toArray(String[]::new));
        assertThat(run.status()).as(run.err()).isZero();
        List<String> other = new ArrayList<>(arguments);
        other.set(other.size() - 1, "code-chapter=9.70");
        return new Scene("new", HOME, before, other);
    }

    private Scene returned() throws IOException {
        Path before = empty("import");
        Terminal.run(MINI, "draft", "xx", "--language", "en", "--output", before.toString(), "--quiet");
        Lawyer lawyer = new Lawyer(before.resolve("act.en.docx"), Tracking.ON);
        lawyer.replace("use a ", "use any ");
        lawyer.save(before.resolve("returned.docx"));
        return new Scene("import", MINI, before, List.of("import", "AT/returned.docx", "--folder", "AT/own"));
    }

    private Scene updated() {
        Path before = folder.resolve("update-before");
        Generations.copy(Generations.city(folder), before.resolve("oakville"));
        Terminal.run(
                Generations.model(1, folder),
                "update",
                before.resolve("oakville").toString());
        // what is untouched follows first, whole; only then is the question decided
        return new Scene(
                "update",
                Generations.model(2, folder).toString(),
                before,
                List.of("update", "AT/oakville", "--take", "proposal"),
                List.of("update", "AT/oakville"));
    }

    /** A library of one's own whose texts come back from a translator's workbook. */
    private Scene translated() throws IOException {
        Path before = translating("texts");
        Path home = before.resolve("home");
        Map<String, String> words = new TreeMap<>();
        Path known = folder.resolve("known.xlsx");
        Terminal.run(home, "translate", "sl", "--workbook", known.toString());
        TranslateTest.read(known, words::put);
        for (String clause : List.of("bans/device-ban", "final/start")) {
            Files.delete(home.resolve("clauses").resolve(clause).resolve("sl.yaml"));
        }
        Path workbook = before.resolve("sl.xlsx");
        Terminal.run(home, "translate", "sl", "--workbook", workbook.toString());
        TranslateTest.fill(workbook, (piece, source) -> words.get(piece));
        return new Scene("texts", "AT/home", before, List.of("translate", "sl", "--texts", "AT/sl.xlsx"));
    }

    /** A library of one's own that records from which words its texts were made. */
    private Scene recorded() throws IOException {
        return new Scene("current", "AT/home", translating("current"), List.of("translate", "sl", "--current"));
    }

    private Path translating(String name) throws IOException {
        Path before = empty(name);
        Generations.copy(MadeUpCountriesTest.home(folder.resolve(name + "-made")), before.resolve("home"));
        return before;
    }

    private static List<String> at(List<String> arguments, Path folder) {
        return arguments.stream()
                .map(argument -> argument.replace("AT", folder.toString()))
                .toList();
    }

    /** When a run is to be killed. */
    private interface Moment {
        boolean hasCome(Path at) throws IOException;
    }

    /** Whether a file stands beside its place, or a copy is being made. */
    private static boolean isWriting(Path at) throws IOException {
        return hasParts(at);
    }

    /**
     * Runs a command in a process of its own, and kills it some milliseconds after a moment has come; gives how long it
     * ran.
     */
    private long run(Scene scene, Path at, Moment moment, long delay) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = start(scene, scene.arguments(), at);
        boolean isToDie = delay != Long.MAX_VALUE;
        while (process.isAlive() && isToDie && !moment.hasCome(at)) {
            Thread.onSpinWait();
        }
        if (!isToDie || process.waitFor(delay, TimeUnit.MILLISECONDS)) {
            assertThat(process.waitFor()).as(said()).isZero();
        } else {
            process.destroyForcibly().waitFor();
        }
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** A process that nobody answers. */
    private Process start(Scene scene, List<String> arguments, Path at) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + tmp(),
                "-Dbanbill.home=" + scene.home().replace("AT", at.toString()),
                "-cp",
                ClassPath.ofThis(),
                "org.banbill.cli.Main"));
        command.addAll(at(arguments, at));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .redirectInput(ProcessBuilder.Redirect.from(
                        Files.writeString(folder.resolve("typed.txt"), "").toFile()))
                .start();
    }

    /** What the last process said. */
    private String said() throws IOException {
        return Files.readString(folder.resolve("said.txt"));
    }

    /** The files of a folder that its user looks at. */
    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Path file : all(folder)) {
            String name = folder.relativize(file).toString().replace('\\', '/');
            if (Stream.of(name.split("/", -1)).noneMatch(step -> step.startsWith(OWN))) {
                files.put(name, name.endsWith("base.yaml") ? sorted(file) : Files.readAllBytes(file));
            }
        }
        return files;
    }

    /** Its entries, of which the order tells nothing. */
    private static byte[] sorted(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .sorted()
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static boolean hasParts(Path folder) throws IOException {
        return all(folder).stream()
                .map(file -> folder.relativize(file).toString())
                .anyMatch(name -> name.endsWith(".part") || name.contains("part-"));
    }

    /** Files that are there while others come and go. */
    private static List<Path> all(Path folder) throws IOException {
        List<Path> all = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                all.add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        return all;
    }

    private static boolean same(Map<String, byte[]> one, Map<String, byte[]> other) {
        return one.keySet().equals(other.keySet())
                && one.entrySet().stream()
                        .allMatch(entry -> Arrays.equals(entry.getValue(), other.get(entry.getKey())));
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, IOException e) throws IOException {
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        }
    }
}
