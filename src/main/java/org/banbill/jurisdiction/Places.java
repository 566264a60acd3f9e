package org.banbill.jurisdiction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.jurisdiction.JurisdictionReader.Kind;
import org.banbill.source.Dictionary;
import org.banbill.source.Folder;
import org.banbill.source.Ids;
import org.banbill.source.LanguageTag;
import org.banbill.source.Loaded;
import org.banbill.source.Memo;
import org.banbill.source.Reading;
import org.banbill.source.WorkedOut;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;

/**
 * The jurisdictions and traditions: a snapshot of the folder {@code jurisdictions}. It never changes, and many threads
 * can share it. A file is read when it is first asked for, once; what is wrong with it comes with what was made of it,
 * whoever asks.
 */
public final class Places {

    /** The file that makes a folder somebody's own place. */
    public static final String OWN_FILE = "jurisdiction.yaml";

    private static final String CHANGES = "changes";
    private static final String FORMS = "forms";
    private static final String QUESTIONS = "questions";

    private final Folder folder;
    private final Places library;
    private final Traditions traditions;
    private final ParameterFiles parameters;
    private final Set<String> jurisdictionIds;
    private final Set<String> formIds;
    private final List<Finding> findings;
    private final Memo<String, YamlMapping> mappings = new Memo<>(this::loadMapping);
    private final Memo<String, FormQuestions> questions = new Memo<>(this::loadQuestions);
    private final ConcurrentMap<String, Loaded<Jurisdiction>> jurisdictions = new ConcurrentHashMap<>();

    private Places(Folder folder, Optional<Folder> own, Optional<Places> library) {
        this.folder = folder;
        this.library = library.orElse(this);
        Findings found = new Findings();
        Set<String> ids = new TreeSet<>(found.take(folder.yamlNames("")).orElse(List.of()));
        ids.remove(ParameterFiles.NAME);
        this.jurisdictionIds = Collections.unmodifiableSet(ids);
        this.traditions = new Traditions(folder, own, found);
        this.parameters = new ParameterFiles(folder, own);
        this.formIds = Collections.unmodifiableSet(
                new TreeSet<>(found.take(folder.yamlNames(FORMS)).orElse(List.of())));
        this.findings = found.inReadingOrder();
    }

    /** The places of a folder {@code jurisdictions}. */
    public static Places of(Folder jurisdictions) {
        return new Places(jurisdictions, Optional.empty(), Optional.empty());
    }

    /** These without what a folder of somebody's own adds. */
    public Places library() {
        return library;
    }

    /**
     * A text that is worked out of files of the library's places, and kept with them; see {@link Folder#workedOut}.
     *
     * @param name which text it is
     */
    public WorkedOut workedOut(String name, Supplier<WorkedOut> now) {
        return workedOut(name, text -> true, now);
    }

    /**
     * The same.
     *
     * @param holds whether a text of an earlier start is still the one that is asked for
     */
    public WorkedOut workedOut(String name, Predicate<String> holds, Supplier<WorkedOut> now) {
        // a place or tradition that is added can change it
        return folder.workedOut(name + " of " + jurisdictionIds + traditions.ids() + formIds, holds, now);
    }

    /**
     * These with what a folder of somebody's own adds to them: parameters of its own in a {@code parameters.yaml},
     * traditions in {@code traditions}; these themselves where it adds neither.
     */
    public Places under(Folder folderOfOwn) {
        boolean adds = folderOfOwn.has(ParameterFiles.FILE) || folderOfOwn.hasFolder(Traditions.FOLDER);
        return adds ? new Places(folder, Optional.of(folderOfOwn), Optional.of(library)) : this;
    }

    /** Whether a tradition is of somebody's own folder, new or in the place of the library's. */
    public boolean isOwnTradition(String id) {
        return traditions.isOwn(id);
    }

    /** Whether a parameter is. */
    public boolean isOwnParameter(String id) {
        return parameters.isOwn(id);
    }

