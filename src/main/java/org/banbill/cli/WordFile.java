package org.banbill.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.banbill.assembly.Assembly;
import org.banbill.bill.Bill;
import org.banbill.bill.Edition;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.review.Review;

/** A Word file that a command names. */
final class WordFile {

    private WordFile() {}

    /**
     * The bill in a file that Banbill wrote. Where somebody edited it, the bill is drafted with the edits, so that
     * every number and reference is right. Adds a finding where it cannot be read.
     */
    static Optional<Bill> bill(String file, Findings findings) {
        Optional<Review> review = Review.of(Path.of(file), findings);
        if (review.isEmpty() || review.get().edits().isEmpty()) {
            return review.map(Review::bill);
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
            return trial.draft(edition, findings).map(Assembly.Result::bill);
        } catch (IOException e) {
            findings.error(
                    "unreadable",
                    Position.startOf(file),
                    "The edits in it cannot be drafted: " + e.getMessage() + ".",
                    "Run `banbill import` on it.");
            return Optional.empty();
        }
    }
}
