package org.banbill.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.banbill.finding.Findings;

/**
 * What one job reads, such as loading a clause or drafting a bill: it collects what is wrong with the files that went
 * into this job, and remembers which ones they are. A job keeps its reading to itself and ends with it; what it hands
 * over is a {@link Loaded} or a {@link org.banbill.finding.Result}.
 */
public final class Reading {

    private final Findings findings = new Findings();
    private final Map<String, SourceFile> files = new TreeMap<>();

    public Findings findings() {
        return findings;
    }

    /** The files that were read, by name. */
    public List<SourceFile> files() {
        return List.copyOf(files.values());
    }

    /** Reads a file's mapping; empty, with findings, where it holds anything else. */
    public Optional<YamlMapping> yaml(Folder folder, String path) {
        Optional<SourceFile> file = findings.take(folder.file(path));
        file.ifPresent(read -> files.put(read.key(), read));
        return file.flatMap(read -> findings.take(read.yaml()));
    }

    /** Takes over what was loaded: its value, its files, and what is wrong with them. */
    public <T> Optional<T> take(Loaded<T> loaded) {
        loaded.files().forEach(file -> files.put(file.key(), file));
        return findings.take(loaded.result());
    }

    /**
     * SHA-256, in hex, of the names and texts of all files read so far. Line ends do not matter, nor from where the
     * files were looked at.
     */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((key, file) -> {
                digest.update(key.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(file.utf8());
                digest.update((byte) 0);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
