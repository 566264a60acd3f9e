package org.banbill.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.source.Ids;
import org.banbill.source.LanguageTag;
import org.banbill.source.Reading;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;

/**
 * The clause library on disk. Files are read when they are asked for, so that a draft reads only what it uses; what is
 * wrong with them goes to the run's findings.
 */
public final class Library {

    /** Folders under {@code clauses/} that hold no clauses. */
    private static final Set<String> OTHER_FOLDERS = Set.of("outlines", "terms", "spelling");

    /**
     * A folder of clauses.
     *
     * @param prefix how its files are named to the user
     */
    public record Root(Path folder, String prefix) {}

    private final List<Root> roots;
    private final Reading reading;
    private final Map<String, Located> clauseFolders = new TreeMap<>();
    private final Map<String, Located> termFolders = new TreeMap<>();
    private final Map<String, Optional<Clause>> clauses = new LinkedHashMap<>();
    private final Map<String, Optional<ClauseText>> clauseTexts = new LinkedHashMap<>();
    private final Map<String, Optional<TermText>> termTexts = new LinkedHashMap<>();
    private final Map<String, Optional<Term>> terms = new LinkedHashMap<>();
    private Optional<Map<String, Demand>> demands = Optional.empty();

    private record Located(Path folder, String name, String part) {}

    /** @param roots the folders, the most local first: what stands in an earlier one hides the same in a later one */
    public Library(List<Root> roots, Reading reading) {
        this.roots = List.copyOf(roots);
        this.reading = reading;
        for (Root root : roots) {
            index(root);
        }
    }

    private Findings findings() {
        return reading.findings();
    }

    private void index(Root root) {
        Map<String, Located> found = new TreeMap<>();
        for (Path part : reading.list(root.folder())) {
            String partName = part.getFileName().toString();
            if (!Files.isDirectory(part) || OTHER_FOLDERS.contains(partName)) {
                continue;
            }
            for (Path clause : reading.list(part)) {
                if (Files.isDirectory(clause)) {
                    String id = clause.getFileName().toString();
                    String name = root.prefix() + "/" + partName + "/" + id;
                    Ids.check(id, Position.startOf(name), findings());
                    Located earlier = found.putIfAbsent(id, new Located(clause, name, partName));
                    if (earlier != null) {
                        findings()
                                .error(
                                        "duplicate-id",
                                        Position.startOf(name),
                                        "`" + id + "` is also a clause in `" + earlier.name() + "`.",
                                        "Rename one of the two folders.");
                    }
                }
            }
        }
        found.forEach(clauseFolders::putIfAbsent);
        for (Path term : reading.list(root.folder().resolve("terms"))) {
            if (Files.isDirectory(term)) {
                String id = term.getFileName().toString();
                String name = root.prefix() + "/terms/" + id;
                Ids.check(id, Position.startOf(name), findings());
                termFolders.putIfAbsent(id, new Located(term, name, "terms"));
            }
        }
    }

    public Set<String> clauseIds() {
        return clauseFolders.keySet();
    }

    public Set<String> termIds() {
        return termFolders.keySet();
    }

    public Optional<Clause> clause(String id) {
        return clauses.computeIfAbsent(id, this::readClause);
    }

    private Optional<Clause> readClause(String id) {
        return Optional.ofNullable(clauseFolders.get(id))
                .flatMap(located -> yaml(located, "clause.yaml")
                        .map(mapping -> Clause.read(id, located.part(), mapping, findings())));
    }

    /** The clause's text in a language, or in a shorter tag of it; empty where there is none. */
    public Optional<ClauseText> clauseText(String id, LanguageTag language) {
        return clauseTexts.computeIfAbsent(
                id + " " + language,
                key -> Optional.ofNullable(clauseFolders.get(id))
                        .flatMap(located -> textFile(located, language)
                                .flatMap(file -> yaml(located, file))
                                .map(mapping -> ClauseText.read(id, language, mapping, findings()))));
    }

    /** Where the clause's folder is, as the user would write it. */
    public Position clausePosition(String id) {
        Located located = clauseFolders.get(id);
        return Position.startOf(located == null ? id : located.name() + "/clause.yaml");
    }

