package org.banbill.assembly;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.bill.Bill;
import org.banbill.bill.Inline;
import org.banbill.bill.Label;
import org.banbill.bill.Provision;
import org.banbill.finding.Finding;
import org.banbill.finding.Result;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Places;
import org.banbill.library.Library;
import org.banbill.source.DiskFolder;
import org.banbill.source.Folder;
import org.banbill.source.LanguageTag;
import org.banbill.source.LayeredFolder;
import org.banbill.source.Loaded;
import org.banbill.source.MemoryFolder;

/** A user's folder over a library, in memory, whose bill can be looked at. */
final class OwnPlace {

    private static final Folder MINI = DiskFolder.home(Path.of("src/test/resources/mini"));

    private final Folder home;
    private final Map<String, String> files = new HashMap<>();
    private final StringBuilder jurisdiction;

    private OwnPlace(Folder home, String parent) {
        this.home = home;
        this.jurisdiction = new StringBuilder("name: Whyland\nlevel: ")
                .append(level(home, parent))
                .append("\nextends: ")
                .append(parent)
                .append('\n');
    }

    private static String level(Folder home, String parent) {
        return Places.of(home.in("jurisdictions"))
                .jurisdiction(parent)
                .value()
                .map(Jurisdiction::level)
                .orElse("country");
    }

    /** A place that extends the one of the small library. */
    static OwnPlace ofSmallLibrary() {
        return new OwnPlace(MINI, "xx");
    }

    /** Likewise, with files of the library's own in the place of those that it has, or beside them. */
    static OwnPlace ofSmallLibrary(Map<String, String> files) {
        return new OwnPlace(new LayeredFolder(new MemoryFolder("", files), MINI), "xx");
    }

    /** A file of the small library. */
    static String ofSmallLibrary(String path) {
        return MINI.file(path).value().orElseThrow().text();
    }

    /** Likewise, but the tradition prints the headings of subsections. */
    static OwnPlace whereSubsectionsHaveHeadings() {
        String path = "jurisdictions/traditions/plain.yaml";
        String headed = ofSmallLibrary(path).replace("  subsection:\n", "  subsection:\n    heading: {after: ' '}\n");
        return ofSmallLibrary(Map.of(path, headed));
    }

    /** A place that extends one of Banbill's own. */
    static OwnPlace extending(String parent) {
        return new OwnPlace(DiskFolder.home(Path.of("")), parent);
    }

    /** A place of Banbill's own, as it is. */
    static Drafted ofLibrary(String id, String language) {
        return ofLibrary(id, language, Map.of());
    }

    /** Likewise, with values of the command line. */
    static Drafted ofLibrary(String id, String language, Map<String, String> settings) {
        return ofLibrary(
                id,
                language,
                request -> new DraftRequest(
                        request.place(),
                        request.language(),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(),
                        List.of(),
                        List.of(),
                        settings));
    }

    /** Likewise, as it is asked for. */
    static Drafted ofLibrary(String id, String language, UnaryOperator<DraftRequest> asked) {
        Folder home = DiskFolder.home(Path.of(""));
        Places places = Places.of(home.in("jurisdictions"));
        Result<Draft> result = new Assembly(Library.of(home.in("clauses")), places, "test")
                .draft(asked.apply(DraftRequest.plain(places.jurisdiction(id), new LanguageTag(language))));
        return new Drafted(result.value(), result.findings());
    }

    /** Each place of Banbill's own that has bills, with each of its languages: {@code gb en-GB}. */
    static List<String> placesAndLanguages() {
        Places places = Places.of(DiskFolder.home(Path.of("")).in("jurisdictions"));
        return places.jurisdictionIds().stream()
                .flatMap(id -> places.jurisdiction(id).value().stream())
                .filter(place -> place.tradition().isPresent())
                .flatMap(place -> place.languages().stream().map(language -> place.id() + " " + language))
                .toList();
    }

