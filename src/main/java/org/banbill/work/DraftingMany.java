package org.banbill.work;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.finding.Message;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.work.Drafting.Drafted;
import org.banbill.work.Workspace.Origin;

/**
 * Drafts many places side by side, each into a folder of its own. What goes wrong with one is told with it, and does
 * not touch the others; each has the bytes that it has alone.
 */
public final class DraftingMany {

    /** How many places may be under way or wait to be told: few, so that memory does not grow with the places. */
    private static final int AHEAD = 64;

    private final Workspace workspace;
    private final DraftChoices choices;
    private final DraftOrder order;
    private final boolean overwrites;
    private final ExecutorService workers;
    private volatile boolean isStopping;

    /**
     * A place that is wanted.
     *
     * @param name as its user wrote it
     * @param folder where its files go
     */
    public record Wanted(String name, Path folder) {}

    /**
     * What became of a place.
     *
     * @param drafts one for each language; none where nothing was written
     * @param paths the files as they are told to the user; none, with findings, where nothing was written
     * @param left what scrubbing cannot decide
     */
    public record Outcome(Wanted wanted, List<DraftSummary> drafts, Result<List<String>> paths, Set<Message> left) {
        public Outcome {
            drafts = List.copyOf(drafts);
            left = Collections.unmodifiableSet(new LinkedHashSet<>(left));
        }
    }

    /**
     * @param overwrites whether files that were edited are overwritten
     * @param jobs how many places at once
     */
    public DraftingMany(Workspace workspace, DraftChoices choices, DraftOrder order, boolean overwrites, int jobs) {
        this.workers = Executors.newFixedThreadPool(jobs);
        this.workspace = workspace;
        this.choices = choices;
        this.order = order;
        this.overwrites = overwrites;
    }

    /**
     * Each place once, with a folder of its own; none, with findings, where two would write into the same one.
     *
     * @param names ids of places or names of folders
     * @param below the folder that the folders go into
     */
    public static Result<List<Wanted>> plan(List<String> names, Path below, Workspace workspace) {
        Findings findings = new Findings();
        Map<String, Wanted> byFolder = new LinkedHashMap<>();
        for (String name : names) {
            Origin origin = workspace.origin(name);
            // two names that differ in case, or in how letters are composed, are one file on many systems
            String key = Normalizer.normalize(origin.id(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
            Wanted earlier = byFolder.putIfAbsent(key, new Wanted(name, below.resolve(origin.id())));
            if (earlier != null && !workspace.origin(earlier.name()).equals(origin)) {
                findings.add(sameFolder(name, earlier));
            }
        }
        return new Result<>(
                findings.hasErrors() ? Optional.empty() : Optional.of(List.copyOf(byFolder.values())),
                findings.inReadingOrder());
    }

    private static Finding sameFolder(String name, Wanted earlier) {
        return Finding.error(
                Rule.SAME_OUTPUT,
                Position.COMMAND_LINE,
                name,
                earlier.name(),
                earlier.folder().toString().replace('\\', '/'));
    }

    /**
     * Drafts and writes. A place that Banbill itself fails on does not keep the others from being written.
     *
     * @param told what is told of each place, in the order in which they are wanted
     */
    public void run(List<Wanted> all, Consumer<Outcome> told) {
        Deque<Future<Outcome>> waiting = new ArrayDeque<>();
        Optional<ExecutionException> failure = Optional.empty();
        int next = 0;
        try {
            while (next < all.size() || !waiting.isEmpty()) {
                while (next < all.size() && waiting.size() < AHEAD) {
                    Wanted wanted = all.get(next++);
                    waiting.add(workers.submit(() -> draft(wanted)));
                }
                try {
                    told.accept(waiting.remove().get());
                } catch (ExecutionException e) {
                    failure = failure.isPresent() ? failure : Optional.of(e);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RejectedExecutionException e) {
            // stopped on purpose: what was written stays, whole
        } finally {
            workers.shutdownNow();
        }
        failure.ifPresent(e -> {
            throw new IllegalStateException(e.getCause());
        });
    }

    /** Begins no other place, and gives those whose files are just being written the time to be whole. */
    public void stop() {
        isStopping = true;
        workers.shutdown();
        try {
            if (!workers.awaitTermination(10, TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Drafts and writes one place. */
    public Outcome draft(Wanted wanted) {
        if (isStopping) {
            return new Outcome(wanted, List.of(), Result.nothing(), Set.of());
        }
        Findings findings = new Findings();
        Optional<Drafted> drafted = findings.take(workspace.place(wanted.name()))
                .flatMap(place -> findings.take(Drafting.of(place, choices, order, workspace)));
        if (drafted.isEmpty() || isStopping) {
            return new Outcome(wanted, List.of(), new Result<>(Optional.empty(), findings.inReadingOrder()), Set.of());
        }
        Optional<List<String>> paths = findings.take(OutputFolder.write(
                wanted.folder(), drafted.get().files(), List.of(workspace.origin(wanted.name())), overwrites));
        List<DraftSummary> summaries = paths.isEmpty()
                ? List.of()
                : drafted.get().drafts().stream().map(DraftSummary::of).toList();
        return new Outcome(
                wanted,
                summaries,
                new Result<>(paths, findings.inReadingOrder()),
                drafted.get().left());
    }
}
