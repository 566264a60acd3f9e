package org.banbill.work;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.assembly.Coverage;
import org.banbill.assembly.Draft;
import org.banbill.bill.Edition;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.review.ChangeFile;
import org.banbill.review.Edit;
import org.banbill.review.Edits.Unplaced;
import org.banbill.review.Review;
import org.banbill.work.OwnFolders.OwnFolder;
import org.banbill.work.TakingIn.TakenIn;

/**
 * Makes of the edits of a Word file a local version, after trying out that drafting it gives the edited text. What it
 * does not give is told, and kept in a file of its own.
 */
public final class Importing {

    private static final String UNPLACED = "unplaced";

    private final Review review;
    private final Edition edition;
    private final OwnFolder folder;
    private final LocalFolder local;
    private final Workspace workspace;
    private final Set<Edit> insisted;
    private final Findings findings = new Findings();
    private final List<Coverage.Entry> lost = new ArrayList<>();

    /**
     * What a folder of somebody's own needs, so that drafting it gives an edited text.
     *
     * @param placed the edits that are taken in
     * @param files text by name in the folder
     * @param unplaced edits that the folder does not give; they stand in {@code unplacedFile} too
     * @param unplacedFile its name in the folder; empty where every edit has its place
     * @param lost demands that the text met before these edits, and as they stand after them
     */
    public record Imported(
            List<Edit> placed,
            Map<String, String> files,
            List<Unplaced> unplaced,
            Optional<String> unplacedFile,
            List<Coverage.Entry> lost) {
        public Imported {
            placed = List.copyOf(placed);
            files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
            unplaced = List.copyOf(unplaced);
            lost = List.copyOf(lost);
        }
    }

    private Importing(Review review, OwnFolder folder, Workspace workspace, Set<Edit> insisted) {
        this.review = review;
        this.edition = review.bill().edition();
        this.folder = folder;
        this.local = new LocalFolder(folder, review);
        this.workspace = workspace;
        this.insisted = insisted;
    }

    /** The edits between which and today's text of a folder a person must choose, since both changed the same. */
    public static List<Disputed> disputed(Review review, OwnFolder folder, Workspace workspace) {
        return folder.isPlace() ? TakingIn.disputed(review, folder, workspace) : List.of();
    }

    /**
     * The name of the folder that edits go to where nobody names one: the one that was drafted, else a new one; none,
     * with a finding, where the file names a path.
     */
    public static Result<String> standardFolder(Review review, Workspace workspace) {
        return DraftedFrom.name(review.bill().edition(), review.name())
                .map(place -> workspace.isOfLibrary(place) ? place + "-edited" : place);
    }

    /**
     * The files that take in the edits of a Word file. There may be errors beside them: the edits themselves may be
     * what cannot be drafted, and are kept then.
     *
     * @param name the folder as its user wrote it
     * @param folder need not be there yet
     */
    public static Result<Imported> of(Review review, String name, OwnFolder folder, Workspace workspace) {
        return of(review, name, folder, workspace, Set.of());
    }

    /**
     * The same where a person has seen what others changed meanwhile.
     *
     * @param insisted edits that hold instead of it
     */
    public static Result<Imported> of(
            Review review, String name, OwnFolder folder, Workspace workspace, Set<Edit> insisted) {
        Edition edition = review.bill().edition();
        boolean isOfLibrary = workspace.isOfLibrary(edition.jurisdiction());
        if (!isOfLibrary && !folder.isPlace()) {
            return Result.none(Finding.error(
                    Rule.UNKNOWN_FOLDER.as("somebodys"),
                    Position.startOf(review.name()),
                    edition.jurisdiction(),
                    name));
        }
        return new Importing(review, folder, workspace, insisted).run();
    }

    private Result<Imported> run() {
        TakenIn taken =
                findings.take(TakingIn.of(review, folder, workspace, insisted)).orElseThrow();
        taken.draft().ifPresent(this::compareDemands);
        Map<String, String> files = new LinkedHashMap<>(taken.files());
        Optional<String> unplacedFile = Optional.empty();
        if (!taken.unplaced().isEmpty()) {
            unplacedFile = Optional.of(UNPLACED + "/" + local.stem() + ".txt");
            files.put(unplacedFile.get(), ChangeFile.unplaced(taken.unplaced(), local.fileName()));
        }
        return new Result<>(
                Optional.of(new Imported(
                        taken.placed(),
                        Remembering.with(files, folder, workspace),
                        taken.unplaced(),
                        unplacedFile,
                        lost)),
                findings.inReadingOrder());
    }

    /** Whether a file says what Banbill wrote, everything compared; remarks beside it count too. */
    public static boolean isUntouched(Review review) {
        return review.isUntouched(TakingIn.written(review));
    }

    /** Notes which demands the edited text meets less well than the text did. */
    private void compareDemands(Draft edited) {
        Optional<Draft> before = workspace.isOfLibrary(edition.jurisdiction())
                ? workspace
                        .place(edition.jurisdiction())
                        .value()
                        .flatMap(place -> place.redraft(edition).value())
                : Optional.empty();
        for (Coverage.Entry now : edited.coverage().demands()) {
            Coverage.Status then = before.flatMap(result -> result.coverage().demands().stream()
                            .filter(entry -> entry.demand().equals(now.demand()))
                            .findFirst())
                    .map(Coverage.Entry::status)
                    .orElse(Coverage.Status.MET);
            if (then == Coverage.Status.MET && now.status() != Coverage.Status.MET) {
                lost.add(now);
            }
        }
    }
}
