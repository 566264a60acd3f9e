package org.banbill.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.banbill.assembly.Assembly;
import org.banbill.assembly.Draft;
import org.banbill.assembly.DraftRequest;
import org.banbill.finding.Result;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Places;
import org.banbill.library.Library;
import org.banbill.render.word.Annotations;
import org.banbill.render.word.WordRenderer;
import org.banbill.source.DiskFolder;
import org.banbill.source.Folder;
import org.banbill.source.LanguageTag;
import org.banbill.source.Loaded;
import org.banbill.source.MemoryFolder;

/**
 * A warm batch: many drafts as Word files in one process, against the rate at which the same bytes are merely deflated
 * on as many threads. The two take turns, so that a busy machine slows both.
 */
final class Warm {

    private final int threads;
    private final Library library;
    private final Places places;
    private final Assembly assembly;

    private Warm(Path home, int threads) {
        Folder files = new DiskFolder(home, "");
        this.threads = threads;
        this.library = Library.of(files.in("clauses"));
        this.places = Places.of(files.in("jurisdictions"));
        this.assembly = new Assembly(library, places, "0");
    }

    /** Arguments: Banbill's folder, a place or {@code cities}, how many drafts, threads, turns. */
    public static void main(String[] arguments) throws Exception {
        String place = arguments[1];
        int drafts = Integer.parseInt(arguments[2]);
        Warm warm = new Warm(Path.of(arguments[0]), Integer.parseInt(arguments[3]));
        List<Loaded<Jurisdiction>> jurisdictions = warm.jurisdictions(place, drafts);
        List<byte[]> parts = parts(warm.draft(jurisdictions.get(0)));
        warm.drafting(jurisdictions.subList(0, Math.min(drafts, 100)));
        List<Double> ratios = new ArrayList<>();
        for (int turn = 0; turn < Integer.parseInt(arguments[4]); turn++) {
            double drafting = warm.drafting(jurisdictions);
            double deflating = warm.deflating(parts, drafts);
            ratios.add(drafting / deflating);
            System.out.printf(
                    Locale.ROOT,
                    "warm %s: %.0f drafts a second, %.0f deflated: %.0f %%; heap after collection %d MB%n",
                    place,
                    drafting,
                    deflating,
                    100 * drafting / deflating,
                    used());
        }
        ratios.sort(null);
        System.out.printf(Locale.ROOT, "warm %s, middle turn: %.0f %%%n", place, 100 * ratios.get(ratios.size() / 2));
    }

    private static long used() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    private List<Loaded<Jurisdiction>> jurisdictions(String place, int count) {
        if (!place.equals("cities")) {
            return java.util.Collections.nCopies(count, places.jurisdiction(place));
        }
        List<Loaded<Jurisdiction>> cities = new ArrayList<>();
        Cities.files(count)
                .forEach((id, file) -> cities.add(places.own(new MemoryFolder(id, Map.of(Places.OWN_FILE, file)), id)));
        return cities;
    }

    private byte[] draft(Loaded<Jurisdiction> place) {
        Jurisdiction jurisdiction = place.value().orElseThrow();
        LanguageTag language = jurisdiction.languages().get(0);
        Result<Draft> draft = assembly.draft(
                new DraftRequest(place, language, Optional.empty(), Map.of(), List.of(), List.of(), Map.of()));
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try {
            WordRenderer.write(draft.value().orElseThrow().bill(), Annotations.NONE, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Drafts a second. */
    private double drafting(List<Loaded<Jurisdiction>> jurisdictions) throws InterruptedException, ExecutionException {
        return rate(jurisdictions.size(), number -> draft(jurisdictions.get(number)).length);
    }

    /** The same bytes, deflated as the zip file has them. */
    private double deflating(List<byte[]> parts, int times) throws InterruptedException, ExecutionException {
        return rate(times, number -> {
            int size = 0;
            byte[] buffer = new byte[1 << 16];
            for (byte[] part : parts) {
                Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
                deflater.setInput(part);
                deflater.finish();
                while (!deflater.finished()) {
                    size += deflater.deflate(buffer);
                }
                deflater.end();
            }
            return size;
        });
    }

    private interface Piece {
        int make(int number);
    }

    private double rate(int count, Piece piece) throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        long begun = System.nanoTime();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        Callable<Integer> worker = () -> {
            int size = 0;
            for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
                size += piece.make(number);
            }
            return size;
        };
        for (Future<Integer> future : pool.invokeAll(java.util.Collections.nCopies(threads, worker))) {
            future.get();
        }
        pool.shutdown();
        return count * 1e9 / (System.nanoTime() - begun);
    }

    private static List<byte[]> parts(byte[] docx) throws IOException {
        List<byte[]> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(zip.readAllBytes());
            }
        }
        System.out.println("parts: "
                + Arrays.toString(parts.stream().mapToInt(part -> part.length).toArray()));
        return parts;
    }
}
