package org.banbill.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.source.Dictionary;
import org.banbill.source.Folder;
import org.banbill.source.Ids;
import org.banbill.source.LanguageTag;
import org.banbill.source.Loaded;
import org.banbill.source.Memo;
import org.banbill.source.SourceFile;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;

/** One folder of clauses, as {@link Library} lays several over each other. Each file is read when it is asked for. */
final class ClauseFolder {

    /** Folders that hold no clauses. */
    private static final Set<String> OTHER_FOLDERS = Set.of(
            "outlines",
            "papers",
            "precedents",
            "terms",
            "spelling",
            "exceptions",
            Dictionary.LANGUAGES,
            DraftingWords.FOLDER);

    private static final String CLAUSE = "clause.yaml";
    private static final String TERM = "term.yaml";

    private final Folder folder;
    private final SpokenFiles files;
    /** Clause → the folder that its folder stands in. */
    private final Map<String, String> parts;

    private final Set<String> terms;
    private final List<Finding> findings;

    private final Memo<String, Clause> clauses = new Memo<>(this::loadClause);
    private final Memo<TextFile, ClauseText> clauseTexts = new Memo<>(this::loadClauseText);
    private final Memo<String, Term> termsById = new Memo<>(this::loadTerm);
    private final Memo<TextFile, TermText> termTexts = new Memo<>(this::loadTermText);
    private final Memo<String, MadeFrom> madeFrom = new Memo<>(path -> load(path, MadeFrom::read));
    private final Memo<LanguageTag, Points> points =
            new Memo<>(tag -> load(pointsPath(tag.tag()), (mapping, told) -> Points.read(tag, mapping, told)));
    private final Memo<String, LanguageFile> languages = new Memo<>(path -> load(path, LanguageFile::read));
    private final Memo<String, Spelling> spellings = new Memo<>(path -> load(path, Spelling::read));
    private final Memo<String, Spelling> ownSpellings = new Memo<>(path -> load(path, Spelling::readOwn));

    private final Memo<String, DraftingWords> draftingWords = new Memo<>(path -> load(path, DraftingWords::read));
    private final Memo<String, ExceptionWords> exceptionWords = new Memo<>(path -> load(path, ExceptionWords::read));

    /** The file of a clause or term in one language. */
    private record TextFile(String id, String tag) {}

    ClauseFolder(Folder folder) {
        this.folder = folder;
        this.files = SpokenFiles.asWritten(folder);
        Findings found = new Findings();
        this.parts = indexClauses(found);
        this.terms = indexTerms(found);
        this.findings = found.inReadingOrder();
    }

    private Map<String, String> indexClauses(Findings found) {
        Map<String, String> index = new TreeMap<>();
        for (String part : found.take(folder.names("")).orElse(List.of())) {
            if (OTHER_FOLDERS.contains(part) || !folder.hasFolder(part)) {
                continue;
            }
            for (String id : found.take(folder.names(part)).orElse(List.of())) {
                String path = part + "/" + id;
                if (folder.hasFolder(path)) {
                    Ids.check(id, Position.startOf(folder.written(path)), found);
                    String earlier = index.putIfAbsent(id, part);
                    if (earlier != null) {
                        found.error(
                                Rule.DUPLICATE_ID.as("clause-folder"),
                                Position.startOf(folder.written(path)),
                                id,
                                folder.written(earlier + "/" + id));
                    }
                }
            }
        }
        return Map.copyOf(index);
    }

    private Set<String> indexTerms(Findings found) {
        Set<String> index = new TreeSet<>();
        for (String id : found.take(folder.names("terms")).orElse(List.of())) {
            if (folder.hasFolder("terms/" + id)) {
                Ids.check(id, Position.startOf(folder.written("terms/" + id)), found);
                index.add(id);
            }
        }
        return Set.copyOf(index);
    }

    /** What is wrong with the names of folders. */
    List<Finding> findings() {
        return findings;
    }

    Set<String> clauseIds() {
        return parts.keySet();
    }

    Set<String> termIds() {
        return terms;
    }

    Loaded<Clause> clause(String id) {
        return clauses.get(id);
    }

    private Loaded<Clause> loadClause(String id) {
        return load(
                clausePath(id, CLAUSE), (mapping, told) -> Clause.read(id, parts.getOrDefault(id, ""), mapping, told));
    }

    private String clausePath(String id, String file) {
        return parts.get(id) + "/" + id + "/" + file;
    }

    private static String termPath(String id, String file) {
        return "terms/" + id + "/" + file;
    }

