package org.banbill.work;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.banbill.assembly.Draft;
import org.banbill.bill.Bill;
import org.banbill.bill.Inline;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.reading.SameToTheEye;
import org.banbill.render.Annotations;
import org.banbill.render.word.WordRenderer;
import org.banbill.review.Review;
import org.banbill.review.StrayFile;
import org.banbill.source.LanguageTag;

/**
 * Finds out what a Word file was made from. Most say so themselves. Online word processors and mail programs take that
 * out; then the place is the one whose bill has most of its provisions in the file.
 */
public final class Recognizing {

    /** Of the provisions of a bill, as many must stand in a file for it to be taken for a draft of it. */
    private static final double LEAST = 0.5;

    /** Shorter provisions stand in many bills. */
    private static final int TELLING = 30;

    private final StrayFile file;
    private final Workspace workspace;
    private final WordsOfFile words;

    /** @param share of the provisions of a draft that stand in the file as they are, from 0 to 1 */
    private record Candidate(String place, Draft draft, double share) {}

    private Recognizing(StrayFile file, Workspace workspace) {
        this.file = file;
        this.workspace = workspace;
        this.words = new WordsOfFile(file.pages());
    }

    /**
     * What was edited in a file. Beside it stands a warning where it had to be concluded what it was made from; none,
     * with a finding, where that cannot be known.
     *
     * @param against the place or folder that somebody names; empty for what the file tells
     */
    public static Result<Review> of(Path path, Optional<String> against, Workspace workspace) {
        return Result.from(
                findings -> StrayFile.open(path, findings).flatMap(file -> review(file, against, workspace, findings)));
    }

    /**
     * The same of a file in memory.
     *
     * @param name as it is told to the user
     */
    public static Result<Review> of(String name, byte[] bytes, Workspace workspace) {
        return Result.from(findings -> StrayFile.of(name, bytes, findings)
                .flatMap(file -> review(file, Optional.empty(), workspace, findings)));
    }

    private static Optional<Review> review(
            StrayFile file, Optional<String> against, Workspace workspace, Findings findings) {
        if (against.isEmpty()) {
            Optional<Review> known = file.review(findings);
            if (known.isPresent() || findings.hasErrors()) {
                return known;
            }
        }
        return new Recognizing(file, workspace).review(against, findings);
    }

    private Optional<Review> review(Optional<String> against, Findings findings) {
        Optional<Candidate> best = against.isPresent()
                ? named(against.get(), findings)
                : fromProperties().or(this::fromWords);
        if (best.isEmpty() && !findings.hasErrors()) {
            findings.error(Rule.UNKNOWN_FILE.as("unrecognized"), Position.startOf(file.name()));
        }
        best.ifPresent(candidate -> findings.warning(
                Rule.RECOGNIZED_FILE, Position.startOf(file.name()), candidate.place(), percent(candidate.share())));
        return best.flatMap(candidate -> file.against(written(candidate.draft().bill()), findings));
    }

    private Optional<Candidate> named(String place, Findings findings) {
        Optional<Place> found = findings.take(workspace.place(place));
        return found.flatMap(there -> best(drafts(place, there, DraftChoices.PLAIN)));
    }

    /** By the properties of the document, where they were kept. */
    private Optional<Candidate> fromProperties() {
        Map<String, String> properties = file.properties();
        String place = properties.getOrDefault("jurisdiction", "");
        DraftChoices choices = new DraftChoices(
                properties.getOrDefault("language", ""),
                Optional.ofNullable(properties.get("outline")),
                Optional.empty(),
                Map.of(),
                List.of(),
                List.of(),
                Map.of());
        // a Word file never names a folder of somebody's own
        return workspace.isOfLibrary(place) ? likeEnough(drafts(place, choices)) : Optional.empty();
    }

    private Optional<Candidate> fromWords() {
        List<String> places = workspace.drafted("", "").value().orElse(List.of());
        return likeEnough(places.stream().flatMap(place -> drafts(place, DraftChoices.PLAIN)));
    }

    private static Optional<Candidate> likeEnough(Stream<Candidate> candidates) {
        return best(candidates).filter(candidate -> candidate.share() >= LEAST);
    }

    private static Optional<Candidate> best(Stream<Candidate> candidates) {
        return candidates.reduce((one, other) -> other.share() > one.share() ? other : one);
    }

    private Stream<Candidate> drafts(String place, DraftChoices choices) {
        return workspace.place(place).value().stream().flatMap(found -> drafts(place, found, choices));
    }

    private Stream<Candidate> drafts(String place, Place found, DraftChoices choices) {
        List<Candidate> drafts = new ArrayList<>();
        for (LanguageTag language : found.languages(choices).value().orElse(List.of())) {
            found.draft(choices, language)
                    .value()
                    .ifPresent(draft -> drafts.add(new Candidate(place, draft, share(draft.bill()))));
        }
        return drafts.stream();
    }

    private double share(Bill bill) {
        List<String> telling = bill.provisions()
                .map(provision -> SameToTheEye.of(Inline.textOf(provision.text())))
                .filter(text -> text.length() >= TELLING)
                .toList();
        long there = telling.stream().filter(words::have).count();
        return telling.isEmpty() ? 0 : (double) there / telling.size();
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%d%%", Math.round(100 * share));
    }

    private static byte[] written(Bill bill) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
        try {
            WordRenderer.write(bill, Annotations.NONE, bytes);
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }
}