    /** Lines of the jurisdiction's file. */
    OwnPlace says(String lines) {
        jurisdiction.append(lines.stripIndent()).append('\n');
        return this;
    }

    OwnPlace changes(String changes) {
        return says("changes:\n" + changes.stripIndent());
    }

    OwnPlace file(String name, String text) {
        files.put(name, text.stripIndent());
        return this;
    }

    /** A ban of one's own, which is in the bill. */
    OwnPlace withBan(String language, String provisions) {
        return says("with: [free]")
                .file("clauses/bans/free/clause.yaml", "{}\n")
                .file(
                        "clauses/bans/free/" + language + ".yaml",
                        "heading: A\nnote: x\nprovisions:" + provisions + "\n");
    }

    Drafted draft() {
        return draft("en");
    }

    Drafted draft(String language) {
        return draft(language, request -> request);
    }

    Drafted draft(String language, UnaryOperator<DraftRequest> asked) {
        return file("jurisdiction.yaml", jurisdiction.toString()).drafted(language, asked);
    }

    /** The files as they are given, the jurisdiction's own among them. */
    Drafted draftFiles(String language) {
        return drafted(language, request -> request);
    }

    private Drafted drafted(String language, UnaryOperator<DraftRequest> asked) {
        Folder own = new MemoryFolder("own", files);
        Library model = Library.of(home.in("clauses"));
        Library library = own.hasFolder("clauses") ? model.under(own.in("clauses")) : model;
        Places places = Places.of(home.in("jurisdictions")).under(own);
        Loaded<Jurisdiction> place = places.own(own, "own");
        if (place.value().isEmpty()) {
            return new Drafted(Optional.empty(), place.findings());
        }
        Result<Draft> result = new Assembly(library, places, "test")
                .draft(asked.apply(DraftRequest.plain(place, new LanguageTag(language))));
        return new Drafted(result.value(), result.findings());
    }

    /** What came of a draft. */
    record Drafted(Optional<Draft> result, List<Finding> findings) {

        Bill bill() {
            return result.orElseThrow(() -> new AssertionError(findings.toString()))
                    .bill();
        }

        /** Every provision: its name, and its words as printed. */
        List<String> lines() {
            return bill().provisions().map(Drafted::line).toList();
        }

        /** The provisions of this name and below. */
        List<String> lines(String within) {
            return lines().stream()
                    .filter(line -> line.startsWith(within + " ") || line.startsWith(within + "."))
                    .toList();
        }

        String origin(String provision) {
            return bill().provisions()
                    .filter(printed -> printed.id().path().equals(provision))
                    .map(printed -> printed.origin().toString())
                    .findFirst()
                    .orElse("nowhere");
        }

        List<String> rules() {
            return findings.stream().map(finding -> finding.rule().id()).toList();
        }

        String finding(String rule) {
            return findings.stream()
                    .filter(finding -> finding.rule().id().equals(rule))
                    .map(Finding::toString)
                    .collect(Collectors.joining("\n"));
        }

        String status(String demand) {
            return result.orElseThrow().coverage().demands().stream()
                    .filter(entry -> entry.demand().equals(demand))
                    .map(entry -> entry.status().id() + " " + entry.why())
                    .findFirst()
                    .orElseThrow()
                    .strip();
        }

        /** What was changed that a demand rests on. */
        Stream<Deviation> deviations() {
            return result.orElseThrow(() -> new AssertionError(findings.toString())).coverage().demands().stream()
                    .flatMap(entry -> entry.deviations().stream());
        }

        static String line(Provision provision) {
            return provision.id() + " = "
                    + Stream.of(
                                    provision.label().map(Label::text).orElse(""),
                                    words(provision.heading()),
                                    words(provision.text()),
                                    provision.after().isEmpty() ? "" : "… " + words(provision.after()))
                            .filter(words -> !words.isEmpty())
                            .collect(Collectors.joining(" "));
        }

        static String words(List<Inline> inlines) {
            return inlines.stream().map(Inline::text).collect(Collectors.joining());
        }
    }
}
