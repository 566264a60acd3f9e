package org.banbill.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.banbill.assembly.Assembly;
import org.banbill.assembly.Coverage;
import org.banbill.bill.Edition;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Severity;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.render.word.Annotations;
import org.banbill.render.word.WordRenderer;
import org.banbill.review.Edits;
import org.banbill.review.Edits.Scope;
import org.banbill.review.Edits.Unplaced;
import org.banbill.review.LocalVersion;
import org.banbill.review.Review;
import org.banbill.source.LanguageTag;

/**
 * Writes the edits of a file into a folder of the user's own, after trying on a copy that drafting it gives the edited
 * text. What it does not give is told, and kept in a file of its own.
 */
final class TakeIn {

    private static final String UNPLACED_FOLDER = "unplaced";
    private static final String CHANGES_FOLDER = "changes";

    private final Review review;
    private final Edition edition;
    private final Console console;
    private final Optional<Path> asked;
    private final Findings findings = new Findings();

    /** @param asked the folder that the user named */
    TakeIn(Review review, Optional<Path> asked, Console console) {
        this.review = review;
        this.edition = review.bill().edition();
        this.console = console;
        this.asked = asked;
    }

    int run(boolean force) {
        Workspace workspace = Workspace.open();
        boolean fromLibrary = workspace.places().jurisdictionIds().contains(edition.jurisdiction());
        Path folder = asked.orElse(Path.of(fromLibrary ? edition.jurisdiction() + "-edited" : edition.jurisdiction()));
        if (!fromLibrary && !ImportCommand.isOwnFolder(folder)) {
            findings.error(
                    "unknown-folder",
                    Position.startOf(review.name()),
                    "The file was drafted from a folder of somebody's own, `" + edition.jurisdiction()
                            + "`, and there is none at `" + shown(folder) + "`.",
                    "Name it with `--folder`.");
            return console.report(findings);
        }
        Map<String, String> files = files(folder, workspace);
        try {
            Path trial = trial(folder, files);
            try {
                List<Unplaced> lost = tryOut(trial);
                if (findings.hasErrors()) {
                    // the edits themselves cannot be drafted: they are kept, and what hinders is told
                    console.report(findings);
                }
                List<Unplaced> unplaced = new ArrayList<>(review.edits().unplaced());
                lost.stream().filter(edit -> !isTold(edit, unplaced)).forEach(unplaced::add);
                if (!unplaced.isEmpty()) {
                    files.put(UNPLACED_FOLDER + "/" + stem() + ".txt", LocalVersion.unplaced(unplaced, fileName()));
                }
                return write(folder, files, unplaced, force);
            } finally {
                delete(trial);
            }
        } catch (IOException e) {
            findings.error(
                    "unwritable",
                    Position.startOf(shown(folder)),
                    "The edits cannot be tried out: " + e.getMessage() + ".",
                    "Choose another folder with `--folder`.");
            return console.report(findings);
        }
    }

    private static boolean isTold(Unplaced edit, List<Unplaced> told) {
        return told.stream()
                .anyMatch(other ->
                        other.before().equals(edit.before()) && other.after().equals(edit.after()));
    }

    private int write(Path folder, Map<String, String> files, List<Unplaced> unplaced, boolean force) {
        OutputFiles output = new OutputFiles(folder);
        files.forEach((name, text) -> output.add(name, text.getBytes(StandardCharsets.UTF_8)));
        Findings writing = new Findings();
        int status = output.write(force, writing, console);
        console.report(writing);
        if (status != Console.GOOD) {
            return status;
        }
        if (findings.hasErrors()) {
            console.tell("`banbill draft " + shown(folder) + "` will say the same until that is mended.");
        } else if (unplaced.isEmpty()) {
            console.tell("`banbill draft " + shown(folder) + "` gives the edited text.");
        } else {
            console.tell(unplaced.size() + (unplaced.size() == 1 ? " edit" : " edits") + " could not be placed; read "
                    + shown(folder.resolve(UNPLACED_FOLDER)) + "/" + stem() + ".txt.");
        }
        return findings.hasErrors() || !unplaced.isEmpty() ? Console.FOUND : Console.GOOD;
    }

