package org.banbill.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.banbill.render.Annotations;
import org.banbill.render.word.WordRenderer;
import org.banbill.source.DiskFolder;
import org.banbill.source.Folder;
import org.banbill.source.LanguageTag;
import org.banbill.source.Loaded;
import org.banbill.source.MemoryFolder;

/**
 * A warm batch: many drafts as Word files in one process, against the rate at which the same bytes are merely deflated
 * on as many threads. Both by processor time, and in turn.
 */
final class Warm {

    private final int threads;
    private final Library library;
    private final Places places;
    private final Assembly assembly;

    private Warm(Path home, int threads) {
        Folder files = DiskFolder.home(home);
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
        List<byte[]> parts = parts(warm.draft(warm.place(place, 0)));
        warm.drafting(place, Math.min(drafts, 300));
        List<Double> shares = new ArrayList<>();
        List<Double> rates = new ArrayList<>();
        for (int turn = 0; turn < Integer.parseInt(arguments[4]); turn++) {
            double drafting = warm.drafting(place, drafts);
            double deflating = warm.deflating(parts, drafts);
            shares.add(drafting / deflating);
            rates.add(drafting);
            System.err.printf(
                    Locale.ROOT,
                    "%s: %.1f drafts a processor second, %.1f deflated: %.0f %%; heap after collection %d MB%n",
                    place,
                    drafting,
                    deflating,
                    100 * drafting / deflating,
                    used());
        }
        shares.sort(null);
        rates.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%.2f %.0f %d%n",
                rates.get(rates.size() / 2),
                100 * shares.get(shares.size() / 2),
                used());
    }

    private static long used() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    }

    /** A place of Banbill's own, or the city of this number, whose file is read here. */
    private Loaded<Jurisdiction> place(String place, int number) {
        if (!place.equals("cities")) {
            return places.jurisdiction(place);
        }
        return places.own(new MemoryFolder("city", Map.of(Places.OWN_FILE, Cities.file(number))), "city");
    }

    private byte[] draft(Loaded<Jurisdiction> place) {
        Jurisdiction jurisdiction = place.value().orElseThrow();
        LanguageTag language = jurisdiction.languages().get(0);
        Result<Draft> draft = assembly.draft(
                DraftRequest.plain(place, language).withoutAnnotations());
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try {
            WordRenderer.write(draft.value().orElseThrow().bill(), Annotations.NONE, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Drafts in a second of a processor. */
    private double drafting(String place, int drafts) throws Exception {
        return Rate.of(drafts, threads, number -> draft(place(place, number)).length);
    }

    /** The same bytes, deflated as the zip file has them. */
    private double deflating(List<byte[]> parts, int times) throws Exception {
        return Rate.of(times, threads, number -> {
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

    private static List<byte[]> parts(byte[] docx) throws IOException {
        List<byte[]> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(zip.readAllBytes());
            }
        }
        return parts;
    }
}
