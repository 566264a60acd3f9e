package org.banbill.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.source.LanguageTag;
import org.banbill.work.Place;
import org.banbill.work.Workspace;

/** The first page: the places that there are, one's own first. */
final class PlacesPage implements Page {

    private static final List<String> FROM_LARGE_TO_SMALL = List.of("union", "country", "state", "county", "city");

    /**
     * What the page shows.
     *
     * @param begun places that somebody began and has not written yet
     * @param groups by their keys: {@code own}, or a level
     */
    record View(List<String> begun, Map<String, List<Item>> groups) {}

    /**
     * A place.
     *
     * @param languages in the reader's language
     */
    record Item(String id, String name, String languages) {}

    @Override
    public Reply show(Visit visit) {
        Workspace workspace = visit.tools().current().open().workspace();
        Map<String, List<Item>> groups = new LinkedHashMap<>();
        List<Item> own = new ArrayList<>();
        for (String name : visit.tools().current().own().names()) {
            if (!workspace.isOfLibrary(name)) {
                // one that cannot be read is shown, too: its page says what is wrong with it
                own.add(workspace
                        .place(name)
                        .value()
                        .map(place -> item(name, place, visit))
                        .orElse(new Item(name, name, "")));
            }
        }
        if (!own.isEmpty()) {
            groups.put("own", own);
        }
        Map<Integer, List<Item>> byLevel = new TreeMap<>();
        for (String id : workspace.places().jurisdictionIds()) {
            Optional<Place> place = workspace.place(id).value();
            place.filter(PlacesPage::isDrafted)
                    .ifPresent(found -> byLevel.computeIfAbsent(level(found.jurisdiction()), none -> new ArrayList<>())
                            .add(item(id, found, visit)));
        }
        byLevel.forEach((level, places) -> {
            places.sort(Comparator.comparing(Item::name));
            groups.put(level < FROM_LARGE_TO_SMALL.size() ? FROM_LARGE_TO_SMALL.get(level) : "other", places);
        });
        Shell shell = visit.shell(visit.say("places.title"));
        View view = new View(visit.tools().current().own().begun(), groups);
        return visit.html(output -> JteplacesGenerated.render(output, Visit.UNTOUCHED, shell, view));
    }

    /** Whether it has something to draft, and is not there only for others to extend. */
    static boolean isDrafted(Place place) {
        return place.jurisdiction().tradition().isPresent();
    }

    private static int level(Jurisdiction place) {
        int level = FROM_LARGE_TO_SMALL.indexOf(place.level());
        return level < 0 ? FROM_LARGE_TO_SMALL.size() : level;
    }

    private static Item item(String id, Place place, Visit visit) {
        return new Item(
                id,
                place.jurisdiction().name().forPeople(visit.language()),
                String.join(
                        ", ",
                        place.jurisdiction().languages().stream()
                                .map(tag -> languageName(tag, visit))
                                .toList()));
    }

    /** The name of a language in the reader's own. */
    static String languageName(LanguageTag tag, Visit visit) {
        return tag.locale()
                .getDisplayLanguage(Locale.forLanguageTag(visit.words().language()));
    }
}
