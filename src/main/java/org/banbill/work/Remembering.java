package org.banbill.work;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.banbill.finding.Result;
import org.banbill.source.LayeredFolder;
import org.banbill.source.MemoryFolder;
import org.banbill.work.OwnFolders.OwnFolder;

/**
 * Writes down what the model says when somebody begins a place or makes changes in it, so that {@code update} can later
 * tell what the model changed from what they did.
 */
final class Remembering {

    private Remembering() {}

    /**
     * Files that are about to be written into a folder, and the base after them. What the folder remembers already
     * stays: only for what these files change is today's model the base. Where the folder cannot be read as a place
     * there is none, and {@code update} tells so.
     *
     * @param files text by name in the folder
     */
    static Map<String, String> with(Map<String, String> files, OwnFolder folder, Workspace workspace) {
        LayeredFolder after = new LayeredFolder(new MemoryFolder("", files), folder.files());
        Optional<ModelBase> base = workspace
                .place(after, folder.id())
                .value()
                .flatMap(place -> base(place, after, files.keySet(), folder));
        Map<String, String> all = new LinkedHashMap<>(files);
        base.ifPresent(made -> all.put(ModelBase.FILE, made.write()));
        return all;
    }

    private static Optional<ModelBase> base(Place place, LayeredFolder after, Set<String> files, OwnFolder folder) {
        ModelBase today = Updating.today(place, after);
        Result<Optional<ModelBase>> known = ModelBase.read(folder.files());
        if (known.value().isEmpty()) {
            return Optional.empty(); // it cannot be read: left as it is, for its owner to see
        }
        Set<String> changed = OwnChange.of(place.jurisdiction(), after).stream()
                .filter(change -> files.contains(change.file()))
                .map(OwnChange::provision)
                .collect(Collectors.toSet());
        return Optional.of(known.value()
                .get()
                .map(old -> old.extendedBy(
                        today, name -> changed.stream().anyMatch(provision -> ModelTexts.isWithin(name, provision))))
                .orElse(today));
    }
}
