package org.banbill.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of files gives the very nodes that parsing them gives, or is not used. */
class KeptFilesTest {

    private static final String TEXT = """
            name: {en: Here, ko: 여기 𝄞}
            list: [a, "b: c", '']
            text: >-
              several lines
              that are folded
            nothing:
            """;

    @TempDir
    private Path folder;

    private Path place;

    @BeforeEach
    void makeFolder() throws IOException {
        Files.createDirectory(folder.resolve("files"));
        place = folder.resolve("kept");
        write("a.yaml", TEXT);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve("files").resolve(name), text);
    }

    private KeptFiles opened() {
        return KeptFiles.in(place, "build 1");
    }

    private SourceFile read(KeptFiles kept, String name) {
        return DiskFolder.home(folder.resolve("files"), kept).file(name).value().orElseThrow();
    }

    private void keep(String... names) {
        KeptFiles kept = opened();
        for (String name : names) {
            read(kept, name);
        }
        kept.keep();
    }

    /** Whether the next start takes the nodes from what is kept. */
    private boolean isKept(KeptFiles kept, String name) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve("files").resolve(name));
        return kept.file(name, name, name, bytes).isPresent();
    }

    /** All that a node says: {@code toString} of a mapping and of a list shows what stands in them. */
    private static String told(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            StringBuilder told = new StringBuilder("{" + mapping.position());
            mapping.entries()
                    .forEach((key, value) -> told.append(' ')
                            .append(key)
                            .append('@')
                            .append(mapping.keyPosition(key))
                            .append(told(value)));
            return told.append('}').toString();
        }
        if (node instanceof YamlSequence sequence) {
            return "[" + sequence.position()
                    + sequence.items().stream().map(KeptFilesTest::told).toList() + "]";
        }
        YamlScalar scalar = (YamlScalar) node;
        return "'" + scalar.text() + "'" + scalar.offset() + "/" + scalar.position();
    }

    @Test
    void theNodesAreTheSameAsParsed() throws IOException {
        keep("a.yaml");
        KeptFiles kept = opened();

        assertThat(isKept(kept, "a.yaml")).isTrue();
        assertThat(told(read(kept, "a.yaml").yaml().value().orElseThrow()))
                .isEqualTo(told(read(KeptFiles.NONE, "a.yaml").yaml().value().orElseThrow()));
    }

    @Test
    void everyFileOfBanbillIsTheSame() throws IOException {
        List<String> names;
        try (Stream<Path> files = Files.walk(Path.of("clauses"))) {
            names = files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(file -> file.toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
        KeptFiles first = opened();
        names.forEach(DiskFolder.home(Path.of(""), first)::file);
        first.keep();
        DiskFolder home = DiskFolder.home(Path.of(""), opened());

        assertThat(names).hasSizeGreaterThan(100);
        for (String name : names) {
            SourceFile kept = home.file(name).value().orElseThrow();
            SourceFile parsed = DiskFolder.home(Path.of("")).file(name).value().orElseThrow();
            assertThat(told(kept.yaml().value().orElseThrow()))
                    .isEqualTo(told(parsed.yaml().value().orElseThrow()));
            assertThat(kept.text()).isEqualTo(parsed.text());
        }
    }

    @Test
    void aFileOfOtherBytesIsParsed() throws IOException {
        keep("a.yaml");
        KeptFiles kept = opened();
        write("a.yaml", TEXT.replace("Here", "Hers"));

        assertThat(isKept(kept, "a.yaml")).isFalse();
        assertThat(told(read(kept, "a.yaml").yaml().value().orElseThrow())).contains("'Hers'");

        kept.keep();
        assertThat(isKept(opened(), "a.yaml")).isTrue();
    }

    @Test
    void anotherBuildParsesAnew() throws IOException {
        keep("a.yaml");

        assertThat(isKept(KeptFiles.in(place, "build 2"), "a.yaml")).isFalse();
    }

    @Test
    void aFindingIsToldEachTime() throws IOException {
        write("b.yaml", "text: cut off #here\n");
        keep("a.yaml", "b.yaml");
        KeptFiles kept = opened();

        assertThat(isKept(kept, "b.yaml")).isFalse();
        assertThat(read(kept, "b.yaml").yaml().findings()).hasSize(1);
    }

    @Test
    void whatIsKeptAlreadyStaysBesideWhatIsNew() throws IOException {
        keep("a.yaml");
        write("b.yaml", "b: 1\n");
        keep("b.yaml");

        assertThat(isKept(opened(), "a.yaml")).isTrue();
        assertThat(isKept(opened(), "b.yaml")).isTrue();
    }

    /** A text that is worked out of a.yaml and b.yaml, and whether it was worked out just now. */
    private String workedOut(KeptFiles kept) {
        DiskFolder home = DiskFolder.home(folder.resolve("files"), kept);
        boolean[] now = {false};
        String text = home.workedOut("both", earlier -> true, () -> {
                    now[0] = true;
                    List<Loaded<?>> from = List.of(
                            Loaded.by(reading -> reading.yaml(home, "a.yaml")),
                            Loaded.by(reading -> reading.yaml(home, "b.yaml")));
                    return WorkedOut.of(
                            String.join(
                                    "+",
                                    from.stream()
                                            .flatMap(loaded -> loaded.files().stream())
                                            .map(file -> file.text()
                                                    .lines()
                                                    .findFirst()
                                                    .orElse(""))
                                            .toList()),
                            from);
                })
                .text();
        kept.keep();
        return (now[0] ? "now: " : "kept: ") + text;
    }

    @Test
    void aTextIsWorkedOutAnewWhereAFileOfItsHasOtherBytes() throws IOException {
        write("b.yaml", "b: 1\n");
        write("c.yaml", "c: 1\n");
        String first = "name: {en: Here, ko: 여기 𝄞}";

        assertThat(workedOut(opened())).isEqualTo("now: " + first + "+b: 1");
        assertThat(workedOut(opened())).isEqualTo("kept: " + first + "+b: 1");
        keep("c.yaml");
        assertThat(workedOut(opened())).as("others may come").isEqualTo("kept: " + first + "+b: 1");
        write("b.yaml", "b: 2\n");
        assertThat(workedOut(opened())).isEqualTo("now: " + first + "+b: 2");
        assertThat(workedOut(opened())).isEqualTo("kept: " + first + "+b: 2");
        write("b.yaml", "b: 3\n");
        keep("b.yaml");
        assertThat(workedOut(opened())).as("not asked for in between").isEqualTo("now: " + first + "+b: 3");
        Files.delete(folder.resolve("files").resolve("b.yaml"));
        assertThat(workedOut(opened())).isEqualTo("now: " + first);
        assertThat(workedOut(KeptFiles.in(place, "build 2"))).isEqualTo("now: " + first);
    }

    @Test
    void nothingIsWrittenWhereNothingIsNew() throws IOException {
        keep("a.yaml");
        Object before = Files.getLastModifiedTime(place);
        Object key = Files.readAttributes(place, BasicFileAttributes.class).fileKey();
        keep("a.yaml");

        assertThat(Files.getLastModifiedTime(place)).isEqualTo(before);
        assertThat(Files.readAttributes(place, BasicFileAttributes.class).fileKey())
                .isEqualTo(key);
    }

    @Test
    void onlyItsOwnerMayReadIt() throws IOException {
        keep("a.yaml");

        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(place)))
                    .isEqualTo("rw-------");
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).hasSize(2);
        }
    }

    @Test
    void anyDamageMakesItAsNone() throws IOException {
        keep("a.yaml");
        byte[] whole = Files.readAllBytes(place);
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            byte[] damaged =
                    random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            if (damaged.length == whole.length) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(place, damaged);

            assertThat(isKept(opened(), "a.yaml")).isFalse();
            assertThat(told(read(opened(), "a.yaml").yaml().value().orElseThrow()))
                    .contains("여기 𝄞");
        }
        keep("a.yaml");
        assertThat(isKept(opened(), "a.yaml")).isTrue();
    }

    @Test
    void aLinkInItsPlaceIsNotFollowed() throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "untouched");
        Files.createSymbolicLink(place, elsewhere);
        keep("a.yaml");

        assertThat(elsewhere).hasContent("untouched");
        assertThat(place).isRegularFile();
        assertThat(Files.isSymbolicLink(place)).isFalse();
    }

    @Test
    void aFolderThatCannotBeWrittenDoesNotMatter() {
        KeptFiles nowhere = KeptFiles.in(folder.resolve("not there").resolve("kept"), "build 1");
        read(nowhere, "a.yaml");
        nowhere.keep();

        assertThat(folder.resolve("not there")).doesNotExist();
    }

    @Test
    void aMarkAtTheHeadAndOtherLineEndsCountAsBefore() throws IOException {
        write("b.yaml", "\uFEFFname: x\r\nlist: [1]\r\n");
        keep("b.yaml");
        KeptFiles kept = opened();
        Reading withKept = new Reading();
        withKept.yaml(DiskFolder.home(folder.resolve("files"), kept), "b.yaml");
        Reading without = new Reading();
        without.yaml(DiskFolder.home(folder.resolve("files")), "b.yaml");

        assertThat(isKept(kept, "b.yaml")).isTrue();
        assertThat(withKept.fingerprint()).isEqualTo(without.fingerprint());
        assertThat(read(kept, "b.yaml").text()).isEqualTo("name: x\r\nlist: [1]\r\n");
        assertThat(read(kept, "b.yaml").text().getBytes(StandardCharsets.UTF_8)).hasSize(20);
    }
}