    /** The clause's text in a language, or in a shorter tag of it; nothing where there is none. */
    Loaded<ClauseText> clauseText(String id, LanguageTag language) {
        for (String tag : language.fallbacks()) {
            if (folder.has(clausePath(id, tag + ".yaml"))) {
                return clauseTexts.get(new TextFile(id, tag)).map(text -> text.in(language));
            }
        }
        return Loaded.nothing();
    }

    private Loaded<ClauseText> loadClauseText(TextFile text) {
        return load(
                clausePath(text.id(), text.tag() + ".yaml"),
                (mapping, told) -> ClauseText.read(text.id(), new LanguageTag(text.tag()), mapping, told));
    }

    Position positionOf(String path) {
        return Position.startOf(folder.written(path));
    }

    /** Where the clause's file is, as the user would write it. */
    Position clausePosition(String id) {
        return Position.startOf(folder.written(clausePath(id, CLAUSE)));
    }

    Position termPosition(String id) {
        return positionOf(termPath(id, TERM));
    }

    Loaded<Term> term(String id) {
        return termsById.get(id);
    }

    private Loaded<Term> loadTerm(String id) {
        return load(termPath(id, TERM), (mapping, told) -> Term.read(id, mapping, told));
    }

    Loaded<TermText> termText(String id, LanguageTag language) {
        for (String tag : language.fallbacks()) {
            if (folder.has(termPath(id, tag + ".yaml"))) {
                return termTexts.get(new TextFile(id, tag)).map(text -> text.in(language));
            }
        }
        return Loaded.nothing();
    }

    private Loaded<TermText> loadTermText(TextFile text) {
        return load(termPath(text.id(), text.tag() + ".yaml"), (mapping, told) -> {
            YamlScalar idAsName =
                    new YamlScalar(text.id(), new SourceFile(mapping.position().file(), ""), 0);
            return TermText.read(text.id(), new LanguageTag(text.tag()), mapping, idAsName, told);
        });
    }

    /** The languages in which a clause has a text of its own; a finding for a file of another name. */
    Result<Set<String>> languagesOfClause(String id) {
        return languages(parts.get(id) + "/" + id);
    }

    Result<Set<String>> languagesOfTerm(String id) {
        return languages("terms/" + id);
    }

    private Result<Set<String>> languages(String path) {
        Findings found = new Findings();
        Set<String> languages = new TreeSet<>();
        for (String name : found.take(folder.yamlNames(path)).orElse(List.of())) {
            String file = name + ".yaml";
            if (LanguageTag.isOne(name)) {
                languages.add(name);
            } else if (!file.equals(CLAUSE) && !file.equals(TERM)) {
                found.error(
                        Rule.BAD_LANGUAGE.as("of-a-file-name"),
                        Position.startOf(folder.written(path + "/" + file)),
                        file);
            }
        }
        return new Result<>(Optional.of(languages), found.inReadingOrder());
    }

    Result<List<String>> outlineIds() {
        return folder.yamlNames("outlines");
    }

    boolean has(String path) {
        return folder.has(path);
    }

    /** Its files that hold texts of several languages, as they are written. */
    SpokenFiles files() {
        return files;
    }

    Loaded<YamlMapping> source(TextKind kind, String id, LanguageTag language) {
        String file = language.base() + ".yaml";
        return load(kind == TextKind.CLAUSE ? clausePath(id, file) : termPath(id, file), (mapping, told) -> mapping);
    }

    Set<String> languageTags() {
        Set<String> tags = new TreeSet<>(folder.names(Dictionary.LANGUAGES).or(List.of()));
        tags.removeIf(tag -> !LanguageTag.isOne(tag));
        return tags;
    }

    Loaded<MadeFrom> madeFrom(String path) {
        return madeFrom.get(path);
    }

    static String pointsPath(String tag) {
        return Dictionary.LANGUAGES + "/" + tag + "/" + Points.FILE;
    }

    Loaded<Points> points(LanguageTag language) {
        return points.get(language);
    }

    Loaded<LanguageFile> language(String path) {
        return languages.get(path);
    }

    Result<List<String>> banIds() {
        return folder.yamlNames("precedents");
    }

    Result<List<String>> paperIds() {
        return folder.yamlNames("papers");
    }

    Loaded<Spelling> spelling(String path) {
        return spellings.get(path);
    }

    /** That of somebody's own folder. */
    Loaded<Spelling> ownSpelling(String path) {
        return ownSpellings.get(path);
    }

    Loaded<DraftingWords> draftingWords(String path) {
        return draftingWords.get(path);
    }

    Loaded<ExceptionWords> exceptionWords(String path) {
        return exceptionWords.get(path);
    }

    private <T> Loaded<T> load(String path, BiFunction<YamlMapping, Findings, T> read) {
        return Loaded.by(reading -> reading.yaml(folder, path).map(mapping -> read.apply(mapping, reading.findings())));
    }
}