    /** What is wrong with the folders themselves. It concerns whatever is drafted. */
    public List<Finding> findings() {
        return findings;
    }

    public Set<String> jurisdictionIds() {
        return jurisdictionIds;
    }

    public Set<String> traditionIds() {
        return traditions.ids();
    }

    /** The neutral forms of instruments: what places of a kind have in common, with none of them in it. */
    public Set<String> formIds() {
        return formIds;
    }

    /** What a form says, as a jurisdiction that no place is. */
    public Loaded<Jurisdiction> form(String id) {
        return Loaded.by(reading -> reading.take(mappings.get(FORMS + "/" + id))
                .map(mapping -> formed(id, mapping, Optional.empty(), new LinkedHashSet<>(), reading)));
    }

    /** What a form, or a place, has people asked beside the values that its bill needs. */
    public Loaded<FormQuestions> questions(String id) {
        return questions.get(id);
    }

    private Loaded<FormQuestions> loadQuestions(String id) {
        String path = QUESTIONS + "/" + id + ".yaml";
        return folder.has(path)
                ? Loaded.by(reading -> {
                    Set<String> known =
                            reading.take(parameters()).orElse(Map.of()).keySet();
                    return reading.yaml(folder, path)
                            .map(mapping -> FormQuestions.read(mapping, known, reading.findings()));
                })
                : new Loaded<>(Result.of(FormQuestions.NONE), List.of());
    }

    /**
     * The meanings of the parameters as a language reads them whose texts are made from another. Jurisdictions and
     * traditions say themselves what they say in which language.
     */
    public Loaded<Map<String, Parameter>> parameters(LanguageTag language, Optional<LanguageTag> source) {
        return parameters.in(language, source);
    }

    /** Every parameter that a jurisdiction can supply. */
    public Loaded<Map<String, Parameter>> parameters() {
        return parameters.all();
    }

    /** The meanings of parameters that a language has to translate whose texts are made from another. */
    public List<Dictionary.Entry> texts(LanguageTag language, LanguageTag source) {
        return parameters.texts(language, source);
    }

    private Loaded<YamlMapping> loadMapping(String id) {
        return Loaded.by(reading -> reading.yaml(folder, id + ".yaml"));
    }

    /** Whether the place of this id is there and has this language. */
    public boolean speaks(String id, LanguageTag language) {
        return jurisdictionIds().contains(id)
                && jurisdiction(id)
                        .value()
                        .filter(place -> place.speaks(language))
                        .isPresent();
    }

    /** A jurisdiction of the library, with what it takes over from those that it extends. */
    public Loaded<Jurisdiction> jurisdiction(String id) {
        return ofLibrary(id, new LinkedHashSet<>());
    }

    private Loaded<Jurisdiction> ofLibrary(String id, Set<String> children) {
        Loaded<Jurisdiction> known = jurisdictions.get(id);
        if (known != null) {
            return known;
        }
        Loaded<Jurisdiction> made = Loaded.by(reading ->
                reading.take(mappings.get(id)).map(mapping -> extended(id, mapping, children, List.of(), reading)));
        // what is told of a circle depends on where one comes into it
        boolean isInCircle = made.findings().stream().anyMatch(finding -> finding.rule() == Rule.CIRCLE);
        Loaded<Jurisdiction> earlier = isInCircle ? null : jurisdictions.putIfAbsent(id, made);
        return earlier == null ? made : earlier;
    }

    /**
     * The jurisdiction of somebody's own folder: its file {@value #OWN_FILE}, and the files of its folder
     * {@code changes}.
     */
    public Loaded<Jurisdiction> own(Folder own, String id) {
        return Loaded.by(reading -> {
            List<YamlMapping> changes = new ArrayList<>();
            for (String name : reading.findings().take(own.yamlNames(CHANGES)).orElse(List.of())) {
                reading.yaml(own, CHANGES + "/" + name + ".yaml").ifPresent(changes::add);
            }
            return reading.yaml(own, OWN_FILE)
                    .map(mapping -> extended(id, mapping, new LinkedHashSet<>(), changes, reading));
        });
    }

