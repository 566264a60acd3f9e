package org.banbill.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;

/** Reads the files of one run, collects what is wrong with them, and remembers which ones went in. */
public final class Reading {

    private final Findings findings;
    private final Map<String, String> texts = new TreeMap<>();

    public Reading(Findings findings) {
        this.findings = findings;
    }

    public Findings findings() {
        return findings;
    }

    /** Reads a file's mapping. */
    public Optional<YamlMapping> yaml(Path path, String name) {
        Optional<SourceFile> file = SourceFile.read(path, name, findings);
        file.ifPresent(read -> texts.put(name, read.text()));
        return file.flatMap(read -> YamlReader.read(read, findings));
    }

    /** Subfolders or files of a folder, sorted by name; none where the folder is missing. */
    public List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            findings.error(
                    "unreadable",
                    Position.startOf(folder.toString()),
                    "The folder cannot be read: " + e.getMessage() + ".",
                    "Check its access rights.");
            return List.of();
        }
    }

    /** SHA-256, in hex, of the names and texts of all files read so far. Line ends do not matter. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            texts.forEach((name, text) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
