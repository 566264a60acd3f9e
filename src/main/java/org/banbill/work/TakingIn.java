package org.banbill.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.banbill.assembly.Draft;
import org.banbill.bill.Bill;
import org.banbill.bill.Edition;
import org.banbill.bill.Inline;
import org.banbill.finding.Finding;
import org.banbill.finding.Message;
import org.banbill.finding.Result;
import org.banbill.reading.Difference;
import org.banbill.reading.Judgement;
import org.banbill.reading.Pages;
import org.banbill.render.Annotations;
import org.banbill.review.Edit;
import org.banbill.review.Edit.Kind;
import org.banbill.review.Edits;
import org.banbill.review.Edits.Remark;
import org.banbill.review.Edits.Scope;
import org.banbill.review.Edits.Unplaced;
import org.banbill.review.Elsewhere;
import org.banbill.review.Review;
import org.banbill.source.LanguageTag;
import org.banbill.work.OwnFolders.OwnFolder;
import org.banbill.work.Reconciling.Reconciled;

/**
 * Tries out what a folder gives with the edits of a Word file in it, and lets a reading that knows nothing of these
 * edits judge: only what the draft says as the file does is taken in. An edit that cannot be drafted is left out, and
 * stops no other.
 */
final class TakingIn {

    private final Review review;
    private final OwnFolder folder;
    private final Workspace workspace;
    private final LocalFolder local;
    private final Edition edition;
    private final Set<Edit> insisted;
    private final List<Edit> accepted = new ArrayList<>();
    private final List<Unplaced> refused = new ArrayList<>();
    private List<Remark> remarks = List.of();

    /**
     * @param placed those of the edits that can be drafted
     * @param files text by name in the folder
     * @param draft none where the folder cannot be drafted even without the edits
     * @param unplaced what the draft does not give
     */
    record TakenIn(List<Edit> placed, Map<String, String> files, Optional<Draft> draft, List<Unplaced> unplaced) {
        TakenIn {
            placed = List.copyOf(placed);
            unplaced = List.copyOf(unplaced);
        }
    }

    private TakingIn(Review review, OwnFolder folder, Workspace workspace, Set<Edit> insisted) {
        this.review = review;
        this.folder = folder;
        this.workspace = workspace;
        this.local = new LocalFolder(folder, review);
        this.edition = review.bill().edition();
        this.insisted = Set.copyOf(insisted);
    }

    /**
     * There are errors beside it where the folder cannot be drafted even without the edits.
     *
     * @param insisted edits that hold even where others changed the same meanwhile
     */
    static Result<TakenIn> of(Review review, OwnFolder folder, Workspace workspace, Set<Edit> insisted) {
        return new TakingIn(review, folder, workspace, insisted).run();
    }

    /** The edits whose words others changed otherwise in the folder since the file was written. */
    static List<Disputed> disputed(Review review, OwnFolder folder, Workspace workspace) {
        TakingIn taking = new TakingIn(review, folder, workspace, Set.of());
        return taking.withoutEdits()
                .draft(taking.edition)
                .value()
                .map(draft -> taking.reconciled(draft).disputed())
                .orElse(List.of());
    }

    private Reconciled reconciled(Draft now) {
        return Reconciling.of(review.edits(), review.bill(), now.bill(), insisted);
    }

    /** The file as Banbill wrote it, by what the file itself says. */
    static Pages written(Review review) {
        return DraftedPages.of(review.bill(), Annotations.NONE);
    }

    private Result<TakenIn> run() {
        TrialFolder standing = withoutEdits();
        Optional<Draft> now = standing.draft(edition).value();
        Reconciled reconciled = now.map(this::reconciled)
                .orElseGet(() -> new Reconciled(
                        review.edits().placed(), review.edits().remarks(), List.of(), List.of(), Set.of()));
        remarks = reconciled.remarks();
        List<Edit> all = new ArrayList<>(reconciled.edits());
        all.removeIf(edit -> edit.kind() == Kind.SET);
        List<Edit> ofValues = reconciled.edits().stream()
                .filter(edit -> edit.kind() == Kind.SET)
                .toList();
        ChangedValues values = changedValues(ofValues, standing);
        all.addAll(values.edits());
        Result<Draft> draft = draft(all);
        accepted.addAll(all);
        if (draft.value().isEmpty() && now.isPresent()) {
            accepted.clear();
            refuseRemarksThatCannotStand();
            accept(all);
            draft = draft(accepted);
        }
        List<Unplaced> unplaced = new ArrayList<>(review.edits().unplaced());
        unplaced.addAll(refused);
        unplaced.addAll(reconciled.conflicts());
        refused.addAll(reconciled.conflicts());
        unplaced.addAll(values.conflicts());
        refused.addAll(values.conflicts());
        draft.value().ifPresent(given -> unplaced.addAll(missed(given, now, reconciled)));
        return new Result<>(
                Optional.of(new TakenIn(accepted, files(accepted), draft.value(), unplaced)), draft.findings());
    }

