package org.banbill.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.Golden;
import org.banbill.assembly.OwnPlace.Drafted;
import org.banbill.bill.Block;
import org.banbill.bill.Commentary;
import org.banbill.bill.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a drafter writes beside what comes of it, in {@code src/test/resources/small}: the lines of the bill that the
 * small library alone has not, what is told, and which demands are no longer met.
 */
class SmallDraftsTest {

    private static final Path FOLDER = Path.of("src/test/resources/small");
    /** By the language of the bill. */
    private static final Map<String, Set<String>> AS_IN_LIBRARY = new HashMap<>();

    /** A draft: its title, what is written for it, and what came of it when somebody read that. */
    private record Case(String title, List<String> given, String expected) {
        @Override
        public String toString() {
            return title;
        }
    }

    static Stream<Case> cases() throws IOException {
        return files().flatMap(file -> cases(file).stream());
    }

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    /** What stands before the first title of a file holds for each case of the file. */
    private static List<Case> cases(Path file) {
        List<Case> cases = new ArrayList<>();
        String[] parts = read(file).split("(?m)^## ", -1);
        for (int index = 1; index < parts.length; index++) {
            String[] halves = parts[index].split("(?m)^>>>\n", 2);
            int title = halves[0].indexOf('\n');
            List<String> given = new ArrayList<>(parts[0].lines().toList());
            given.add("--- jurisdiction.yaml");
            given.addAll(halves[0].substring(title + 1).lines().toList());
            cases.add(
                    new Case(halves[0].substring(0, title), given, halves.length < 2 ? "" : halves[1].stripTrailing()));
        }
        return cases;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatIsWrittenBecomesWhatStandsBesideIt(Case draft) {
        if (!Boolean.getBoolean("golden.update")) {
            assertThat(outcome(draft)).as(draft.title()).isEqualTo(draft.expected());
        }
    }

    /** With {@code -Dgolden.update=true} what comes of each is written anew. */
    @Test
    void everyCaseIsKeptAsItIsWritten() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            for (Path file : files().toList()) {
                StringBuilder text = new StringBuilder();
                String[] parts = read(file).split("(?m)^(?=## )", -1);
                text.append(parts[0].startsWith("## ") ? "" : parts[0]);
                int index = parts.length - cases(file).size();
                for (Case draft : cases(file)) {
                    String given = parts[index++].split("(?m)^>>>\n", 2)[0].stripTrailing();
                    text.append(given).append("\n>>>\n").append(outcome(draft)).append("\n\n");
                }
                Golden.assertMatches(
                        "small/" + file.getFileName(), text.toString().stripTrailing() + "\n");
            }
        }
    }

    private static String outcome(Case draft) {
        Map<String, String> own = new LinkedHashMap<>();
        Map<String, String> library = new LinkedHashMap<>();
        StringBuilder place = new StringBuilder();
        Map<String, String> asked = new LinkedHashMap<>();
        String path = "";
        boolean isOfLibrary = false;
        for (String line : draft.given()) {
            if (line.startsWith("@ ")) {
                String[] pair = line.substring(2).split(": ", 2);
                asked.put(pair[0], pair[1]);
            } else if (line.startsWith("--- ") || line.startsWith("=== ") || line.startsWith("~~~ ")) {
                String[] names = line.substring(4).split(" like ", 2);
                path = names[0];
                isOfLibrary = !line.startsWith("--- ");
                if (line.startsWith("=== ")) {
                    library.remove(path);
                }
                if (line.startsWith("~~~ ") || names.length > 1) {
                    (isOfLibrary ? library : own).putIfAbsent(path, OwnPlace.ofSmallLibrary(names[names.length - 1]));
                }
            } else if (line.contains(" => ")) {
                String[] pair = line.replace("\\n", "\n").split(" => ", 2);
                String replaced = pair[0];
                (isOfLibrary ? library : own).computeIfPresent(path, (name, text) -> text.replace(replaced, pair[1]));
            } else if (path.isEmpty() || path.equals("jurisdiction.yaml")) {
                place.append(line).append('\n');
            } else {
                (isOfLibrary ? library : own).merge(path, line + "\n", String::concat);
            }
        }
        OwnPlace drafter = OwnPlace.ofSmallLibrary(library).says(place.toString());
        own.forEach(drafter::file);
        String language = asked.getOrDefault("language", "en");
        return told(drafter.draft(language, request -> request(request, asked)), language, asked.keySet());
    }

    private static DraftRequest request(DraftRequest plain, Map<String, String> asked) {
        Map<String, Map<String, String>> options = new LinkedHashMap<>();
        pairs(asked.getOrDefault("options", "")).forEach((name, choice) -> {
            String[] option = name.split("\\.", 2);
            options.computeIfAbsent(option[0], clause -> new LinkedHashMap<>())
                    .put(option.length > 1 ? option[1] : "", choice);
        });
        return new DraftRequest(
                plain.place(),
                plain.language(),
                Optional.ofNullable(asked.get("outline")),
                Optional.ofNullable(asked.get("paper")),
                options,
                words(asked.getOrDefault("with", "")),
                words(asked.getOrDefault("without", "")),
                pairs(asked.getOrDefault("set", "")));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(", "));
    }

    private static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new LinkedHashMap<>();
        words(text).forEach(pair -> pairs.put(pair.split("=", 2)[0], pair.split("=", 2)[1]));
        return pairs;
    }

    private static String told(Drafted drafted, String language, Set<String> asked) {
        Set<String> asInLibrary = asked.contains("whole")
                ? Set.of()
                : AS_IN_LIBRARY.computeIfAbsent(
                        language.equals("ko") ? language : "en",
                        of -> new LinkedHashSet<>(
                                lines(OwnPlace.ofSmallLibrary().draft(of))));
        List<String> told = new ArrayList<>();
        if (drafted.result().isEmpty()) {
            told.add("no bill");
        } else {
            List<String> lines = lines(drafted);
            lines.stream().filter(line -> !asInLibrary.contains(line)).forEach(told::add);
            Set<String> names = lines.stream().map(SmallDraftsTest::name).collect(Collectors.toSet());
            asInLibrary.stream()
                    .map(SmallDraftsTest::name)
                    .filter(name -> !asked.contains("paper") && !names.contains(name))
                    .forEach(name -> told.add("gone: " + name));
            if (asked.contains("notes")) {
                drafted.bill().commentaries().stream()
                        .map(SmallDraftsTest::note)
                        .forEach(told::add);
            }
        }
        drafted.findings().forEach(finding -> told.add(finding.toString()));
        return told.isEmpty() ? "as in the library" : String.join("\n", told).stripTrailing();
    }

    private static String name(String line) {
        return line.contains(" = ") ? line.substring(0, line.indexOf(" = ")) : "";
    }

    private static String note(Commentary commentary) {
        return "[" + commentary.provision() + "] "
                + commentary
                        .thread()
                        .map(note -> note.author() + " " + note.moment() + " "
                                + note.state().name().toLowerCase(Locale.ROOT) + ": "
                                + String.join(" / ", note.paragraphs()))
                        .collect(Collectors.joining("; "));
    }

    private static String demand(Coverage.Entry entry) {
        return String.join(
                        " | ",
                        entry.demand() + " " + entry.status().id(),
                        String.join(", ", entry.citations()),
                        String.join(", ", entry.papers()),
                        entry.why())
                .strip();
    }

    private static List<String> lines(Drafted drafted) {
        List<String> lines = new ArrayList<>();
        lines.add("title: " + drafted.bill().title());
        drafted.bill().blocks().forEach(block -> lines.addAll(block.accept(new Lines())));
        drafted.result().orElseThrow().coverage().demands().stream()
                .map(SmallDraftsTest::demand)
                .forEach(lines::add);
        return lines;
    }

    /** Each block as lines of text. */
    private static final class Lines implements Block.Visitor<List<String>> {
        @Override
        public List<String> line(Block.Line line) {
            return List.of(line.style() + ": " + Drafted.words(line.text()));
        }

        @Override
        public List<String> text(Block.Text text) {
            return text.provisions().stream()
                    .flatMap(Provision::all)
                    .map(Drafted::line)
                    .toList();
        }

        @Override
        public List<String> contents(Block.Contents contents) {
            return List.of("contents: " + contents.heading());
        }

        @Override
        public List<String> pageBreak(Block.PageBreak pageBreak) {
            return List.of("page break");
        }

        @Override
        public List<String> papers(Block.Papers papers) {
            return List.of("papers: " + papers.header());
        }

        @Override
        public List<String> table(Block.Table table) {
            List<String> rows = new ArrayList<>();
            rows.add(table.style() + " " + table.widths() + " " + String.join(" | ", table.head()));
            table.rows().stream()
                    .map(row -> "  "
                            + String.join(
                                    " | ", row.stream().map(Drafted::words).toList()))
                    .forEach(rows::add);
            return rows;
        }
    }
}