    public Optional<Term> term(String id) {
        return terms.computeIfAbsent(
                id,
                key -> Optional.ofNullable(termFolders.get(key))
                        .flatMap(located ->
                                yaml(located, "term.yaml").map(mapping -> Term.read(key, mapping, findings()))));
    }

    public Optional<TermText> termText(String id, LanguageTag language) {
        return termTexts.computeIfAbsent(
                id + " " + language,
                key -> Optional.ofNullable(termFolders.get(id))
                        .flatMap(located -> textFile(located, language)
                                .flatMap(file -> yaml(located, file).map(mapping -> readTerm(id, language, mapping)))));
    }

    private TermText readTerm(String id, LanguageTag language, YamlMapping mapping) {
        YamlScalar idAsName = new YamlScalar(
                id, new org.banbill.source.SourceFile(mapping.position().file(), ""), 0);
        return TermText.read(id, language, mapping, idAsName, findings());
    }

    private static Optional<String> textFile(Located located, LanguageTag language) {
        return language.fallbacks().stream()
                .map(tag -> tag + ".yaml")
                .filter(file -> Files.exists(located.folder().resolve(file)))
                .findFirst();
    }

    private Optional<YamlMapping> yaml(Located located, String file) {
        return reading.yaml(located.folder().resolve(file), located.name() + "/" + file);
    }

    /** The languages in which a clause or term has a text of its own. */
    public Set<String> languagesOfClause(String id) {
        return languagesIn(clauseFolders.get(id));
    }

    public Set<String> languagesOfTerm(String id) {
        return languagesIn(termFolders.get(id));
    }

    private Set<String> languagesIn(@org.jspecify.annotations.Nullable Located located) {
        Set<String> languages = new TreeSet<>();
        if (located != null) {
            for (Path file : reading.list(located.folder())) {
                String name = file.getFileName().toString();
                if (name.endsWith(".yaml") && !name.equals("clause.yaml") && !name.equals("term.yaml")) {
                    String language = name.substring(0, name.length() - ".yaml".length());
                    if (LanguageTag.isOne(language)) {
                        languages.add(language);
                    } else {
                        findings()
                                .error(
                                        "bad-language",
                                        Position.startOf(located.name() + "/" + name),
                                        "`" + name + "` is not named by a language tag.",
                                        "Name the file by its language, such as `en.yaml`, `ko.yaml` or `pt-BR.yaml`.");
                    }
                }
            }
        }
        return languages;
    }

    public Set<String> outlineIds() {
        Set<String> ids = new TreeSet<>();
        for (Root root : roots) {
            ids.addAll(namesIn(root.folder().resolve("outlines")));
        }
        return ids;
    }

    public Optional<Outline> outline(String id) {
        return findFile("outlines/" + id + ".yaml").map(mapping -> Outline.read(id, mapping, findings()));
    }

    /** Every demand of the letter, in its order. */
    public Map<String, Demand> demands() {
        if (demands.isEmpty()) {
            demands = Optional.of(findFile("demands.yaml")
                    .map(mapping -> Demand.readAll(mapping, findings()))
                    .orElse(Map.of()));
        }
        return demands.get();
    }

    public PaperWords papers() {
        return findFile("papers.yaml")
                .map(mapping -> PaperWords.read(mapping, mapping.position().file(), findings()))
                .orElse(new PaperWords(Map.of(), "clauses/papers.yaml"));
    }

    public Spelling spelling(LanguageTag language) {
        return findFile("spelling/" + language + ".yaml")
                .map(mapping -> Spelling.read(mapping, findings()))
                .orElse(Spelling.AS_WRITTEN);
    }

    /** Reads a file of the most local root that has it. */
    private Optional<YamlMapping> findFile(String path) {
        return roots.stream()
                .filter(root -> Files.exists(root.folder().resolve(path)))
                .findFirst()
                .flatMap(root -> reading.yaml(root.folder().resolve(path), root.prefix() + "/" + path));
    }

    private Collection<String> namesIn(Path folder) {
        List<String> names = new ArrayList<>();
        for (Path file : reading.list(folder)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".yaml")) {
                names.add(name.substring(0, name.length() - ".yaml".length()));
            }
        }
        return names;
    }
}
