package org.banbill.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.banbill.finding.Findings;
import org.banbill.source.Dictionary;
import org.banbill.source.Folder;
import org.banbill.source.LanguageTag;
import org.banbill.source.Loaded;
import org.banbill.source.Memo;
import org.banbill.source.Reading;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlNode;

/**
 * The files of a folder that hold texts of several languages: demands, outlines, papers and their words, precedents. As
 * a translated language reads them, its dictionaries are laid over them; no other language reads those.
 */
final class SpokenFiles {

    private static final String TITLE = "title";
    private static final String BANS = "precedents";

    private final Folder folder;
    private final Optional<Speaker> speaker;

    private final Memo<String, Map<String, Demand>> demands =
            new Memo<>(path -> load(path, (mapping, told) -> Demand.readAll(mapping, told)));
    private final Memo<String, PaperWords> paperWords = new Memo<>(path -> load(
            path, (mapping, told) -> PaperWords.read(mapping, mapping.position().file(), told)));
    private final Memo<String, Outline> outlines =
            new Memo<>(id -> load(outlinePath(id), (mapping, told) -> Outline.read(id, mapping, told)));
    private final Memo<String, Paper> papers =
            new Memo<>(id -> load(paperPath(id), (mapping, told) -> PaperReader.read(id, mapping, told)));

    private final Memo<String, Ban> bans =
            new Memo<>(id -> load(banPath(id), (mapping, told) -> Ban.read(id, mapping, told)));

    /** A translated language, and the one that its texts are made from. */
    private record Speaker(LanguageTag source, LanguageTag language) {}

    private SpokenFiles(Folder folder, Optional<Speaker> speaker) {
        this.folder = folder;
        this.speaker = speaker;
    }

    static SpokenFiles asWritten(Folder folder) {
        return new SpokenFiles(folder, Optional.empty());
    }

    /** The same files as a language reads them whose texts are made from another. */
    SpokenFiles in(LanguageTag language, LanguageTag source) {
        return new SpokenFiles(folder, Optional.of(new Speaker(source, language)));
    }

    static String outlinePath(String id) {
        return "outlines/" + id + ".yaml";
    }

    static String paperPath(String id) {
        return "papers/" + id + ".yaml";
    }

    static String banPath(String id) {
        return BANS + "/" + id + ".yaml";
    }

    boolean has(String path) {
        return folder.has(path);
    }

    Loaded<Map<String, Demand>> demands(String path) {
        return demands.get(path);
    }

    Loaded<PaperWords> paperWords(String path) {
        return paperWords.get(path);
    }

    Loaded<Outline> outline(String id) {
        return outlines.get(id);
    }

    Loaded<Ban> ban(String id) {
        return bans.get(id);
    }

    Loaded<Paper> paper(String id) {
        return papers.get(id);
    }

    private <T> Loaded<T> load(String path, BiFunction<YamlMapping, Findings, T> read) {
        return Loaded.by(reading -> reading.yaml(folder, path)
                .map(mapping -> read.apply(spoken(path, mapping, reading), reading.findings())));
    }

    private YamlMapping spoken(String path, YamlMapping written, Reading reading) {
        return speaker.map(speaks -> dictionary(path, speaks, reading))
                .map(dictionary -> withOwnTitle(written, dictionary))
                .orElse(written);
    }

    /** What has no title in a language cannot be had in it: the title is not taken from another. */
    private static YamlMapping withOwnTitle(YamlMapping written, Dictionary dictionary) {
        YamlMapping spoken = dictionary.in(written);
        Optional<YamlMapping> title = written.find(TITLE).flatMap(YamlNode::asMapping);
        boolean isForeign = title.filter(text -> dictionary.entries(text, Set.of()).stream()
                        .anyMatch(entry -> entry.known().isEmpty()))
                .isPresent();
        if (!isForeign) {
            return spoken;
        }
        Map<String, YamlNode> entries = new LinkedHashMap<>(spoken.entries());
        entries.put(TITLE, title.get());
        return new YamlMapping(entries, spoken.keyPositions(), spoken.position());
    }

    /** Bans, of which there are many with few words each, share a dictionary. */
    private static String dictionaryPath(String path) {
        return path.startsWith(BANS + "/") ? BANS + ".yaml" : path;
    }

    private Dictionary dictionary(String path, Speaker speaks, Reading reading) {
        return Dictionary.of(folder, dictionaryPath(path), speaks.source(), speaks.language(), reading);
    }

    /** The texts of a file that the language has to translate; none of a language that is written as it is. */
    List<Dictionary.Entry> texts(String path) {
        return speaker.filter(speaks -> folder.has(path))
                .flatMap(speaks -> Loaded.by(reading -> reading.yaml(folder, path)
                                .map(mapping ->
                                        dictionary(path, speaks, reading).entries(mapping, Set.of())))
                        .value())
                .orElse(List.of());
    }
}
