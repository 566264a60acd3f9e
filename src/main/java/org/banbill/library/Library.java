package org.banbill.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.source.Dictionary;
import org.banbill.source.Folder;
import org.banbill.source.LanguageTag;
import org.banbill.source.Loaded;
import org.banbill.source.YamlMapping;

/**
 * The clause library: a snapshot of one or more folders of clauses, of which an earlier one hides what a later one has
 * under the same name. It never changes, and many threads can share it. A file is read when it is first asked for,
 * once; what is wrong with it comes with what was made of it, whoever asks.
 */
public final class Library {

    private static final String DEMANDS = "demands.yaml";
    private static final String PAPERS = "papers.yaml";

    /** The most local first. */
    private final List<ClauseFolder> folders;

    private final Set<String> clauseIds;
    private final Set<String> termIds;
    private final Result<Set<String>> outlineIds;
    private final Result<Set<String>> paperIds;
    /** Of each folder, as the language reads them that this library speaks. */
    private final List<SpokenFiles> files;

    private final ConcurrentMap<LanguageTag, Library> spoken = new ConcurrentHashMap<>();
    private final Result<Set<String>> banIds;

    private Library(List<ClauseFolder> folders) {
        this(folders, folders.stream().map(ClauseFolder::files).toList());
    }

    private Library(List<ClauseFolder> folders, List<SpokenFiles> files) {
        this.folders = List.copyOf(folders);
        this.files = List.copyOf(files);
        this.clauseIds = ids(ClauseFolder::clauseIds);
        this.termIds = ids(ClauseFolder::termIds);
        this.outlineIds = names(ClauseFolder::outlineIds);
        this.paperIds = names(ClauseFolder::paperIds);
        this.banIds = names(ClauseFolder::banIds);
    }

    private Result<Set<String>> names(Function<ClauseFolder, Result<List<String>>> of) {
        Findings found = new Findings();
        Set<String> names = new TreeSet<>();
        folders.forEach(folder -> found.take(of.apply(folder)).ifPresent(names::addAll));
        return new Result<>(Optional.of(Collections.unmodifiableSet(names)), found.inReadingOrder());
    }

    /** The library of a folder {@code clauses}. */
    public static Library of(Folder clauses) {
        return new Library(List.of(new ClauseFolder(clauses)));
    }

    /** This library under the clauses of somebody's own; what was read of it already is shared. */
    public Library under(Folder clauses) {
        List<ClauseFolder> all = new ArrayList<>();
        all.add(new ClauseFolder(clauses));
        all.addAll(folders);
        return new Library(all);
    }

    /**
     * This library as a language reads it: where its texts are made from those of another, with its dictionaries laid
     * over the files that hold texts of several languages.
     */
    public Library speaking(LanguageTag language) {
        Optional<LanguageTag> source = language(language).value().flatMap(LanguageFile::translatedFrom);
        return source.isEmpty()
                ? this
                : spoken.computeIfAbsent(
                        language,
                        tag -> new Library(
                                folders,
                                folders.stream()
                                        .map(folder -> folder.files().in(tag, source.get()))
                                        .toList()));
    }

    /** What its file says of a language; nothing where it has none. */
    public Loaded<LanguageFile> language(LanguageTag language) {
        return nearest(language, tag -> {
            String path = languagePath(tag);
            return file(path, folder -> folder.language(path));
        });
    }

    /** What precedents show, in a language; nothing where no file says it. */
    public Loaded<Points> points(LanguageTag language) {
        return nearest(
                language, tag -> file(ClauseFolder.pointsPath(tag), folder -> folder.points(new LanguageTag(tag))));
    }

    /** The points of all precedents, with what is known of each in a language. */
    public List<Dictionary.Entry> pointsIn(LanguageTag language) {
        return Points.entries(this, language);
    }

    /** Where the file of a language is, or would be. */
    public Position languagePosition(LanguageTag language) {
        return folders.get(folders.size() - 1).positionOf(languagePath(language.base()));
    }

    /** From which words each translation of a language was made; nothing where no file says so. */
    public Loaded<MadeFrom> madeFrom(LanguageTag language) {
        String path = madeFromPath(language);
        return file(path, folder -> folder.madeFrom(path));
    }

    /** The file, in the folder of the clauses, that says from which words each translation of a language was made. */
    public static String madeFromPath(LanguageTag language) {
        return Dictionary.LANGUAGES + "/" + language + "/made-from.yaml";
    }

    /** The file of a clause or term in a language, as it is written. */
    public Loaded<YamlMapping> source(TextKind kind, String id, LanguageTag language) {
        return (kind == TextKind.CLAUSE ? withClause(id) : withTerm(id))
                .map(folder -> folder.source(kind, id, language))
                .orElse(Loaded.nothing());
    }

    /** The languages that have a file of their own. */
    public Set<String> languages() {
        Set<String> tags = new TreeSet<>();
        folders.forEach(folder -> tags.addAll(folder.languageTags()));
        return tags;
    }

