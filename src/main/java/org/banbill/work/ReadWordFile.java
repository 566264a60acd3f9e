package org.banbill.work;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.banbill.assembly.Coverage;
import org.banbill.bill.Bill;
import org.banbill.bill.Edition;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.reading.Pages;
import org.banbill.review.Review;
import org.banbill.source.MemoryFolder;
import org.banbill.work.OwnFolders.OwnFolder;
import org.banbill.work.TakingIn.TakenIn;

/** A Word file that Banbill wrote, read as a bill. */
public final class ReadWordFile {

    private ReadWordFile() {}

    /**
     * @param coverage empty where the files that it was drafted from are not here
     * @param pages everything that the file says to a person who reads it
     */
    public record Read(Bill bill, Optional<Coverage> coverage, Pages pages) {}

    /**
     * The bill in a file that Banbill wrote. Where somebody edited it, the bill is drafted with the edits, so that
     * every number and reference is right. None, with a finding, where it cannot be read.
     *
     * @param against the place or folder that somebody names as what it was drafted from; empty for what the file tells
     */
    public static Result<Read> read(Path file, Optional<String> against, Workspace workspace) {
        return Result.from(findings -> findings.take(Recognizing.of(file, against, workspace))
                .flatMap(review -> findings.take(read(review, workspace))));
    }

    /** The same of a file that was reviewed already. */
    public static Result<Read> read(Review review, Workspace workspace) {
        return Result.from(findings -> review.edits().isEmpty()
                ? Optional.of(new Read(review.bill(), coverage(review.bill(), workspace), review.pages()))
                : edited(review, workspace, findings));
    }

    private static Optional<Read> edited(Review review, Workspace workspace, Findings findings) {
        Edition edition = review.bill().edition();
        Position file = Position.startOf(review.name());
        Optional<OwnFolder> folder = workspace.isOfLibrary(edition.jurisdiction())
                // a library's place is edited in a folder that does not exist yet
                ? Optional.of(new OwnFolder(
                        edition.jurisdiction() + "-edited-and-not-yet-imported", "", new MemoryFolder("", Map.of())))
                : findings.take(DraftedFrom.name(edition, review.name())).flatMap(workspace::ownFolder);
        if (folder.isEmpty() && !findings.hasErrors()) {
            findings.error(Rule.UNKNOWN_FOLDER.as("edited"), file, edition.jurisdiction());
        }
        if (folder.isEmpty()) {
            return Optional.empty();
        }
        Optional<TakenIn> taken = findings.take(TakingIn.of(review, folder.get(), workspace, Set.of()));
        taken.ifPresent(result -> result.unplaced()
                .forEach(
                        edit -> findings.warning(Rule.UNPLACED_EDIT, file, edit.where(), edit.before(), edit.after())));
        return taken.flatMap(TakenIn::draft)
                .map(draft -> new Read(draft.bill(), Optional.of(draft.coverage()), review.pages()));
    }

    /** Which demands a bill meets, by the clauses of today: those of its provisions that they still have. */
    private static Optional<Coverage> coverage(Bill written, Workspace workspace) {
        Set<String> provisions =
                written.provisions().map(provision -> provision.id().path()).collect(Collectors.toSet());
        // where a file names no place, its demands are not known; that is told where they are asked for
        return DraftedFrom.name(written.edition(), "")
                .value()
                .flatMap(name -> workspace.place(name).value())
                .flatMap(place -> place.redraft(written.edition()).value())
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
                entry.demand(),
                isWhole ? entry.status() : less,
                there,
                entry.citations(),
                entry.papers(),
                entry.why(),
                List.of());
    }
}
