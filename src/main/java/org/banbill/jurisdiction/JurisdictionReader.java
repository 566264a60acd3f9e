package org.banbill.jurisdiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.change.Change;
import org.banbill.change.ChangeReader;
import org.banbill.change.Remark;
import org.banbill.change.RemarkReader;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.jurisdiction.Jurisdiction.Competence;
import org.banbill.language.Numbers;
import org.banbill.source.LanguageTag;
import org.banbill.source.Text;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;
import org.banbill.source.YamlSequence;

/** Reads one jurisdiction's file onto what it takes over from another. */
final class JurisdictionReader {

    private static final Set<String> KEYS = Set.of(
            "name",
            "level",
            "extends",
            "form",
            "languages",
            "drafted-in",
            "tradition",
            "outline",
            "outlines",
            "currency",
            "facts",
            "options",
            "competence",
            "parameters",
            "with",
            "without",
            "set",
            "changes",
            "remarks",
            "accepted");
    private static final Set<String> LEVELS = Set.of("country", "state", "city", "union");

    private final YamlMapping mapping;
    private final Optional<Jurisdiction> parent;
    private final Kind ofParent;
    private final List<YamlMapping> changeFiles;
    private final Findings findings;

    /** What is read onto. */
    enum Kind {
        PLACE,
        /** No place at all, so that nothing is a lead that comes from it. */
        FORM
    }

    /** @param changeFiles the files of the place that hold nothing but changes */
    JurisdictionReader(
            YamlMapping mapping,
            Optional<Jurisdiction> parent,
            Kind ofParent,
            List<YamlMapping> changeFiles,
            Findings findings) {
        this.mapping = mapping;
        this.parent = parent;
        this.ofParent = ofParent;
        this.changeFiles = changeFiles;
        this.findings = findings;
    }

    Jurisdiction read(String id, Map<String, Parameter> schema) {
        mapping.refuseOtherKeys(KEYS, findings);
        checkContraries();
        Map<String, ParameterValue> parameters = new LinkedHashMap<>();
        String level = level();
        Text name = Text.expect(mapping, "name", findings).orElse(new Text(Map.of()));
        parent.ifPresent(place -> place.parameters().forEach((parameter, value) -> {
            if (isTakenOver(value, place, level, schema)) {
                parameters.put(parameter, takenOver(value, place, name, level, schema));
            }
        }));
        parameters.putAll(ParameterValue.readAll(mapping, schema, findings));
        parameters.putAll(ParameterValue.readSettings(mapping, schema, findings));
        // what was edited in one language leaves the others as they were
        changeFiles.forEach(file -> ParameterValue.readSettings(file, schema, findings)
                .forEach((parameter, value) ->
                        parameters.merge(parameter, value, (before, now) -> now.inMoreLanguages(before))));
        Optional<YamlScalar> outline =
                mapping.findText("outline", findings).or(() -> parent.flatMap(Jurisdiction::outline));
        List<LanguageTag> languages = languages();
        return new Jurisdiction(
                id,
                name,
                level,
                languages,
                draftedIn(id, languages),
                mapping.findText("tradition", findings).or(() -> parent.flatMap(Jurisdiction::tradition)),
                outline,
                outlines(outline),
                mapping.findText("currency", findings)
                        .map(this::currency)
                        .or(() -> parent.map(Jurisdiction::currency))
                        .orElse(""),
                facts(),
                options(),
                competence(),
                parameters,
                clauses("with", "without", Jurisdiction::with),
                clauses("without", "with", Jurisdiction::without),
                changes(),
                remarks(),
                accepted(),
                lineage(name, level),
                mapping.position());
    }

    /** What a country calls itself, its parliament and its Acts is not so in its towns. */
    private static boolean isTakenOver(
            ParameterValue value, Jurisdiction from, String level, Map<String, Parameter> schema) {
        Parameter parameter = schema.get(value.parameter());
        return parameter == null || !parameter.isOwn() || level.equals(from.level());
    }