    /** @param standing what the values are held against; most files change none, and it is not read */
    private ChangedValues changedValues(List<Edit> edits, TrialFolder standing) {
        Optional<Place> place = edits.isEmpty() ? Optional.empty() : standing.place();
        ChangedValues values = new ChangedValues(
                place.flatMap(there -> there.places().parameters().value()).orElse(Map.of()),
                place.map(Place::jurisdiction),
                new LanguageTag(edition.language()));
        edits.forEach(values::take);
        return values;
    }

    /** The folder as it is without these edits. */
    private TrialFolder withoutEdits() {
        return new TrialFolder(workspace, folder, local.filesWithoutEdits(workspace));
    }

    private List<Unplaced> missed(Draft given, Optional<Draft> now, Reconciled reconciled) {
        Pages written = written(review);
        List<Difference> elsewhere = now.map(Draft::bill)
                .filter(standing -> !saysTheSame(standing, review.bill()))
                .map(standing -> Judgement.of(written, written, DraftedPages.of(standing, Annotations.SHOWN)))
                .orElse(List.of());
        return review
                .missedBy(
                        written,
                        DraftedPages.of(given.bill(), Annotations.SHOWN),
                        refused,
                        new Elsewhere(elsewhere, reconciled.merged()))
                .stream()
                .map(this::asValue)
                .toList();
    }

    /** A value that is printed in several lines, of which the file changes one, reads the same in all of them. */
    private Unplaced asValue(Unplaced missed) {
        return accepted.stream()
                .filter(edit -> edit.kind() == Kind.SET)
                .filter(edit -> edit.words().values().stream()
                        .anyMatch(words -> missed.after().contains(words.before())
                                && missed.before().contains(words.after())))
                .findFirst()
                .map(edit -> new Unplaced(
                        Scope.DOCUMENT,
                        Message.of("where.value", edit.provision()),
                        missed.before(),
                        missed.after(),
                        missed.by(),
                        Message.of("unplaced.value-elsewhere", edit.provision())))
                .orElse(missed);
    }

    private static boolean saysTheSame(Bill one, Bill other) {
        return texts(one).equals(texts(other));
    }

    private static List<String> texts(Bill bill) {
        return bill.provisions()
                .flatMap(provision -> Stream.of(
                        provision.id().path(),
                        Inline.textOf(provision.heading()),
                        Inline.textOf(provision.text()),
                        Inline.textOf(provision.after())))
                .toList();
    }

    /**
     * Where the remarks alone keep the folder from being drafted, they are told instead: no edit is held up by them.
     */
    private void refuseRemarksThatCannotStand() {
        Result<Draft> draft = draft(List.of());
        if (draft.value().isEmpty() && !remarks.isEmpty()) {
            Message why =
                    Message.of("unplaced.not-drafted", draft.findings().get(0).message());
            remarks.forEach(remark -> refused.add(new Unplaced(
                    Scope.PROVISIONS,
                    Unplaced.at(remark.provision().path()),
                    "",
                    remark.comment().author() + ": " + remark.comment().text(),
                    Set.of(),
                    why)));
            remarks = List.of();
        }
    }

    /** Accepts the edits that can be drafted together with those that were accepted before. */
    private void accept(List<Edit> edits) {
        List<Edit> together = new ArrayList<>(accepted);
        together.addAll(edits);
        Result<Draft> draft = draft(together);
        if (draft.value().isPresent()) {
            accepted.addAll(edits);
        } else if (edits.size() == 1) {
            refuse(edits.get(0), draft.findings());
        } else if (!edits.isEmpty()) {
            accept(edits.subList(0, edits.size() / 2));
            accept(edits.subList(edits.size() / 2, edits.size()));
        }
    }

    private void refuse(Edit edit, List<Finding> findings) {
        Message why = edition.paper().isEmpty()
                ? Message.of("unplaced.not-drafted", findings.get(0).message())
                : Message.of("unplaced.of-a-paper");
        List<Edit.Words> words = edit.words().isEmpty()
                ? List.of(new Edit.Words(edit.provision(), "", ""))
                : List.copyOf(edit.words().values());
        words.forEach(changed -> refused.add(new Unplaced(
                Scope.PROVISIONS, Unplaced.at(edit.provision()), changed.before(), changed.after(), edit.by(), why)));
    }

    private Result<Draft> draft(List<Edit> placed) {
        return new TrialFolder(workspace, folder, files(placed)).draft(edition);
    }

    private Map<String, String> files(List<Edit> placed) {
        return local.files(workspace, new Edits(placed, review.edits().unplaced(), remarks));
    }
}
