package org.banbill.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.banbill.assembly.Assembly;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Places;
import org.banbill.language.Language;
import org.banbill.library.LanguageFile;
import org.banbill.library.Library;
import org.banbill.source.Folder;
import org.banbill.source.LanguageTag;
import org.banbill.source.Loaded;

/**
 * Banbill's own clauses and jurisdictions, and the places that can be drafted from them. It holds no state of a run, so
 * that all drafts of a run, and all its threads, can share one.
 */
public final class Workspace {

    /** Banbill's own, as it is written into drafts. */
    public static final String VERSION = "0.1.0";

    private final Library library;
    private final Places places;
    private final OwnFolders own;

    /** @param home the folder with Banbill's {@code clauses} and {@code jurisdictions} */
    public Workspace(Folder home, OwnFolders own) {
        this.library = Library.of(home.in("clauses"));
        this.places = Places.of(home.in("jurisdictions"));
        this.own = own;
    }

    public Places places() {
        return places;
    }

    /** Banbill's own clauses. */
    public Library library() {
        return library;
    }

    /** Whether the lines of a language run from right to left. */
    public boolean isRightToLeft(LanguageTag language) {
        LanguageFile file = library.language(language).or(LanguageFile.NONE);
        return Language.of(language.locale(), file.data()).isRightToLeft();
    }

    /** Whether a place is one of Banbill's own. */
    public boolean isOfLibrary(String id) {
        return places.jurisdictionIds().contains(id);
    }

    /**
     * Where a place comes from, the same for every way to write its name.
     *
     * @param id of the place
     * @param where its folder is; empty for one of Banbill's own
     */
    public record Origin(String id, String where) {}

    /** Where the place of this name comes from, if there is one. */
    public Origin origin(String name) {
        return isOfLibrary(name)
                ? new Origin(name, "")
                : own.find(name)
                        .map(found -> new Origin(found.id(), found.where()))
                        .orElse(new Origin(name, name));
    }

    /** The jurisdiction of this id, or that of this folder; none, and a finding, where there is none. */
    public Result<Place> place(String name) {
        if (isOfLibrary(name)) {
            return place(places.jurisdiction(name), library, places, true);
        }
        return own.find(name)
                .filter(OwnFolders.OwnFolder::isPlace)
                .map(found -> place(found.files(), found.id()))
                .orElseGet(() -> unknown(name));
    }

    private Result<Place> unknown(String name) {
        Findings findings = new Findings();
        findings.addAll(places.findings());
        findings.error(
                Rule.UNKNOWN_JURISDICTION.as("or-folder"),
                Position.COMMAND_LINE,
                name,
                Places.OWN_FILE,
                new UnknownPlace(places, own).wayOut(name));
        return new Result<>(Optional.empty(), findings.inReadingOrder());
    }

    /**
     * The place that a folder of somebody's own is.
     *
     * @param id that of the place
     */
    Result<Place> place(Folder folder, String id) {
        Places here = places.under(folder);
        return place(here.own(folder, id), library(folder), here, false);
    }

    /** The clauses that hold for a folder of somebody's own: its own first. */
    private Library library(Folder folder) {
        return folder.hasFolder("clauses") ? library.under(folder.in("clauses")) : library;
    }

    /** What assembles the bill of a folder of somebody's own, there or not yet. */
    Assembly assembly(Folder folder) {
        return new Assembly(library(folder), places.under(folder), VERSION);
    }

    private static Result<Place> place(
            Loaded<Jurisdiction> loaded, Library clauses, Places places, boolean isOfLibrary) {
        return loaded.result()
                .map(jurisdiction ->
                        new Place(loaded, jurisdiction, new Assembly(clauses, places, VERSION), isOfLibrary));
    }

    /** A folder of somebody's own that is there. */
    Optional<OwnFolders.OwnFolder> ownFolder(String name) {
        return own.find(name).filter(OwnFolders.OwnFolder::isPlace);
    }

    /**
     * Banbill's own places that have something to draft; those of which only others extend have not. None, with
     * findings, where no place fits or one cannot be read.
     *
     * @param level only places of this level; empty for every one
     * @param language only places that have this language, a tag or the base of one; empty for every one
     */
    public Result<List<String>> drafted(String level, String language) {
        Findings findings = new Findings();
        Set<String> levels = new TreeSet<>();
        List<String> fitting = new ArrayList<>();
        for (String id : places.jurisdictionIds()) {
            Optional<Place> place = findings.take(place(id));
            if (place.isEmpty()) {
                fitting.add(id); // what is wrong with it is told with it
            } else if (place.get().jurisdiction().tradition().isPresent()) {
                levels.add(place.get().jurisdiction().level());
                boolean isOfLevel =
                        level.isEmpty() || place.get().jurisdiction().level().equals(level);
                boolean speaks =
                        place.get().languages(DraftChoices.in(language)).value().isPresent();
                if (isOfLevel && speaks) {
                    fitting.add(id);
                }
            }
        }
        if (!fitting.isEmpty()) {
            return Result.of(fitting);
        }
        boolean isUnknownLevel = !level.isEmpty() && !levels.contains(level);
        return Result.none(Finding.error(
                isUnknownLevel ? Rule.UNKNOWN_LEVEL.as("of-places") : Rule.UNKNOWN_LANGUAGE.as("of-places"),
                Position.COMMAND_LINE,
                isUnknownLevel ? level : language,
                Suggestion.didYouMean(level, levels)));
    }
}
