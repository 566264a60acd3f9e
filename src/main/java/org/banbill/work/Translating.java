package org.banbill.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.library.LanguageFile;
import org.banbill.library.Library;
import org.banbill.library.MadeFrom;
import org.banbill.library.TextKind;
import org.banbill.library.TextRow;
import org.banbill.library.Translation;
import org.banbill.source.Dictionary;
import org.banbill.source.LanguageTag;
import org.banbill.source.YamlWriter;

/**
 * How far the texts of a language have come that are made from those of another.
 *
 * @param texts of clauses and terms
 * @param files the texts of files that hold several languages, by the file's path
 * @param made from which words each text was made, as far as it is recorded
 */
public record Translating(
        LanguageTag language,
        LanguageTag source,
        List<Translation> texts,
        Map<String, List<Dictionary.Entry>> files,
        MadeFrom made) {

    private static final String COMMENT =
            "From which words each text was made. `banbill translate %s --current` writes it.";

    public Translating {
        texts = List.copyOf(texts);
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /** The state of a language; none, with a finding, where its texts are not made from another's. */
    public static Result<Translating> of(Workspace workspace, LanguageTag language) {
        Findings findings = new Findings();
        Library library = workspace.library().speaking(language);
        Optional<LanguageTag> source =
                findings.take(library.language(language).result()).flatMap(LanguageFile::translatedFrom);
        if (source.isEmpty()) {
            findings.error(
                    Rule.UNKNOWN_LANGUAGE.as("untranslated"),
                    Position.COMMAND_LINE,
                    language,
                    Suggestion.didYouMean(language.tag(), translated(library)));
            return new Result<>(Optional.empty(), findings.inReadingOrder());
        }
        Map<String, List<Dictionary.Entry>> files = new LinkedHashMap<>();
        List<String> paths = new ArrayList<>(List.of("demands.yaml", "papers.yaml"));
        outlines(workspace, language).forEach(outline -> paths.add("outlines/" + outline + ".yaml"));
        library.paperIds().forEach(paper -> paths.add("papers/" + paper + ".yaml"));
        paths.forEach(path -> files.put("clauses/" + path, library.texts(path)));
        files.put("clauses/points.yaml", library.pointsIn(language));
        files.put("clauses/precedents.yaml", library.banTexts());
        files.put("jurisdictions/parameters.yaml", workspace.places().texts(language, source.get()));
        files.values().removeIf(List::isEmpty);
        return new Result<>(
                Optional.of(new Translating(
                        language,
                        source.get(),
                        Translation.all(
                                library, language, place -> workspace.places().speaks(place, language)),
                        files,
                        library.madeFrom(language).or(MadeFrom.NOTHING))),
                findings.inReadingOrder());
    }

    private static Set<String> translated(Library library) {
        Set<String> tags = new TreeSet<>(library.languages());
        tags.removeIf(tag -> library.language(new LanguageTag(tag))
                .value()
                .flatMap(LanguageFile::translatedFrom)
                .isEmpty());
        return tags;
    }

    /** The outlines of the places that speak a language. */
    private static Set<String> outlines(Workspace workspace, LanguageTag language) {
        Set<String> outlines = new TreeSet<>();
        for (String id : workspace.places().jurisdictionIds()) {
            workspace
                    .places()
                    .jurisdiction(id)
                    .value()
                    .filter(place -> place.speaks(language))
                    .ifPresent(place -> {
                        place.outline().ifPresent(outline -> outlines.add(outline.text()));
                        outlines.addAll(place.outlines());
                    });
        }
        outlines.retainAll(workspace.library().outlineIds());
        return outlines;
    }

    /** Each text that a translator works on, clause by clause, then the files of several languages. */
    public List<TextRow> rows(Library library) {
        List<TextRow> rows = new ArrayList<>();
        for (Translation text : texts) {
            String folder = text.folder();
            text.source()
                    .forEach((piece, words) -> rows.add(new TextRow(
                            folder,
                            piece,
                            words,
                            text.words().getOrDefault(piece, ""),
                            text.state() == Translation.State.STALE
                                            && !text.stale().contains(piece)
                                    ? Translation.State.CURRENT
                                    : text.state())));
            Map<String, String> known = beside(text, library, language);
            beside(text, library, source)
                    .forEach((piece, words) ->
                            rows.add(new TextRow(folder, piece, words, known.getOrDefault(piece, ""), text.state())));
        }
        files.forEach((file, entries) -> entries.forEach(entry -> rows.add(new TextRow(
                file,
                "",
                entry.words(),
                entry.known().orElse(""),
                entry.known().isPresent() ? Translation.State.CURRENT : Translation.State.MISSING))));
        return rows;
    }

    /** What stands in the file beside its pieces: the note, and the printed forms of a term. */
    Map<String, String> beside(Translation text, Library library, LanguageTag tag) {
        Map<String, String> beside = new LinkedHashMap<>();
        if (text.kind() == TextKind.TERM) {
            library.termText(text.id(), tag).value().ifPresent(term -> {
                beside.put("forms", String.join(", ", term.forms()));
                beside.put("note", term.note().strip());
            });
        } else {
            library.clauseText(text.id(), tag)
                    .value()
                    .ifPresent(clause -> beside.put("note", clause.note().strip()));
        }
        beside.values().removeIf(String::isEmpty);
        return beside;
    }

    /** The file that says from which words each text was made. */
    String file(MadeFrom from) {
        return YamlWriter.write(COMMENT.formatted(language), from.asFile());
    }

    /**
     * The file that says that these texts, as they stand, are translations of today's source; all that are written
     * where none is named.
     */
    public Result<String> recorded(Collection<String> ids) {
        Findings findings = new Findings();
        Set<String> known = new TreeSet<>();
        texts.forEach(text -> known.add(text.id()));
        MadeFrom now = made;
        for (Translation text : texts) {
            boolean isMeant = ids.isEmpty() || ids.contains(text.id());
            if (isMeant && text.state() != Translation.State.MISSING) {
                now = now.with(text.kind(), text.id(), text.source());
            }
        }
        ids.stream()
                .filter(id -> !known.contains(id))
                .forEach(id -> findings.error(
                        Rule.UNKNOWN_CLAUSE.as("translated"),
                        Position.COMMAND_LINE,
                        id,
                        Suggestion.didYouMean(id, known)));
        return new Result<>(Optional.of(file(now)), findings.inReadingOrder());
    }

    /** How many texts of a kind there are, in any state or in one. */
    public long count(TextKind kind, Optional<Translation.State> state) {
        return texts.stream()
                .filter(text ->
                        text.kind() == kind && state.map(text.state()::equals).orElse(true))
                .count();
    }
}
