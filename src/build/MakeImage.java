import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes an image of Banbill with its own Java, for people who have none: a zip file for every system, and on Debian a
 * package beside it. Run by {@code mvn -Pimage package}, as {@code java MakeImage.java <folder> <version>}; it makes an
 * image for the system and processor on which it runs.
 *
 * <pre>
 * banbill/bin/banbill    the launcher, the same script as in the sources (Windows: banbill\banbill.exe)
 * banbill/lib/app        the program, its libraries, the clauses, places and schemas
 * banbill/lib/runtime    the modules of Java that these need
 * </pre>
 */
public final class MakeImage {

    /**
     * What is asked for by name only: other encodings, names of languages and moneys in all languages, zip files as
     * folders, signatures, the local page.
     */
    private static final Set<String> BY_NAME =
            Set.of("jdk.charsets", "jdk.localedata", "jdk.zipfs", "jdk.crypto.ec", "jdk.httpserver");

    /** What they mention and Banbill never comes to: the documentation tool, other people's tickets. */
    private static final Set<String> NEVER = Set.of("jdk.javadoc", "jdk.security.jgss", "java.security.jgss");

    /** Windows on screens, sound, splash screens: Banbill has none, and a package would ask for their libraries. */
    private static final Set<String> SCREENS =
            Set.of("libawt_xawt.so", "libjawt.so", "libjsound.so", "libsplashscreen.so");

    /** A package must name an address; Banbill has none, and a name under this ending can never be somebody's. */
    private static final String NO_ADDRESS = "nobody@banbill.invalid";

    private static final String SYSTEM = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    private static final boolean IS_WINDOWS = SYSTEM.contains("windows");
    private static final boolean IS_LINUX = SYSTEM.contains("linux");

    private final Path base;
    private final Path target;
    private final String version;

    private MakeImage(Path base, String version) {
        this.base = base;
        this.target = base.resolve("target");
        this.version = version;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        new MakeImage(Path.of(arguments[0]), arguments[1]).make();
    }

    private void make() throws IOException, InterruptedException {
        Path work = target.resolve("image");
        Path input = work.resolve("input");
        Path runtime = work.resolve("runtime");
        Path image = work.resolve("banbill");
        for (Path old : List.of(input, runtime, image)) {
            delete(old);
        }
        fill(input, work.resolve("LIBRARIES.txt"));
        link(runtime);
        if (IS_WINDOWS || IS_LINUX) {
            package_(
                    "--type", "app-image", "--name", "banbill", "--app-version", version, "--input", input.toString(),
                    "--main-jar", "banbill.jar", "--main-class", "org.banbill.cli.Main", "--runtime-image",
                    runtime.toString(), "--dest", work.toString(), "--java-options", "-Dbanbill.home=$APPDIR",
                    "--java-options", "-Dfile.encoding=UTF-8", "--java-options", "-XX:TieredStopAtLevel=1",
                    "--java-options", "-XX:+UseSerialGC", "--java-options", "-XX:-UsePerfData");
        } else {
            // what is packed for macOS is a program with windows; the command needs none of it
            move(input, image.resolve("lib/app"));
            move(runtime, image.resolve("lib/runtime"));
        }
        if (!IS_WINDOWS) {
            Path bin = Files.createDirectories(image.resolve("bin"));
            copy(base.resolve("banbill"), bin.resolve("banbill"));
            bin.resolve("banbill").toFile().setExecutable(true, false);
        }
        String system = IS_WINDOWS ? "windows" : IS_LINUX ? "linux" : "macos";
        Path zip = target.resolve("banbill-" + version + "-" + system + "-" + System.getProperty("os.arch") + ".zip");
        zip(image, zip);
        System.out.println("Wrote " + zip);
        if (IS_LINUX && Files.isExecutable(Path.of("/usr/bin/dpkg-deb"))) {
            package_(
                    "--type", "deb", "--name", "banbill", "--app-version", version, "--app-image", image.toString(),
                    "--dest", target.toString(), "--resource-dir", base.resolve("src/image/debian").toString(),
                    "--description", "Assembles model legislation that bans biometric mass surveillance.",
                    "--vendor", "The contributors of Banbill", "--linux-deb-maintainer", NO_ADDRESS,
                    "--linux-app-category", "text");
        }
    }