    private Jurisdiction extended(
            String id, YamlMapping mapping, Set<String> children, List<YamlMapping> changes, Reading reading) {
        children.add(id);
        Optional<Jurisdiction> parent = parent(mapping, children, reading);
        Map<String, Parameter> schema = reading.take(parameters()).orElse(Map.of());
        Optional<YamlScalar> form = mapping.findText("form", reading.findings());
        Optional<Jurisdiction> formed = form.flatMap(name -> formed(name, parent, children, reading));
        Kind kind = formed.isPresent() ? Kind.FORM : Kind.PLACE;
        return new JurisdictionReader(mapping, formed.or(() -> parent), kind, changes, reading.findings())
                .read(id, schema);
    }

    /** A form over the place that is extended: over the one that the form says, where the place says none. */
    private Optional<Jurisdiction> formed(
            YamlScalar form, Optional<Jurisdiction> extended, Set<String> children, Reading reading) {
        if (!Ids.isOne(form.text()) || !formIds.contains(form.text())) {
            reading.findings()
                    .error(
                            Rule.UNKNOWN_FORM_OF_PLACE,
                            form.position(),
                            form,
                            Suggestion.didYouMean(form.text(), formIds));
            return Optional.empty();
        }
        if (!children.add(FORMS + "/" + form.text())) {
            reading.findings().error(Rule.CIRCLE.as("form"), form.position(), form);
            return Optional.empty();
        }
        return reading.take(mappings.get(FORMS + "/" + form.text()))
                .map(mapping -> formed(form.text(), mapping, extended, children, reading));
    }

    /** What a form says over the form that it rests on itself, and over the place that is extended. */
    private Jurisdiction formed(
            String id, YamlMapping form, Optional<Jurisdiction> extended, Set<String> children, Reading reading) {
        Map<String, Parameter> schema = reading.take(parameters()).orElse(Map.of());
        Optional<Jurisdiction> above = extended.isPresent() ? extended : parent(form, children, reading);
        Optional<Jurisdiction> under =
                form.findText("form", reading.findings()).flatMap(name -> formed(name, above, children, reading));
        Kind kind = under.isPresent() ? Kind.FORM : Kind.PLACE;
        return new JurisdictionReader(form, under.or(() -> above), kind, List.of(), reading.findings())
                .read(id, schema);
    }

    private Optional<Jurisdiction> parent(YamlMapping mapping, Set<String> children, Reading reading) {
        Findings found = reading.findings();
        Optional<YamlScalar> parent = mapping.findText("extends", found);
        if (parent.isEmpty()) {
            return Optional.empty();
        }
        String id = parent.get().text();
        if (children.contains(id)) {
            found.error(Rule.CIRCLE, parent.get().position(), id, String.join(" → ", children) + " → " + id);
            return Optional.empty();
        }
        if (!Ids.isOne(id) || !jurisdictionIds.contains(id)) {
            found.error(
                    Rule.UNKNOWN_JURISDICTION, parent.get().position(), id, Suggestion.didYouMean(id, jurisdictionIds));
            return Optional.empty();
        }
        return reading.take(ofLibrary(id, children));
    }

    /** The tradition that a file names. */
    public Loaded<Tradition> tradition(YamlScalar id) {
        return traditions.get(id);
    }

    /** The tradition of this name, which must exist. */
    public Loaded<Tradition> tradition(String id) {
        return traditions.get(id);
    }

    /** Every text of a tradition's file; none where it cannot be read. */
    public List<YamlScalar> textsOfTradition(String id) {
        return traditions.texts(id);
    }

    /** Every text of the library's own traditions. */
    public Set<String> textsOfTraditions() {
        return traditions.textsOfLibrary();
    }
}