    /**
     * A city takes over what was found out of its state. What was found out of another city is only a lead: it must be
     * checked anew, whoever checked it there. A place of the same level and name is the same place.
     */
    private ParameterValue takenOver(
            ParameterValue value, Jurisdiction from, Text name, String level, Map<String, Parameter> schema) {
        Parameter parameter = schema.get(value.parameter());
        boolean fact = parameter != null && parameter.nature() == Parameter.Nature.FACT;
        boolean ofThatPlace = value.position().file().equals(from.position().file());
        return fact && ofThatPlace && isAnother(from, name, level) ? value.asLeadFrom(from.id()) : value;
    }

    private boolean isAnother(Jurisdiction from, Text name, String level) {
        return ofParent == Kind.PLACE
                && level.equals(from.level())
                && !name.forPeople(LanguageTag.ENGLISH).equals(from.name().forPeople(LanguageTag.ENGLISH));
    }

    private List<String> lineage(Text name, String level) {
        List<String> lineage = new ArrayList<>();
        parent.ifPresent(place -> {
            if (ofParent == Kind.PLACE && !isAnother(place, name, level)) {
                lineage.add(place.id());
            }
            lineage.addAll(place.lineage());
        });
        return lineage;
    }

    private List<Accepted> accepted() {
        List<Accepted> accepted =
                new ArrayList<>(parent.map(Jurisdiction::accepted).orElse(List.of()));
        accepted.addAll(Accepted.readAll(mapping, findings));
        return accepted;
    }

    private String currency(YamlScalar written) {
        boolean known = Numbers.isCurrency(written.text());
        if (!known) {
            findings.error(Rule.BAD_CURRENCY, written.position(), written);
        }
        // XXX is ISO 4217 for none, and keeps amounts from being told as another mistake.
        return known ? written.text() : "XXX";
    }

    private String level() {
        Optional<YamlScalar> level = mapping.expectText("level", findings);
        level.filter(scalar -> !LEVELS.contains(scalar.text()))
                .ifPresent(scalar -> findings.error(
                        Rule.UNKNOWN_LEVEL.as("government"),
                        scalar.position(),
                        scalar,
                        Suggestion.didYouMean(scalar.text(), LEVELS)));
        return level.map(YamlScalar::text).orElse("country");
    }

    private List<LanguageTag> languages() {
        List<LanguageTag> languages = new ArrayList<>();
        for (YamlScalar written : mapping.findTexts("languages", findings)) {
            language(written).ifPresent(languages::add);
        }
        if (languages.isEmpty()) {
            parent.ifPresentOrElse(place -> languages.addAll(place.languages()), () -> {
                // Where the place extends one that cannot be read, that is told already.
                if (mapping.find("extends").isEmpty()) {
                    mapping.expectSequence("languages", findings);
                }
            });
        }
        return languages;
    }

    private Optional<LanguageTag> language(YamlScalar written) {
        if (LanguageTag.isOne(written.text())) {
            return Optional.of(new LanguageTag(written.text()));
        }
        findings.error(Rule.BAD_LANGUAGE, written.position(), written);
        return Optional.empty();
    }

    /** A place of many languages need not have every draft in all of them. */
    private List<LanguageTag> draftedIn(String id, List<LanguageTag> languages) {
        List<LanguageTag> drafted = new ArrayList<>();
        for (YamlScalar written : mapping.findTexts("drafted-in", findings)) {
            Optional<LanguageTag> language = language(written);
            if (language.isPresent() && !languages.contains(language.get())) {
                findings.error(
                        Rule.UNKNOWN_LANGUAGE,
                        written.position(),
                        written,
                        id,
                        Suggestion.didYouMean(
                                written.text(),
                                languages.stream().map(LanguageTag::tag).toList()));
            } else {
                language.ifPresent(drafted::add);
            }
        }
        if (drafted.isEmpty() && mapping.find("languages").isEmpty()) {
            return parent.map(Jurisdiction::draftedIn).orElse(languages);
        }
        return drafted.isEmpty() ? languages : drafted;
    }

