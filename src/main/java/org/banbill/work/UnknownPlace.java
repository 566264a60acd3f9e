package org.banbill.work;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.banbill.finding.Message;
import org.banbill.finding.Suggestion;
import org.banbill.jurisdiction.Places;
import org.banbill.source.Text;
import org.banbill.source.YamlScalar;
import org.banbill.work.OwnFolders.OwnFolder;

/** What somebody may have meant who named a place that is none. */
final class UnknownPlace {

    /** Names that people give the file which makes a folder a place. */
    private static final Pattern LIKE_THE_FILE = Pattern.compile("(?i)jurisdictions?(\\.ya?ml|\\.json|\\.txt)*");
    /** The folder, where the file in it was named. */
    private static final Pattern THE_FILE = Pattern.compile("(?i)(?:(.*)[/\\\\])?jurisdiction\\.ya?ml");

    private final Places places;
    private final OwnFolders own;

    UnknownPlace(Places places, OwnFolders own) {
        this.places = places;
        this.own = own;
    }

    /** The way out for whoever wrote this name. */
    Message wayOut(String name) {
        Matcher file = THE_FILE.matcher(name);
        if (file.matches()) {
            String folder = Optional.ofNullable(file.group(1)).orElse(".");
            return Message.of("folder-of-file", folder);
        }
        return misnamed(name)
                .map(there -> Message.of("misnamed-file", there, Places.OWN_FILE))
                .orElseGet(() -> meant(name));
    }

    private Optional<String> misnamed(String name) {
        return own.find(name)
                .map(OwnFolder::files)
                .flatMap(files -> files.names("").or(List.of()).stream()
                        .filter(there -> LIKE_THE_FILE.matcher(there).matches())
                        .findFirst());
    }

    private Message meant(String name) {
        if (Suggestion.nearest(name, places.jurisdictionIds()).isEmpty()) {
            Map<String, Set<String>> byName = idsByName();
            Optional<String> nearest = Suggestion.nearest(key(name), byName.keySet());
            if (nearest.isPresent()) {
                Set<String> ids = byName.getOrDefault(nearest.get(), Set.of());
                return Message.of(
                        "did-you-mean-one",
                        Message.anyOf(ids.stream().map(id -> "`" + id + "`").toList()));
            }
        }
        return Suggestion.didYouMean(name, places.jurisdictionIds());
    }

    /** The ids of the places that bear a name, in any language. */
    private Map<String, Set<String>> idsByName() {
        Map<String, Set<String>> byName = new TreeMap<>();
        for (String id : places.jurisdictionIds()) {
            places.jurisdiction(id).value().ifPresent(place -> {
                Text names = place.name();
                names.byLanguage().values().stream()
                        .map(YamlScalar::text)
                        .forEach(written -> byName.computeIfAbsent(key(written), none -> new TreeSet<>())
                                .add(id));
            });
        }
        return byName;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
