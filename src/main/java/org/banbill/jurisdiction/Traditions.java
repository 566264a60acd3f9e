package org.banbill.jurisdiction;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.source.Folder;
import org.banbill.source.Ids;
import org.banbill.source.LayeredFolder;
import org.banbill.source.Loaded;
import org.banbill.source.Memo;
import org.banbill.source.YamlScalar;

/** The traditions of a folder {@code jurisdictions}, and those of somebody's own folder, which go before them. */
final class Traditions {

    static final String FOLDER = "traditions";

    private final Folder library;
    private final Optional<Folder> own;
    private final Folder files;
    private final Set<String> ids;
    private final Memo<String, Tradition> read = new Memo<>(this::load);

    /** @param findings take what is wrong with the folders */
    Traditions(Folder library, Optional<Folder> own, Findings findings) {
        this.library = library;
        this.own = own;
        this.files = own.<Folder>map(over -> new LayeredFolder(over, library)).orElse(library);
        this.ids = Collections.unmodifiableSet(
                new TreeSet<>(findings.take(files.yamlNames(FOLDER)).orElse(List.of())));
    }

    Set<String> ids() {
        return ids;
    }

    /** Whether one is of somebody's own folder, new or in the place of the library's. */
    boolean isOwn(String id) {
        return own.filter(over -> over.has(FOLDER + "/" + id + ".yaml")).isPresent();
    }

    /** The one that a file names. */
    Loaded<Tradition> get(YamlScalar id) {
        return Ids.isOne(id.text()) && ids.contains(id.text())
                ? get(id.text())
                : Loaded.none(Finding.error(
                        Rule.UNKNOWN_TRADITION, id.position(), id, Suggestion.didYouMean(id.text(), ids)));
    }

    /** The one of this name, which must exist. */
    Loaded<Tradition> get(String id) {
        return read.get(id);
    }

    private Loaded<Tradition> load(String id) {
        return Loaded.by(reading -> reading.yaml(files, FOLDER + "/" + id + ".yaml")
                .map(mapping -> TraditionReader.read(id, mapping, reading.findings())));
    }

    /** Every text of one's file; none where it cannot be read. */
    List<YamlScalar> texts(String id) {
        return texts(files, id);
    }

    /** Every text of the library's own. */
    Set<String> textsOfLibrary() {
        Set<String> texts = new TreeSet<>();
        library.yamlNames(FOLDER)
                .or(List.of())
                .forEach(id -> texts(library, id).forEach(text -> texts.add(text.text())));
        return texts;
    }

    private static List<YamlScalar> texts(Folder from, String id) {
        return Loaded.by(reading -> reading.yaml(from, FOLDER + "/" + id + ".yaml"))
                .value()
                .map(file -> file.texts().toList())
                .orElse(List.of());
    }
}