    private List<String> outlines(Optional<YamlScalar> standard) {
        List<String> outlines = new ArrayList<>(mapping.findTexts("outlines", findings).stream()
                .map(YamlScalar::text)
                .toList());
        standard.map(YamlScalar::text)
                .filter(outline -> !outlines.contains(outline))
                .ifPresent(outline -> outlines.add(0, outline));
        return outlines;
    }

    private Set<String> facts() {
        Set<String> facts = new HashSet<>(parent.map(Jurisdiction::facts).orElse(Set.of()));
        mapping.findTexts("facts", findings).forEach(fact -> facts.add(fact.text()));
        return facts;
    }

    private Map<String, Map<String, YamlScalar>> options() {
        Map<String, Map<String, YamlScalar>> options =
                new HashMap<>(parent.map(Jurisdiction::options).orElse(Map.of()));
        mapping.findMapping("options", findings)
                .ifPresent(all -> all.keys().forEach(clause -> {
                    Map<String, YamlScalar> choices = new HashMap<>();
                    all.findMapping(clause, findings)
                            .ifPresent(written -> written.keys()
                                    .forEach(option -> written.findText(option, findings)
                                            .ifPresent(choice -> choices.put(option, choice))));
                    options.put(clause, choices);
                }));
        return options;
    }

    /** What binds the place that this one extends binds it too, unless it says itself what binds it. */
    private List<Competence> competence() {
        if (mapping.find("competence").isEmpty()) {
            return parent.map(Jurisdiction::competence).orElse(List.of());
        }
        List<Competence> limits = new ArrayList<>();
        for (YamlMapping limit : mappings("competence")) {
            limit.refuseOtherKeys(Set.of("demand", "why", "needs"), findings);
            limits.add(new Competence(
                    limit.expectText("demand", findings).map(YamlScalar::text).orElse(""),
                    Text.expect(limit, "why", findings).orElse(new Text(Map.of())),
                    Text.find(limit, "needs", findings),
                    limit.position()));
        }
        return limits;
    }

    private List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>(parent.map(Jurisdiction::remarks).orElse(List.of()));
        Stream.concat(Stream.of(mapping), changeFiles.stream())
                .forEach(file ->
                        remarks.addAll(findings.take(RemarkReader.of(file)).orElse(List.of())));
        return Remark.eachOnce(remarks);
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>(parent.map(Jurisdiction::changes).orElse(List.of()));
        changes.addAll(findings.take(ChangeReader.ofPlace(mapping)).orElse(List.of()));
        changeFiles.forEach(
                file -> changes.addAll(findings.take(ChangeReader.ofFile(file)).orElse(List.of())));
        return changes;
    }

    /** The clauses under a key, after those of the place that this one extends, unless this one says the contrary. */
    private List<YamlScalar> clauses(String key, String contrary, Function<Jurisdiction, List<YamlScalar>> inherited) {
        List<YamlScalar> own = mapping.findTexts(key, findings);
        Set<String> otherwise = mapping.findTexts(contrary, findings).stream()
                .map(YamlScalar::text)
                .collect(Collectors.toSet());
        List<YamlScalar> all = new ArrayList<>();
        parent.map(inherited).orElse(List.of()).stream()
                .filter(clause -> !otherwise.contains(clause.text()))
                .forEach(all::add);
        all.addAll(own);
        return all;
    }

    /** A place cannot both add a clause and leave it out. */
    private void checkContraries() {
        Set<String> without = mapping.findTexts("without", findings).stream()
                .map(YamlScalar::text)
                .collect(Collectors.toSet());
        for (YamlScalar clause : mapping.findTexts("with", findings)) {
            if (without.contains(clause.text())) {
                findings.error(Rule.CLASH.as("with-and-without"), clause.position(), clause);
            }
        }
    }

    private List<YamlMapping> mappings(String key) {
        return mapping.findSequence(key, findings)
                .map((YamlSequence sequence) -> sequence.expectMappings(findings))
                .orElse(List.of());
    }
}
