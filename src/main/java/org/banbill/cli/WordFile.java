package org.banbill.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.banbill.assembly.Coverage;
import org.banbill.bill.Bill;
import org.banbill.bill.Edition;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.review.Review;

/** A Word file that a command names. */
final class WordFile {

    private WordFile() {}

    /** @param coverage empty where the files that it was drafted from are not here */
    record Read(Bill bill, Optional<Coverage> coverage) {}

    /**
     * The bill in a file that Banbill wrote. Where somebody edited it, the bill is drafted with the edits, so that
     * every number and reference is right. Adds a finding where it cannot be read.
     */
    static Optional<Read> read(String file, Findings findings) {
        Optional<Review> review = Review.of(Path.of(file), findings);
        if (review.isEmpty() || review.get().edits().isEmpty()) {
            return review.map(Review::bill).map(bill -> new Read(bill, coverage(bill)));
        }
        Edition edition = review.get().bill().edition();
        Path folder = Path.of(edition.jurisdiction());
        Workspace workspace = Workspace.open();
        boolean isOfLibrary = workspace.places().jurisdictionIds().contains(edition.jurisdiction());
        if (!isOfLibrary && !LocalFolder.isOne(folder)) {
            findings.error(
                    "unknown-folder",
                    Position.startOf(file),
                    "The file was edited, and drafted from a folder of somebody's own, `" + edition.jurisdiction()
                            + "`, which is not here.",
                    "Run `banbill import` with `--folder`, and compare that folder.");
            return Optional.empty();
        }
        // a library's place is edited in a folder that does not exist yet
        Path base = isOfLibrary ? Path.of(edition.jurisdiction() + "-edited-and-not-yet-imported") : folder;
        try (Trial trial = new Trial(base, new LocalFolder(base, review.get()).files(workspace))) {
            review.get()
                    .edits()
                    .unplaced()
                    .forEach(edit -> findings.warning(
                            "unplaced-edit",
                            Position.startOf(file),
                            "An edit has no place, and is not compared: “" + edit.before() + "” → “" + edit.after()
                                    + "”.",
                            "`banbill import` tells more."));
            return trial.draft(edition, findings)
                    .map(result -> new Read(result.bill(), Optional.of(result.coverage())));
        } catch (IOException e) {
            findings.error(
                    "unreadable",
                    Position.startOf(file),
                    "The edits in it cannot be drafted: " + e.getMessage() + ".",
                    "Run `banbill import` on it.");
            return Optional.empty();
        }
    }

    /** Which demands a bill meets, by the clauses of today: those of its provisions that they still have. */
    private static Optional<Coverage> coverage(Bill written) {
        Set<String> provisions =
                written.provisions().map(provision -> provision.id().path()).collect(Collectors.toSet());
        return Workspace.open()
                .place(written.edition().jurisdiction())
                .value()
                .flatMap(place -> Redraft.of(written.edition(), place).value())
                .map(today -> new Coverage(
                        today.coverage().jurisdiction(),
                        today.coverage().demands().stream()
                                .map(entry -> within(entry, provisions))
                                .toList()));
    }

    private static Coverage.Entry within(Coverage.Entry entry, Set<String> provisions) {
        List<String> there =
                entry.provisions().stream().filter(provisions::contains).toList();
        boolean isWhole = there.size() == entry.provisions().size() || entry.status() != Coverage.Status.MET;
        Coverage.Status less = there.isEmpty() ? Coverage.Status.MISSING : Coverage.Status.WEAKENED;
        return new Coverage.Entry(
                entry.demand(), isWhole ? entry.status() : less, there, entry.citations(), entry.why());
    }
}
