package org.banbill.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.banbill.assembly.Assembly;
import org.banbill.assembly.Draft;
import org.banbill.assembly.DraftRequest;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Suggestion;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Places;
import org.banbill.library.Library;
import org.banbill.source.DiskFolder;
import org.banbill.source.Folder;
import org.banbill.source.Loaded;

/**
 * Banbill's own clauses and jurisdictions, and the places that can be drafted from them. It holds no state of a run, so
 * that all drafts of a run, and all its threads, can share one.
 */
final class Workspace {

    static final String VERSION = "0.1.0";

    private final Library library;
    private final Places places;

    private Workspace(Path home) {
        Folder files = DiskFolder.home(home);
        this.library = Library.of(files.in("clauses"));
        this.places = Places.of(files.in("jurisdictions"));
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

    Places places() {
        return places;
    }

    /** Banbill's own clauses. */
    Library library() {
        return library;
    }

    /**
     * A place that a command names, ready to be drafted.
     *
     * @param loaded its file, with what is wrong with it
     */
    record Place(Loaded<Jurisdiction> loaded, Jurisdiction jurisdiction, Assembly assembly, Optional<Path> folder) {

        /** The clauses that hold for the place: those of its folder first. */
        Library library() {
            return assembly.library();
        }

        Result<Draft> draft(DraftRequest request) {
            return assembly.draft(request);
        }
    }

    /** The jurisdiction of this id, or that of this folder; none, and a finding, where there is none. */
    Result<Place> place(String name) {
        if (places.jurisdictionIds().contains(name)) {
            return place(places.jurisdiction(name), library, Optional.empty());
        }
        Optional<Path> own = Paths.find(name).filter(path -> Files.isRegularFile(path.resolve(Places.OWN_FILE)));
        return own.map(this::own).orElseGet(() -> {
            Findings findings = new Findings();
            findings.addAll(places.findings());
            findings.error(
                    "unknown-jurisdiction",
                    Position.COMMAND_LINE,
                    "`" + name + "` is neither a jurisdiction nor a folder with a `" + Places.OWN_FILE + "`.",
                    Suggestion.didYouMean(name, places.jurisdictionIds()));
            return new Result<>(Optional.empty(), findings.inReadingOrder());
        });
    }

    private Result<Place> own(Path path) {
        DiskFolder folder = DiskFolder.at(path);
        Library clauses = folder.hasFolder("clauses") ? library.under(folder.in("clauses")) : library;
        return place(places.own(folder, folder.name()), clauses, Optional.of(path));
    }

    private Result<Place> place(Loaded<Jurisdiction> loaded, Library clauses, Optional<Path> folder) {
        return loaded.result()
                .map(jurisdiction -> new Place(loaded, jurisdiction, new Assembly(clauses, places, VERSION), folder));
    }
}
