package org.banbill.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.web.UploadedFiles.Uploaded;
import org.banbill.work.Comparing.Side;
import org.banbill.work.Place;
import org.banbill.work.Workspace;

/**
 * The texts that can be compared: the drafts of all places in each of their languages, and the Word files that were
 * brought to the page. An address names a draft {@code kr/ko} and a file {@code *3}; no place's name has such signs.
 */
final class Sides {

    private static final String FILE = "*";

    private Sides() {}

    /** @param title the key of its words */
    record Group(String title, List<Item> items) {}

    /** @param value as an address names it */
    record Item(String value, String name) {}

    static List<Group> all(Visit visit) {
        Workspace workspace = visit.tools().current().open().workspace();
        List<Item> files = visit.tools().files().all().stream()
                .map(file -> new Item(FILE + file.id(), file.name()))
                .toList();
        List<Item> own = new ArrayList<>();
        visit.tools().current().own().names().stream()
                .filter(name -> !workspace.isOfLibrary(name))
                .forEach(name -> own.addAll(drafts(name, visit)));
        List<Item> ofLibrary = new ArrayList<>();
        workspace.places().jurisdictionIds().forEach(id -> ofLibrary.addAll(drafts(id, visit)));
        List<Group> groups = new ArrayList<>();
        groups.add(new Group("sides.own", own));
        groups.add(new Group("sides.files", files));
        groups.add(new Group("sides.library", ofLibrary));
        groups.removeIf(group -> group.items().isEmpty());
        return groups;
    }

    private static List<Item> drafts(String name, Visit visit) {
        Optional<Place> place =
                visit.tools().current().open().workspace().place(name).value().filter(PlacesPage::isDrafted);
        return place.stream()
                .flatMap(found -> found.jurisdiction().languages().stream()
                        .map(tag -> new Item(
                                name + "/" + tag.tag(),
                                found.jurisdiction().name().forPeople(visit.language()) + " ("
                                        + PlacesPage.languageName(tag, visit) + ")")))
                .toList();
    }

    /** The text of this value; none, with findings, where it cannot be had. */
    static Result<Side> find(String value, Visit visit) {
        if (value.startsWith(FILE)) {
            return visit.tools()
                    .files()
                    .find(value.substring(FILE.length()))
                    .map(file -> word(file, visit))
                    .orElseGet(() -> unknown(value, visit));
        }
        int slash = value.indexOf('/');
        return slash < 0 ? unknown(value, visit) : draft(value, slash, visit);
    }

    private static Result<Side> word(Uploaded file, Visit visit) {
        return Side.word(
                file.name(), file.review(), visit.tools().current().open().workspace());
    }

    private static Result<Side> draft(String value, int slash, Visit visit) {
        Findings findings = new Findings();
        Optional<Side> side = findings.take(
                        visit.tools().drafts().of(value.substring(0, slash), value.substring(slash + 1)))
                .flatMap(drafted -> drafted.draft()
                        .value()
                        .map(draft ->
                                Side.of(drafted.place().jurisdiction().name().forPeople(visit.language()), draft))
                        .or(() -> findings.take(
                                new Result<>(Optional.empty(), drafted.draft().findings()))));
        // what is only to be warned of stands with the draft itself
        return new Result<>(side, side.isPresent() ? List.of() : findings.inReadingOrder());
    }

    private static Result<Side> unknown(String value, Visit visit) {
        return Result.none(Finding.error(
                Rule.NO_FILE.as("said"),
                Position.COMMAND_LINE,
                visit.say("sides.unknown", value),
                visit.say("sides.unknown.way-out")));
    }
}
