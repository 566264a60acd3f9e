package org.banbill.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banbill.assembly.Assembly;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Suggestion;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Places;
import org.banbill.library.Library;
import org.banbill.source.Reading;

/** The files of one run: Banbill's own clauses and jurisdictions, and those of a user's folder before them. */
final class Workspace {

    static final String VERSION = "0.1.0";
    /** The file that makes a folder somebody's own place. */
    static final String OWN_FILE = "jurisdiction.yaml";

    private final Path home;
    private final Findings findings = new Findings();
    private final Reading reading = new Reading(findings);
    private final Places places;

    private Workspace(Path home) {
        this.home = home;
        this.places = new Places(home.resolve("jurisdictions"), "jurisdictions", reading);
    }

    /** The workspace of Banbill's own folder: where the launcher says it is, else beside the jar, else here. */
    static Workspace open() {
        String given = System.getProperty("banbill.home");
        if (given != null) {
            return new Workspace(Path.of(given));
        }
        try {
            Path jar = Path.of(Workspace.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path target = jar.getParent();
            Path home = target == null ? null : target.getParent();
            if (home != null && Files.isDirectory(home.resolve("clauses"))) {
                return new Workspace(home);
            }
        } catch (URISyntaxException e) {
            // fall back on the current folder
        }
        return new Workspace(Path.of(""));
    }

    Findings findings() {
        return findings;
    }

    Places places() {
        return places;
    }

    /** Banbill's own clauses. */
    Library library() {
        return new Library(List.of(own(home.resolve("clauses"), "clauses")), reading);
    }

    /** The clauses that hold for a place: those of its folder first. */
    private Library library(Optional<Path> folder) {
        List<Library.Root> roots = new ArrayList<>();
        folder.filter(path -> Files.isDirectory(path.resolve("clauses")))
                .ifPresent(path -> roots.add(own(path.resolve("clauses"), written(path) + "/clauses")));
        roots.add(own(home.resolve("clauses"), "clauses"));
        return new Library(roots, reading);
    }

    private static Library.Root own(Path folder, String prefix) {
        return new Library.Root(folder, prefix);
    }

    private static String written(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** A place that a command names, ready to be drafted. */
    record Place(Jurisdiction jurisdiction, Library library, Assembly assembly, Optional<Path> folder) {}

    /** The jurisdiction of this id, or that of this folder. Adds a finding where there is none. */
    Optional<Place> place(String name) {
        if (places.jurisdictionIds().contains(name)) {
            return places.jurisdiction(name).map(jurisdiction -> place(jurisdiction, Optional.empty()));
        }
        Optional<Path> own = Paths.find(name).filter(path -> Files.isRegularFile(path.resolve(OWN_FILE)));
        if (own.isPresent()) {
            Path folder = own.get();
            String id = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
            return places.own(folder.resolve(OWN_FILE), written(folder) + "/" + OWN_FILE, id)
                    .map(jurisdiction -> place(jurisdiction, Optional.of(folder)));
        }
        findings.error(
                "unknown-jurisdiction",
                Position.COMMAND_LINE,
                "`" + name + "` is neither a jurisdiction nor a folder with a `" + OWN_FILE + "`.",
                Suggestion.didYouMean(name, places.jurisdictionIds()));
        return Optional.empty();
    }

    private Place place(Jurisdiction jurisdiction, Optional<Path> folder) {
        Library library = library(folder);
        return new Place(jurisdiction, library, new Assembly(library, places, reading, VERSION), folder);
    }
}
