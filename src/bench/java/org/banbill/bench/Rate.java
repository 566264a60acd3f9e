package org.banbill.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many pieces some threads make in a second of a processor: of all threads of this process, those too that compile
 * and collect. A second of the clock would tell how busy the machine is.
 */
final class Rate {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    /** Makes one piece, and says how large it is, so that no compiler leaves it out. */
    interface Piece {
        int make(int number) throws Exception;
    }

    private Rate() {}

    static double of(int count, int threads, Piece piece) throws Exception {
        AtomicInteger next = new AtomicInteger();
        Callable<Integer> worker = () -> {
            int size = 0;
            for (int number = next.getAndIncrement(); number < count; number = next.getAndIncrement()) {
                size += piece.make(number);
            }
            return size;
        };
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long begun = SYSTEM.getProcessCpuTime();
            for (Future<Integer> made : pool.invokeAll(Collections.nCopies(threads, worker))) {
                made.get();
            }
            return count * 1e9 / (SYSTEM.getProcessCpuTime() - begun);
        } finally {
            pool.shutdown();
        }
    }

    /** A paragraph of the bill that peers write. */
    record Line(int depth, String text) {}

    /** The lines of a file: how deep each stands, a tab, its text. */
    static List<Line> lines(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            int tab = line.indexOf('\t');
            lines.add(new Line(Integer.parseInt(line.substring(0, tab)), line.substring(tab + 1)));
        }
        return lines;
    }
}