    private String fileName() {
        return Path.of(review.name()).getFileName().toString();
    }

    private String stem() {
        String name = fileName();
        return name.toLowerCase(Locale.ROOT).endsWith(".docx")
                ? name.substring(0, name.length() - ".docx".length())
                : name;
    }

    private static String shown(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** The files to be written, by their names in the folder. */
    private Map<String, String> files(Path folder, Workspace workspace) {
        Map<String, String> files = new LinkedHashMap<>();
        if (!ImportCommand.isOwnFolder(folder)) {
            workspace
                    .place(edition.jurisdiction())
                    .ifPresent(place -> files.put(Workspace.OWN_FILE, jurisdiction(place.jurisdiction())));
        }
        files.put(
                CHANGES_FOLDER + "/" + number(folder) + "-" + stem() + ".yaml",
                LocalVersion.changes(review.edits(), fileName(), edition.language()));
        return files;
    }

    /**
     * Changes are made in the order of their files' names. A file drafted from this folder already has the earlier ones
     * in it; one drafted from the library has not, and stands for what was taken in from it before.
     */
    private String number(Path folder) {
        int last = 0;
        try (Stream<Path> there = Files.isDirectory(folder.resolve(CHANGES_FOLDER))
                ? Files.list(folder.resolve(CHANGES_FOLDER))
                : Stream.empty()) {
            for (Path file : there.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.matches("\\d\\d-.*\\.yaml")) {
                    boolean isOfThisFile = name.substring(3).equals(stem() + ".yaml");
                    if (isOfThisFile && !edition.jurisdiction().equals(nameOf(folder))) {
                        return name.substring(0, 2);
                    }
                    last = Integer.parseInt(name.substring(0, 2));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return last < 9 ? "0" + (last + 1) : Integer.toString(last + 1);
    }

    private static String nameOf(Path folder) {
        return folder.toAbsolutePath().normalize().getFileName().toString();
    }

    /** A folder that drafts what the file was drafted as. */
    private String jurisdiction(Jurisdiction base) {
        StringBuilder yaml = new StringBuilder("# Begun by `banbill import` from " + fileName() + ".\n");
        yaml.append("name: ")
                .append(LocalVersion.quoted(base.name().forPeople(new LanguageTag(edition.language()))))
                .append('\n');
        yaml.append("level: ").append(base.level()).append('\n');
        yaml.append("extends: ").append(edition.jurisdiction()).append('\n');
        yaml.append("languages: [").append(edition.language()).append("]\n");
        yaml.append("outline: ").append(edition.outline()).append('\n');
        list(yaml, "with", edition.with());
        list(yaml, "without", edition.without());
        Map<String, Map<String, String>> options = new TreeMap<>();
        edition.options().forEach((name, choice) -> {
            int dot = name.indexOf('.');
            options.computeIfAbsent(dot < 0 ? name : name.substring(0, dot), clause -> new TreeMap<>())
                    .put(dot < 0 ? "" : name.substring(dot + 1), choice);
        });
        if (!options.isEmpty()) {
            yaml.append("options:\n");
            options.forEach((clause, choices) -> {
                yaml.append("  ").append(clause).append(":\n");
                choices.forEach((option, choice) -> yaml.append("    ")
                        .append(LocalVersion.quoted(option))
                        .append(": ")
                        .append(choice)
                        .append('\n'));
            });
        }
        if (!edition.settings().isEmpty()) {
            yaml.append("set:\n");
            new TreeMap<>(edition.settings())
                    .forEach((name, value) -> yaml.append("  ")
                            .append(name)
                            .append(": ")
                            .append(LocalVersion.quoted(value))
                            .append('\n'));
        }
        return yaml.toString();
    }

    private static void list(StringBuilder yaml, String key, List<String> clauses) {
        if (!clauses.isEmpty()) {
            yaml.append(key).append(": [").append(String.join(", ", clauses)).append("]\n");
        }
    }

    /** A copy of the folder with the new files in it; it bears the folder's name. */
    private static Path trial(Path folder, Map<String, String> files) throws IOException {
        Path trial = Files.createTempDirectory("banbill").resolve(nameOf(folder));
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file :
                        all.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                    Path target = trial.resolve(folder.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = trial.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
        return trial;
    }

    private static void delete(Path trial) throws IOException {
        try (Stream<Path> all = Files.walk(trial.getParent())) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** What the edited text says otherwise than a draft of the copy. */
    private List<Unplaced> tryOut(Path trial) throws IOException {
        Workspace workspace = Workspace.open();
        Optional<Assembly.Result> result =
                workspace.place(trial.toString()).flatMap(place -> draft(place, workspace.findings()));
        if (result.isEmpty()) {
            workspace.findings().inReadingOrder().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .forEach(finding -> findings.error(
                            finding.rule(), within(finding.position(), trial), finding.message(), finding.wayOut()));
            return List.of();
        }
        warn(result.get());
        Path draft = trial.resolve("trial.docx");
        try (var out = Files.newOutputStream(draft)) {
            WordRenderer.write(result.get().bill(), Annotations.NONE, out);
        }
        Edits missed = review.against(draft, findings);
        List<Unplaced> unplaced = new ArrayList<>(missed.unplaced());
        missed.placed().forEach(edit -> {
            String before = edit.words().values().stream()
                    .findFirst()
                    .map(words -> words.before())
                    .orElse("");
            String after = edit.words().values().stream()
                    .findFirst()
                    .map(words -> words.after())
                    .orElse("");
            unplaced.add(new Unplaced(
                    Scope.PROVISIONS,
                    edit.provision(),
                    before,
                    after,
                    edit.by(),
                    "The local version does not give this ("
                            + edit.kind().name().toLowerCase(Locale.ROOT) + "); see to it by hand."));
        });
        return unplaced;
    }

    private Optional<Assembly.Result> draft(Workspace.Place place, Findings made) {
        Edition plain = new Edition(
                edition.version(),
                edition.jurisdiction(),
                edition.outline(),
                edition.tradition(),
                edition.language(),
                Map.of(),
                List.of(),
                List.of(),
                Map.of(),
                edition.fingerprint());
        Optional<Assembly.Result> result = Redraft.of(plain, place);
        return made.hasErrors() ? Optional.empty() : result;
    }

    private static Position within(Position position, Path trial) {
        String prefix = shown(trial) + "/";
        return position.file().startsWith(prefix)
                ? new Position(position.file().substring(prefix.length()), position.line(), position.column())
                : position;
    }

    /** Tells which demands the edited text may meet less well than the text did. */
    private void warn(Assembly.Result edited) {
        Workspace workspace = Workspace.open();
        Optional<Assembly.Result> before = workspace.places().jurisdictionIds().contains(edition.jurisdiction())
                ? workspace.place(edition.jurisdiction()).flatMap(place -> Redraft.of(edition, place))
                : Optional.empty();
        for (Coverage.Entry now : edited.coverage().demands()) {
            Coverage.Status then = before.flatMap(result -> result.coverage().demands().stream()
                            .filter(entry -> entry.demand().equals(now.demand()))
                            .findFirst())
                    .map(Coverage.Entry::status)
                    .orElse(Coverage.Status.MET);
            if (then == Coverage.Status.MET && now.status() != Coverage.Status.MET) {
                console.tell(
                        "demand " + now.demand() + " is " + now.status().id() + " after these edits: " + now.why());
            }
        }
    }
}
