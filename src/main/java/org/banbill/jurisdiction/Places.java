package org.banbill.jurisdiction;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.banbill.finding.Findings;
import org.banbill.finding.Suggestion;
import org.banbill.source.Ids;
import org.banbill.source.Reading;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;

/** The jurisdictions and traditions on disk, read when they are asked for. */
public final class Places {

    private final Path folder;
    private final String prefix;
    private final Reading reading;
    private Optional<Map<String, Parameter>> schema = Optional.empty();

    /**
     * @param folder the folder {@code jurisdictions}
     * @param prefix how its files are named to the user
     */
    public Places(Path folder, String prefix, Reading reading) {
        this.folder = folder;
        this.prefix = prefix;
        this.reading = reading;
    }

    private Findings findings() {
        return reading.findings();
    }

    /** Every parameter that a jurisdiction can supply. */
    public Map<String, Parameter> parameters() {
        if (schema.isEmpty()) {
            schema = Optional.of(reading.yaml(folder.resolve("parameters.yaml"), prefix + "/parameters.yaml")
                    .map(mapping -> Parameter.readAll(mapping, findings()))
                    .orElse(Map.of()));
        }
        return schema.get();
    }

    public Set<String> jurisdictionIds() {
        Set<String> ids = new TreeSet<>(yamlNames(folder));
        ids.remove("parameters");
        return ids;
    }

    public Set<String> traditionIds() {
        return new TreeSet<>(yamlNames(folder.resolve("traditions")));
    }

    private List<String> yamlNames(Path where) {
        List<String> names = new ArrayList<>();
        for (Path file : reading.list(where)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".yaml")) {
                names.add(name.substring(0, name.length() - ".yaml".length()));
            }
        }
        return names;
    }

    /** A jurisdiction of the library. */
    public Optional<Jurisdiction> jurisdiction(String id) {
        return ofLibrary(id, new LinkedHashSet<>());
    }

    private Optional<Jurisdiction> ofLibrary(String id, Set<String> children) {
        return jurisdiction(id, folder.resolve(id + ".yaml"), prefix + "/" + id + ".yaml", children, List.of());
    }

    /** The jurisdiction of a user's own folder, with the files of its folder {@code changes}. */
    public Optional<Jurisdiction> own(Path file, String name, String id) {
        Path changes = file.resolveSibling("changes");
        String changesPrefix = name.substring(0, name.lastIndexOf('/') + 1) + "changes/";
        List<YamlMapping> changeFiles = new ArrayList<>();
        for (String change : yamlNames(changes)) {
            String changeFile = change + ".yaml";
            reading.yaml(changes.resolve(changeFile), changesPrefix + changeFile)
                    .ifPresent(changeFiles::add);
        }
        return jurisdiction(id, file, name, new LinkedHashSet<>(), changeFiles);
    }

    private Optional<Jurisdiction> jurisdiction(
            String id, Path file, String name, Set<String> children, List<YamlMapping> changeFiles) {
        children.add(id);
        return reading.yaml(file, name)
                .map(mapping -> new JurisdictionReader(mapping, parent(mapping, children), changeFiles, findings())
                        .read(id, parameters()));
    }

    private Optional<Jurisdiction> parent(YamlMapping mapping, Set<String> children) {
        Optional<YamlScalar> parent = mapping.findText("extends", findings());
        if (parent.isEmpty()) {
            return Optional.empty();
        }
        String id = parent.get().text();
        if (children.contains(id)) {
            findings()
                    .error(
                            "circle",
                            parent.get().position(),
                            "`" + id + "` already extends this jurisdiction: " + String.join(" → ", children) + " → "
                                    + id + ".",
                            "Remove one `extends`.");
            return Optional.empty();
        }
        if (!Ids.isOne(id) || !Files.exists(folder.resolve(id + ".yaml"))) {
            findings()
                    .error(
                            "unknown-jurisdiction",
                            parent.get().position(),
                            "`" + id + "` is not a jurisdiction.",
                            Suggestion.didYouMean(id, jurisdictionIds()));
            return Optional.empty();
        }
        return ofLibrary(id, children);
    }

    /** The tradition of this name. */
    public Optional<Tradition> tradition(YamlScalar id) {
        if (!Ids.isOne(id.text()) || !Files.exists(folder.resolve("traditions").resolve(id.text() + ".yaml"))) {
            findings()
                    .error(
                            "unknown-tradition",
                            id.position(),
                            "`" + id + "` is not a tradition.",
                            Suggestion.didYouMean(id.text(), traditionIds()));
            return Optional.empty();
        }
        return tradition(id.text());
    }

    /** The tradition of this name, which must exist. */
    public Optional<Tradition> tradition(String id) {
        return reading.yaml(folder.resolve("traditions").resolve(id + ".yaml"), prefix + "/traditions/" + id + ".yaml")
                .map(mapping -> TraditionReader.read(id, mapping, findings()));
    }
}
