package org.banbill.work;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.banbill.finding.Result;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Parameter;
import org.banbill.jurisdiction.Places;
import org.banbill.source.Folder;
import org.banbill.source.MemoryFolder;
import org.banbill.source.Reading;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlWriter;
import org.banbill.work.OwnFolders.OwnFolder;

/**
 * What the model gives for a place before anybody decides anything: its facts, tradition and outline, without its own
 * texts, clauses, options and choices.
 */
final class ModelOfPlace {

    /** What somebody decides in the file of a place. */
    private static final Set<String> DECISIONS = Set.of("changes", "with", "without", "options", "remarks", "accepted");

    private static final List<String> VALUES = List.of("parameters", "set");

    private ModelOfPlace() {}

    /** The place of a folder of somebody's own without what they decided in it. */
    static Result<Place> of(OwnFolder folder, Workspace workspace) {
        Map<String, String> beside = beside(folder.files());
        return Result.from(findings -> {
            Reading reading = new Reading();
            Optional<YamlMapping> file = reading.yaml(folder.files(), Places.OWN_FILE);
            findings.addAll(reading.findings().inReadingOrder());
            return file.flatMap(mapping -> {
                Map<String, Parameter> known =
                        workspace.assembly(folder.files()).places().parameters().or(Map.of());
                Map<String, Object> plain = without(mapping);
                Map<String, Object> chosen = choices(plain, known);
                // a choice for which the model has no value of its own must stay, or there would be no bill
                Jurisdiction model = workspace
                        .place(memory(plain, beside), folder.id())
                        .value()
                        .map(Place::jurisdiction)
                        .orElse(null);
                chosen.forEach((id, value) -> {
                    boolean hasModel = Optional.ofNullable(known.get(id))
                                    .flatMap(Parameter::standard)
                                    .isPresent()
                            || (model != null && model.parameters().containsKey(id));
                    if (!hasModel) {
                        put(plain, id, value);
                    }
                });
                return findings.take(workspace.place(memory(plain, beside), folder.id()));
            });
        });
    }

    private static MemoryFolder memory(Map<String, Object> place, Map<String, String> beside) {
        Map<String, String> files = new LinkedHashMap<>(beside);
        files.put(Places.OWN_FILE, YamlWriter.write("", place));
        return new MemoryFolder("", files);
    }

    /** The folder's own parameters and traditions: in them the model is written. */
    private static Map<String, String> beside(Folder files) {
        Map<String, String> beside = new LinkedHashMap<>();
        Stream.concat(
                        Stream.of("parameters.yaml"),
                        files.names("traditions").or(List.of()).stream().map(name -> "traditions/" + name))
                .filter(files::has)
                .forEach(name -> files.file(name).value().ifPresent(file -> beside.put(name, file.text())));
        return beside;
    }

    private static Map<String, Object> without(YamlMapping mapping) {
        Map<String, Object> plain = new LinkedHashMap<>();
        mapping.entries().forEach((key, node) -> {
            if (!DECISIONS.contains(key)) {
                plain.put(key, node.plain());
            }
        });
        return plain;
    }

    /** Takes the choices out, and gives them. */
    private static Map<String, Object> choices(Map<String, Object> place, Map<String, Parameter> known) {
        Map<String, Object> chosen = new LinkedHashMap<>();
        for (String key : VALUES) {
            if (place.get(key) instanceof Map<?, ?> written) {
                Map<String, Object> facts = new LinkedHashMap<>();
                written.forEach((id, value) -> {
                    Parameter parameter = known.get(String.valueOf(id));
                    boolean isChoice = parameter != null && parameter.nature() == Parameter.Nature.CHOICE;
                    (isChoice ? chosen : facts)
                            .put(String.valueOf(id), isChoice && key.equals("set") ? Map.of("value", value) : value);
                });
                place.put(key, facts);
            }
        }
        return chosen;
    }

    private static void put(Map<String, Object> place, String parameter, Object value) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (place.get("parameters") instanceof Map<?, ?> written) {
            written.forEach((id, one) -> values.put(String.valueOf(id), one));
        }
        values.put(parameter, value);
        place.put("parameters", values);
    }
}