    private static String languagePath(String tag) {
        return Dictionary.LANGUAGES + "/" + tag + "/language.yaml";
    }

    /**
     * The texts that this library has to translate in a file of several languages, such as {@code papers.yaml}; none in
     * a language that is written as it is.
     */
    public List<Dictionary.Entry> texts(String path) {
        return files.stream()
                .filter(folder -> folder.has(path))
                .findFirst()
                .map(folder -> folder.texts(path))
                .orElse(List.of());
    }

    /** Likewise of all bans and cases, which share a dictionary: each text once. */
    public List<Dictionary.Entry> banTexts() {
        Map<String, Dictionary.Entry> texts = new LinkedHashMap<>();
        banIds().stream()
                .flatMap(id -> texts(SpokenFiles.banPath(id)).stream())
                .forEach(text -> texts.putIfAbsent(text.words(), text));
        return List.copyOf(texts.values());
    }

    private Set<String> ids(Function<ClauseFolder, Set<String>> of) {
        Set<String> all = new TreeSet<>();
        folders.forEach(folder -> all.addAll(of.apply(folder)));
        return Collections.unmodifiableSet(all);
    }

    /** What is wrong with the folders themselves, such as two clauses of one name. It concerns whatever is drafted. */
    public List<Finding> findings() {
        Findings found = new Findings();
        folders.forEach(folder -> found.addAll(folder.findings()));
        found.addAll(outlineIds.findings());
        found.addAll(paperIds.findings());
        found.addAll(banIds.findings());
        return found.inReadingOrder();
    }

    public Set<String> clauseIds() {
        return clauseIds;
    }

    public Set<String> termIds() {
        return termIds;
    }

    public Set<String> outlineIds() {
        return outlineIds.value().orElse(Set.of());
    }

    public Set<String> paperIds() {
        return paperIds.value().orElse(Set.of());
    }

    /** The enacted bans and cases that are known. */
    public Set<String> banIds() {
        return banIds.value().orElse(Set.of());
    }

    private Optional<ClauseFolder> withClause(String id) {
        return folders.stream()
                .filter(folder -> folder.clauseIds().contains(id))
                .findFirst();
    }

    private Optional<ClauseFolder> withTerm(String id) {
        return folders.stream().filter(folder -> folder.termIds().contains(id)).findFirst();
    }

    /** What a file of the most local folder that has it gives; nothing where none has it. */
    private <T> Loaded<T> file(String path, Function<ClauseFolder, Loaded<T>> from) {
        return folders.stream()
                .filter(folder -> folder.has(path))
                .findFirst()
                .map(from)
                .orElse(Loaded.nothing());
    }

    /** Likewise, of its files that hold texts of several languages. */
    private <T> Loaded<T> spokenFile(String path, Function<SpokenFiles, Loaded<T>> from) {
        return files.stream()
                .filter(folder -> folder.has(path))
                .findFirst()
                .map(from)
                .orElse(Loaded.nothing());
    }

    /** Also where it cannot be read, which is told with it. */
    private static boolean isThere(Loaded<?> loaded) {
        return !loaded.files().isEmpty() || !loaded.findings().isEmpty();
    }

    /** The clause of this id; nothing where there is none. */
    public Loaded<Clause> clause(String id) {
        return withClause(id).map(folder -> folder.clause(id)).orElse(Loaded.nothing());
    }

    /** The clause's text in a language, or in a shorter tag of it; nothing where there is none. */
    public Loaded<ClauseText> clauseText(String id, LanguageTag language) {
        return withClause(id).map(folder -> folder.clauseText(id, language)).orElse(Loaded.nothing());
    }

    /** Where the clause's file is, as the user would write it. */
    public Position clausePosition(String id) {
        return withClause(id).map(folder -> folder.clausePosition(id)).orElse(Position.startOf(id));
    }

    /** Where the term's file is. */
    public Position termPosition(String id) {
        return withTerm(id).map(folder -> folder.termPosition(id)).orElse(Position.startOf(id));
    }

    public Loaded<Term> term(String id) {
        return withTerm(id).map(folder -> folder.term(id)).orElse(Loaded.nothing());
    }

    /** The term's text in a language, or in a shorter tag of it; nothing where there is none. */
    public Loaded<TermText> termText(String id, LanguageTag language) {
        return withTerm(id).map(folder -> folder.termText(id, language)).orElse(Loaded.nothing());
    }

    /** The languages in which a clause has a text of its own, and what is wrong with the names of its files. */
    public Result<Set<String>> languagesOfClause(String id) {
        return withClause(id).map(folder -> folder.languagesOfClause(id)).orElse(Result.of(Set.of()));
    }

    /** Likewise for a term. */
    public Result<Set<String>> languagesOfTerm(String id) {
        return withTerm(id).map(folder -> folder.languagesOfTerm(id)).orElse(Result.of(Set.of()));
    }

