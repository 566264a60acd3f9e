package org.banbill.jurisdiction;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.banbill.source.Dictionary;
import org.banbill.source.Folder;
import org.banbill.source.LanguageTag;
import org.banbill.source.Loaded;
import org.banbill.source.Memo;
import org.banbill.source.Reading;
import org.banbill.source.YamlMapping;

/** The parameters of the library and of somebody's own folder, and their meanings in other languages. */
final class ParameterFiles {

    static final String NAME = "parameters";
    static final String FILE = NAME + ".yaml";

    /** What the interview says, which speaks the languages of the program. */
    private static final Set<String> ASKED = Set.of("ask", "help", "example");

    private final Folder library;
    private final Optional<Folder> own;
    private final Memo<String, Map<String, Parameter>> all = new Memo<>(this::load);
    private final Memo<Spoken, Map<String, Parameter>> spoken = new Memo<>(this::load);

    /** A language, and the one that its texts are made from. */
    private record Spoken(LanguageTag language, LanguageTag source) {}

    ParameterFiles(Folder library, Optional<Folder> own) {
        this.library = library;
        this.own = own;
    }

    Loaded<Map<String, Parameter>> all() {
        return all.get(NAME);
    }

    Loaded<Map<String, Parameter>> in(LanguageTag language, Optional<LanguageTag> source) {
        return source.isEmpty() ? all() : spoken.get(new Spoken(language, source.get()));
    }

    /** Whether one is of somebody's own folder. */
    boolean isOwn(String id) {
        return own.filter(over -> over.has(FILE))
                .flatMap(over -> all().value())
                .map(parameters -> parameters.get(id))
                .filter(parameter -> !parameter.position().file().equals(library.written(FILE)))
                .isPresent();
    }

    private Loaded<Map<String, Parameter>> load(String name) {
        return Loaded.by(reading -> load(mapping -> mapping, reading));
    }

    private Loaded<Map<String, Parameter>> load(Spoken wanted) {
        return Loaded.by(reading -> load(dictionary(wanted, reading)::in, reading));
    }

    private Optional<Map<String, Parameter>> load(UnaryOperator<YamlMapping> read, Reading reading) {
        Map<String, Parameter> parameters = new LinkedHashMap<>(reading.yaml(library, FILE)
                .map(mapping -> Parameter.readAll(read.apply(mapping), reading.findings()))
                .orElse(Map.of()));
        own.filter(over -> over.has(FILE))
                .flatMap(over -> reading.yaml(over, FILE))
                .ifPresent(mapping -> Parameter.readAll(read.apply(mapping), reading.findings())
                        .forEach((id, parameter) -> add(id, parameter, parameters, reading.findings())));
        return parameters.isEmpty() ? Optional.empty() : Optional.of(Collections.unmodifiableMap(parameters));
    }

    /** A parameter of the library has bounds and a nature that nobody's own folder changes. */
    private static void add(String id, Parameter parameter, Map<String, Parameter> all, Findings findings) {
        if (all.putIfAbsent(id, parameter) != null) {
            findings.error(Rule.SAME_NAME.as("parameter"), parameter.position(), id);
        }
    }

    private Dictionary dictionary(Spoken wanted, Reading reading) {
        return Dictionary.of(library, FILE, wanted.source(), wanted.language(), reading);
    }

    /** The meanings that a language has to translate whose texts are made from another. */
    List<Dictionary.Entry> texts(LanguageTag language, LanguageTag source) {
        return Loaded.by(reading -> reading.yaml(library, FILE)
                        .map(mapping -> dictionary(new Spoken(language, source), reading)
                                .entries(mapping, ASKED)))
                .value()
                .orElse(List.of());
    }
}
