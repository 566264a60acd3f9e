package org.banbill.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.banbill.assembly.Draft;
import org.banbill.bill.Edition;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Severity;
import org.banbill.render.Annotations;
import org.banbill.render.word.WordRenderer;

/** A copy of somebody's folder with new files in it, to try out what drafting it gives. It goes with the trial. */
final class Trial implements AutoCloseable {

    private final Path copy;

    /** @param files text by name in the folder */
    Trial(Path folder, Map<String, String> files) throws IOException {
        this.copy = Files.createTempDirectory("banbill").resolve(LocalFolder.name(folder));
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file :
                        all.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                    Path target = copy.resolve(folder.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = copy.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
    }

    /** The bill that the folder gives in the outline and language of an edition; empty, with findings, where none. */
    Optional<Draft> draft(Edition edition, Findings findings) {
        Edition plain = new Edition(
                edition.version(),
                LocalFolder.name(copy),
                edition.outline(),
                edition.tradition(),
                edition.language(),
                Map.of(),
                List.of(),
                List.of(),
                Map.of(),
                edition.fingerprint());
        Findings own = new Findings();
        Optional<Draft> result =
                own.take(Workspace.open().place(copy.toString())).flatMap(place -> own.take(Redraft.of(plain, place)));
        own.inReadingOrder().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> findings.error(
                        finding.rule(), within(finding.position()), finding.message(), finding.wayOut()));
        return own.hasErrors() ? Optional.empty() : result;
    }

    /** Writes a bill as a Word file into the copy. */
    Path write(Draft result) throws IOException {
        Path file = copy.resolve("trial.docx");
        try (OutputStream out = Files.newOutputStream(file)) {
            WordRenderer.write(result.bill(), Annotations.NONE, out);
        }
        return file;
    }

    /** A place in the folder, not in its copy. */
    private Position within(Position position) {
        String prefix = copy.toString().replace('\\', '/') + "/";
        return position.file().startsWith(prefix)
                ? new Position(position.file().substring(prefix.length()), position.line(), position.column())
                : position;
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(copy.getParent())) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
