package org.banbill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.banbill.assembly.Assembly;
import org.banbill.assembly.Draft;
import org.banbill.assembly.DraftRequest;
import org.banbill.bill.Bill;
import org.banbill.finding.Result;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Places;
import org.banbill.library.Library;
import org.banbill.render.Annotations;
import org.banbill.render.word.WordRenderer;
import org.banbill.source.DiskFolder;
import org.banbill.source.Folder;
import org.banbill.source.LanguageTag;
import org.banbill.source.Loaded;
import org.banbill.source.MemoryFolder;
import org.junit.jupiter.api.Test;

/** What comes of a draft does not depend on what else is drafted: not before it, not beside it, not on which thread. */
class DraftsBesideOthersTest {

    private static final Path MINI = Path.of("src/test/resources/mini");
    private static final Path HOME = Path.of("");

    /** A place in a language: of the library, or a folder of somebody's own over it. */
    private record Wanted(String place, Map<String, String> own, String language) {

        static Wanted ofLibrary(String place, String language) {
            return new Wanted(place, Map.of(), language);
        }
    }

    /** Banbill's files as one run has them. */
    private record Run(Library library, Places places) {

        static Run of(Path home) {
            Folder files = DiskFolder.home(home);
            return new Run(Library.of(files.in("clauses")), Places.of(files.in("jurisdictions")));
        }

        /** The Word file, or what stands in its way. */
        String draft(Wanted wanted) {
            Folder own = new MemoryFolder(wanted.place(), wanted.own());
            Loaded<Jurisdiction> place =
                    wanted.own().isEmpty() ? places.jurisdiction(wanted.place()) : places.own(own, wanted.place());
            Library clauses = own.hasFolder("clauses") ? library.under(own.in("clauses")) : library;
            Result<Draft> draft = new Assembly(clauses, places, "test")
                    .draft(DraftRequest.plain(place, new LanguageTag(wanted.language())));
            return draft.findings()
                    + draft.value().map(made -> word(made.bill())).orElse("nothing");
        }

        private static String word(Bill bill) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                WordRenderer.write(bill, Annotations.SHOWN, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bill.edition().fingerprint() + " " + Arrays.hashCode(out.toByteArray());
        }
    }

    private static List<Wanted> ofTheSmallLibrary() {
        List<Wanted> all = new ArrayList<>();
        for (String language : List.of("en", "ko")) {
            all.add(Wanted.ofLibrary("xx", language));
            all.add(own("changed", "changes: [{provision: start.day, do: extend, text: x, why: w}]\n", language));
            all.add(own("no-outline", "outline: nowhere\n", language));
            all.add(own("no-clause", "with: [nobody]\n", language));
            all.add(new Wanted(
                    "own-clause",
                    Map.of(
                            "jurisdiction.yaml",
                            head("own-clause") + "with: [mine]\n",
                            "clauses/own/mine/clause.yaml",
                            "core: no\n",
                            "clauses/own/mine/en.yaml",
                            "heading: Mine\nprovisions: [{id: one, text: This is mine.}]\nnote: none\n"),
                    language));
        }
        return all;
    }

    private static Wanted own(String name, String lines, String language) {
        return new Wanted(name, Map.of("jurisdiction.yaml", head(name) + lines), language);
    }

    private static String head(String name) {
        return "name: " + name + "\nlevel: country\nextends: xx\n";
    }

    /** Each drafted with files that nothing else was drafted from. */
    private static Map<Wanted, String> alone(Path home, List<Wanted> all) {
        Map<Wanted, String> alone = new HashMap<>();
        all.forEach(wanted -> alone.put(wanted, Run.of(home).draft(wanted)));
        return alone;
    }

    @Test
    void aDraftIsTheSameAfterOthersInAnyOrder() {
        List<Wanted> all = ofTheSmallLibrary();
        Map<Wanted, String> alone = alone(MINI, all);

        for (int seed = 0; seed < 5; seed++) {
            Run shared = Run.of(MINI);
            Collections.shuffle(all, new Random(seed));
            assertThat(all)
                    .allSatisfy(wanted -> assertThat(shared.draft(wanted)).isEqualTo(alone.get(wanted)));
        }
    }

    @Test
    void aDraftIsTheSameBesideOthersOnManyThreads() throws Exception {
        List<Wanted> all = ofTheSmallLibrary();

        assertSameOnThreads(MINI, all, alone(MINI, all), 400);
    }

    @Test
    void aDraftOfTheWholeLibraryIsTheSameBesideOthers() throws Exception {
        List<Wanted> all = new ArrayList<>();
        all.add(Wanted.ofLibrary("gb", "en-GB"));
        all.add(Wanted.ofLibrary("us", "en-US"));
        all.add(Wanted.ofLibrary("us-ca-san-francisco", "en-US"));
        all.add(Wanted.ofLibrary("eu", "en-GB"));
        all.add(Wanted.ofLibrary("kr", "ko"));
        all.add(Wanted.ofLibrary("kr-11", "ko"));

        assertSameOnThreads(HOME, all, alone(HOME, all), 24);
    }

    private static void assertSameOnThreads(Path home, List<Wanted> all, Map<Wanted, String> alone, int drafts)
            throws Exception {
        int threads = 16;
        Run shared = Run.of(home);
        CountDownLatch together = new CountDownLatch(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Void>> jobs = new ArrayList<>();
            for (int number = 0; number < drafts; number++) {
                Wanted wanted = all.get(number % all.size());
                jobs.add(() -> {
                    together.countDown();
                    together.await(); // the first ones begin at one time, when nothing is loaded yet
                    assertThat(shared.draft(wanted)).isEqualTo(alone.get(wanted));
                    return null;
                });
            }
            for (Future<Void> job : pool.invokeAll(jobs)) {
                job.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }
}