    /** The program and the files that it reads. */
    private void fill(Path input, Path libraries) throws IOException, InterruptedException {
        copy(target.resolve("banbill.jar"), input.resolve("banbill.jar"));
        for (String folder : List.of("target/lib", "clauses", "jurisdictions", "schemas")) {
            copyAll(base.resolve(folder), input.resolve(Path.of(folder).getFileName().toString()));
        }
        for (String file : List.of("LICENSE", "LICENSE-CC0", "SECURITY.md")) {
            copy(base.resolve(file), input.resolve(file));
        }
        copy(libraries, input.resolve("LIBRARIES.txt"));
        write(input.resolve("share/banbill.1"), "help", "--format", "man");
        write(input.resolve("share/completion"), "completion", "bash");
    }

    /** What a command prints. */
    private void write(Path file, String... command) throws IOException, InterruptedException {
        Files.createDirectories(file.getParent());
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dbanbill.home=" + base,
                "-jar",
                target.resolve("banbill.jar").toString()));
        line.addAll(Arrays.asList(command));
        int status = new ProcessBuilder(line)
                .redirectOutput(file.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (status != 0) {
            throw new IllegalStateException("banbill " + String.join(" ", command) + " ended with " + status);
        }
    }

    /** The modules of Java that program and libraries need, with the command {@code java}. */
    private void link(Path runtime) throws IOException {
        Set<String> modules = new TreeSet<>(BY_NAME);
        String jars;
        try (Stream<Path> all = Files.list(target.resolve("lib"))) {
            jars = String.join(
                    System.getProperty("path.separator"),
                    all.map(Path::toString).sorted().toList());
        }
        String found = run(
                "jdeps", "--multi-release", "17", "--ignore-missing-deps", "--print-module-deps", "--recursive",
                "--class-path", jars, target.resolve("banbill.jar").toString());
        modules.addAll(List.of(found.strip().split(",")));
        modules.removeAll(NEVER);
        run(
                "jlink", "--add-modules", String.join(",", modules), "--strip-java-debug-attributes", "--no-man-pages",
                "--no-header-files", "--output", runtime.toString());
        for (String library : SCREENS) {
            Files.deleteIfExists(runtime.resolve("lib").resolve(library));
        }
    }

    private static void package_(String... arguments) {
        run("jpackage", arguments);
    }

    private static String run(String tool, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = ToolProvider.findFirst(tool)
                .orElseThrow(() -> new IllegalStateException("this Java has no " + tool + ": use a whole JDK"))
                .run(new PrintWriter(out), new PrintWriter(err), arguments);
        if (status != 0) {
            throw new IllegalStateException(tool + " ended with " + status + ":\n" + out + err);
        }
        return out.toString();
    }

    private static void zip(Path folder, Path zip) throws IOException {
        Files.deleteIfExists(zip);
        boolean isPosix = Files.getFileStore(folder).supportsFileAttributeView("posix");
        URI uri = URI.create("jar:" + zip.toUri());
        Map<String, ?> options = isPosix
                ? Map.of("create", "true", "enablePosixFileAttributes", "true")
                : Map.of("create", "true");
        try (FileSystem archive = FileSystems.newFileSystem(uri, options);
                Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted().toList()) {
                Path inside = archive.getPath(folder.getParent().relativize(path).toString().replace('\\', '/'));
                if (Files.isDirectory(path)) {
                    Files.createDirectories(inside);
                } else {
                    Files.copy(path, inside, StandardCopyOption.COPY_ATTRIBUTES);
                }
                if (isPosix) {
                    Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path);
                    Files.setPosixFilePermissions(inside, permissions);
                }
            }
        }
    }

    private static void copyAll(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                // locks and lists of what was written are not for others
                if (Files.isRegularFile(path) && !path.getFileName().toString().startsWith(".")) {
                    copy(path, to.resolve(from.relativize(path).toString()));
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void move(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.move(from, to);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    path.toFile().setWritable(true); // Java's own files come without
                    Files.delete(path);
                }
            }
        }
    }
}