    public Loaded<Outline> outline(String id) {
        return spokenFile(SpokenFiles.outlinePath(id), folder -> folder.outline(id));
    }

    public Loaded<Ban> ban(String id) {
        return spokenFile(SpokenFiles.banPath(id), folder -> folder.ban(id));
    }

    public Loaded<Paper> paper(String id) {
        return spokenFile(SpokenFiles.paperPath(id), folder -> folder.paper(id));
    }

    /**
     * Every demand of the letter, in its order. An own file may say them in other languages and add some; what the
     * letter asks and of whom stays, so that nobody meets a demand by striking it.
     */
    public Loaded<Map<String, Demand>> demands() {
        Loaded<Map<String, Demand>> nearest = spokenFile(DEMANDS, folder -> folder.demands(DEMANDS));
        Loaded<Map<String, Demand>> ofModel = model().files.get(0).demands(DEMANDS);
        if (nearest.files().equals(ofModel.files())) {
            return nearest;
        }
        return Loaded.by(reading -> {
            Map<String, Demand> own = reading.take(nearest).orElse(Map.of());
            Map<String, Demand> all = new LinkedHashMap<>();
            reading.take(ofModel)
                    .orElse(Map.of())
                    .forEach((id, demand) ->
                            all.put(id, own.containsKey(id) ? demand.inMoreLanguages(own.get(id)) : demand));
            own.forEach(all::putIfAbsent);
            return Optional.of(Collections.unmodifiableMap(all));
        });
    }

    /**
     * The words of the papers that follow a bill. An own file may say them in other languages; in those of the model
     * they stay, so that nobody calls a demand met, or a value verified, by other words.
     */
    public Loaded<PaperWords> papers() {
        Loaded<PaperWords> nearest = spokenFile(PAPERS, folder -> folder.paperWords(PAPERS));
        Loaded<PaperWords> ofModel = model().files.get(0).paperWords(PAPERS);
        return nearest.files().equals(ofModel.files())
                ? nearest
                : Loaded.by(reading -> {
                    PaperWords own = reading.take(nearest).orElse(PaperWords.NONE);
                    return Optional.of(
                            reading.take(ofModel).orElse(PaperWords.NONE).inMoreLanguages(own));
                });
    }

    /**
     * The words of a language by which a text takes something out of a rule; nothing where they are not written down.
     * Those of the model come first: nobody makes an exception unseen by striking its words.
     */
    public Loaded<ExceptionWords> exceptionWords(LanguageTag language) {
        return nearest(language, tag -> {
            String path = "exceptions/" + tag + ".yaml";
            Loaded<ExceptionWords> ofModel = model().file(path, folder -> folder.exceptionWords(path));
            return isThere(ofModel) ? ofModel : file(path, folder -> folder.exceptionWords(path));
        });
    }

    /** The words of a language that a bill should not have, or should; nothing where they are not written down. */
    public Loaded<DraftingWords> draftingWords(LanguageTag language) {
        return nearest(language, tag -> {
            String path = DraftingWords.FOLDER + "/" + tag + ".yaml";
            return file(path, folder -> folder.draftingWords(path));
        });
    }

    /** The file of the nearest variety of a language that has one; nothing where none has. */
    private static <T> Loaded<T> nearest(LanguageTag language, Function<String, Loaded<T>> file) {
        return language.fallbacks().stream()
                .map(file)
                .filter(Library::isThere)
                .findFirst()
                .orElse(Loaded.nothing());
    }

    /** The model: Banbill's own clauses, without those that somebody's own folder lays over them. */
    public Library model() {
        int last = folders.size() - 1;
        return last == 0 ? this : new Library(folders.subList(last, last + 1), files.subList(last, last + 1));
    }

    /** Whether a clause is of somebody's own folder, new or in the place of the model's. */
    public boolean isOwnClause(String id) {
        return folders.subList(0, folders.size() - 1).stream()
                .anyMatch(folder -> folder.clauseIds().contains(id));
    }

    /** Whether a term is. */
    public boolean isOwnTerm(String id) {
        return folders.subList(0, folders.size() - 1).stream()
                .anyMatch(folder -> folder.termIds().contains(id));
    }

    /** Whether a paper is. */
    public boolean isOwnPaper(String id) {
        return folders.subList(0, folders.size() - 1).stream()
                .anyMatch(folder -> folder.has(SpokenFiles.paperPath(id)));
    }

    /** Whether anything is of somebody's own folder. */
    public boolean hasOwn() {
        return folders.size() > 1;
    }

    /** The spelling of a variety of a language, the model's first; nothing where it is spelt as the library is. */
    public Loaded<Spelling> spelling(LanguageTag language) {
        String path = "spelling/" + language + ".yaml";
        Loaded<Spelling> ofModel = model().file(path, folder -> folder.spelling(path));
        return isThere(ofModel) ? ofModel : file(path, folder -> folder.ownSpelling(path));
    }
}
