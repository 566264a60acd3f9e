package org.banbill.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.change.Change;
import org.banbill.change.ChangeEntry;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Places;
import org.banbill.library.DraftProvision.Join;
import org.banbill.source.Folder;
import org.banbill.source.Text;
import org.banbill.source.YamlScalar;

/**
 * A change that stands in somebody's own folder, and not in what their place takes over.
 *
 * @param file its path in the folder
 */
record OwnChange(Change change, String file) {

    private static final String CHANGES = "changes";

    /** Those of a place, in the order in which they are made. */
    static List<OwnChange> of(Jurisdiction place, Folder files) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put(files.written(Places.OWN_FILE), Places.OWN_FILE);
        files.names(CHANGES).or(List.of()).stream()
                .map(name -> CHANGES + "/" + name)
                .forEach(name -> names.put(files.written(name), name));
        return place.changes().stream()
                .flatMap(change -> Optional.ofNullable(
                                names.get(change.position().file()))
                        .stream()
                        .map(file -> new OwnChange(change, file)))
                .toList();
    }

    String provision() {
        return change.provision().text();
    }

    /** The words that it gives a part, by language; the empty tag stands for every language. */
    Map<String, String> words(String part) {
        Change.Words words = change.words();
        Optional<Text> text = switch (part) {
            case "heading" -> words.heading();
            case "text" -> words.text();
            case "after" -> words.after();
            default -> Optional.empty();
        };
        Map<String, String> byLanguage = new LinkedHashMap<>();
        text.ifPresent(given -> given.byLanguage().forEach((tag, scalar) -> byLanguage.put(tag, scalar.text())));
        return byLanguage;
    }

    /** The change as a file holds it. */
    Map<String, Object> data() {
        Map<String, Object> given = new LinkedHashMap<>();
        for (String part : List.of("heading", "text", "after")) {
            Map<String, String> words = words(part);
            if (words.size() == 1 && words.containsKey("")) {
                given.put(part, words.get(""));
            } else if (!words.isEmpty()) {
                given.put(part, words);
            }
        }
        return new ChangeEntry(
                        provision(),
                        change.action(),
                        change.place(),
                        change.of().map(YamlScalar::text),
                        change.id().map(YamlScalar::text),
                        given,
                        change.words().join().map(Join::id),
                        change.why(),
                        change.by().map(YamlScalar::text),
                        change.on().map(YamlScalar::text))
                .data();
    }
}
