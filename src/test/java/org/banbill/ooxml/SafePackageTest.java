package org.banbill.ooxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a stranger sends: one clear sentence, soon, and nothing written. */
class SafePackageTest {

    /** Much more than any needs, as the machine may be busy. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    static Set<String> names() throws IOException {
        return HostileFiles.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachIsNamedForWhatItIs(String name) throws IOException {
        HostileFiles.Case hostile = Objects.requireNonNull(HostileFiles.all().get(name));
        Path file = Files.write(folder.resolve(name + ".docx"), hostile.bytes().get());

        String said = said(file);

        assertThat(said.lines().count()).isLessThanOrEqualTo(1);
        if (hostile.said().isEmpty()) {
            assertThat(said).isEmpty();
        } else {
            assertThat(said).contains(hostile.said()).matches("(?s).*(error|warning) [a-z-]+: [A-Z`].*\\. .*\\.");
        }
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void whatIsNoFileIsNamed() throws IOException {
        assertThat(said(folder)).contains("This is a folder, not a file.");
        assertThat(said(folder.resolve("none.docx"))).contains("There is no such file.");
        assertThat(said(Files.writeString(folder.resolve("~$letter.docx"), "\u0004Anna")))
                .contains("keeps beside an open document");
        Path endless = Path.of("/dev/zero");
        assumeTrue(Files.exists(endless));
        assertThat(said(endless)).contains("This is a device, not a file.");
        assertThat(said(Files.createSymbolicLink(folder.resolve("endless.docx"), endless)))
                .contains("This is a device, not a file.");
    }

    /** The JDK's reader prints a line of its own where bytes are no text. */
    @Test
    void nothingIsPrintedOfBytesThatAreNoText() throws IOException {
        byte[] letters = "<r xmlns='x'>이 법</r>".getBytes(StandardCharsets.UTF_8);
        letters[0] = (byte) 0xC3;
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            for (String start : List.of("", "<?xml version='1.0' encoding='US-ASCII'?>", "\uFEFF")) {
                byte[] head = start.getBytes(StandardCharsets.UTF_8);
                byte[] bytes = Arrays.copyOf(head, head.length + letters.length);
                System.arraycopy(letters, 0, bytes, head.length, letters.length);
                assertThatThrownBy(() -> XmlGuard.refuse("word/x.xml", bytes)).isInstanceOf(Refused.class);
            }
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void repackedHoldsTheSameAndTheSameBytesEachTime() throws IOException {
        Path file = new WordFile().part("word/media/a.png", "picture").in(folder, "good.docx");
        SafePackage safe = SafePackage.open(file, new Findings()).orElseThrow();

        byte[] repacked = safe.repacked();

        assertThat(safe.repacked()).isEqualTo(repacked);
        SafePackage again = SafePackage.open(Files.write(folder.resolve("again.docx"), repacked), new Findings())
                .orElseThrow();
        assertThat(again.parts().keySet())
                .containsExactlyElementsOf(safe.parts().keySet());
        for (Map.Entry<String, byte[]> part : safe.parts().entrySet()) {
            assertThat(Arrays.equals(again.part(part.getKey()).orElseThrow(), part.getValue()))
                    .isTrue();
        }
        assertThat(again.mainPart()).isEqualTo("word/document.xml");
    }

    private static String said(Path file) {
        Findings findings = new Findings();
        assertTimeoutPreemptively(LONGEST, () -> SafePackage.open(file, findings));
        return findings.inReadingOrder().stream().map(Finding::toString).collect(Collectors.joining("\n"));
    }
}
