package org.banbill.work;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.banbill.assembly.Coverage;
import org.banbill.assembly.Draft;
import org.banbill.bill.Bill;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;
import org.banbill.compare.BillDifference;
import org.banbill.compare.ChangesText;
import org.banbill.compare.Comparison;
import org.banbill.compare.Verifications;
import org.banbill.finding.Catalogue;
import org.banbill.finding.Finding;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.reading.Difference;
import org.banbill.reading.Judgement;
import org.banbill.reading.Pages;
import org.banbill.render.Annotations;
import org.banbill.render.redline.RedlineRenderer;
import org.banbill.render.redline.Revision;
import org.banbill.review.Edit;
import org.banbill.review.Review;
import org.banbill.review.ShownDiff;
import org.banbill.work.DemandChanges.DemandChange;

/** Sets two texts side by side: what changed, as a redline, as lines, and demand by demand. */
public final class Comparing {

    private final Side before;
    private final Side after;
    private final List<BillDifference> changes;

    /**
     * One of the two texts.
     *
     * @param name as it stands in the name of the redline
     * @param coverage empty for a Word file that was drafted from files that are not here
     * @param file everything that a Word file says to a person who reads it; empty where a place is drafted
     */
    public record Side(String name, Bill bill, Optional<Coverage> coverage, Optional<Pages> file) {

        /** The first draft of a place that is asked for. */
        public static Result<Side> draft(String name, String place, DraftChoices choices, Workspace workspace) {
            return Result.from(findings -> findings.take(workspace.place(place))
                    .flatMap(found -> findings.take(found.languages(choices)).orElse(List.of()).stream()
                            .findFirst()
                            .flatMap(language -> findings.take(found.draft(choices, language))))
                    .filter(draft -> !findings.hasErrors())
                    .map(draft -> of(name, draft)));
        }

        /** A draft that was made already. */
        public static Side of(String name, Draft draft) {
            return new Side(name, draft.bill(), Optional.of(draft.coverage()), Optional.empty());
        }

        /** A Word file that came back, with the edits that were made in it. */
        public static Result<Side> word(String name, Review review, Workspace workspace) {
            return ReadWordFile.read(review, workspace)
                    .map(read -> new Side(name, read.bill(), read.coverage(), Optional.of(read.pages())));
        }

        private Pages pages() {
            return file.orElseGet(() -> DraftedPages.of(bill, Annotations.NONE));
        }

        /**
         * A Word file that Banbill wrote, with the edits that were made in it.
         *
         * @param against what somebody says that it was drafted from; empty for what the file tells
         */
        public static Result<Side> word(String name, Path file, Optional<String> against, Workspace workspace) {
            return ReadWordFile.read(file, against, workspace)
                    .map(read -> new Side(name, read.bill(), read.coverage(), Optional.of(read.pages())));
        }
    }

    private Comparing(Side before, Side after) {
        this.before = before;
        this.after = after;
        this.changes = Comparison.of(before.bill(), after.bill());
    }

    public static Comparing of(Side before, Side after) {
        return new Comparing(before, after);
    }

    /** What changed, in the order of the text. */
    public List<BillDifference> changes() {
        return changes;
    }

    /** Each demand that the changes touch; empty where it is not known which demands one of the two meets. */
    public Optional<List<DemandChange>> demands() {
        return before.coverage()
                .flatMap(then -> after.coverage().map(now -> DemandChanges.touched(then, now, changes)));
    }

    /** What changed, and what that means for each demand. */
    public List<String> lines(ChangesText.Marks marks, Catalogue words) {
        List<String> lines = new ArrayList<>(ChangesText.of(changes, marks, words));
        if (lines.isEmpty()) {
            lines.addAll(onThePages(words));
        }
        if (lines.isEmpty()) {
            lines.add(words.say("compare.same"));
        }
        lines.addAll(verifications(words));
        if (before.coverage().isPresent() && after.coverage().isPresent()) {
            lines.addAll(
                    DemandChanges.of(before.coverage().get(), after.coverage().get(), changes, words));
        } else {
            String unknown = before.coverage().isEmpty() ? before.name() : after.name();
            lines.add(words.say("demands.not-known", unknown));
        }
        return lines;
    }

    /** Values that are verified in one of the two only. */
    private List<String> verifications(Catalogue words) {
        Verifications then = Verifications.of(before.bill());
        Verifications now = Verifications.of(after.bill());
        List<String> lines = new ArrayList<>();
        lines.addAll(verifiedIn(before.name(), then.notIn(now), after.name(), words));
        lines.addAll(verifiedIn(after.name(), now.notIn(then), before.name(), words));
        return lines;
    }

    private static List<String> verifiedIn(String one, Set<String> values, String other, Catalogue words) {
        return values.isEmpty()
                ? List.of()
                : List.of(words.say("compare.verified-in-one", one, other, String.join(", ", values)));
    }

    /**
     * What the pages of the two say otherwise though the bills are the same: it was written into a file beside them.
     */
    private List<String> onThePages(Catalogue words) {
        if (before.file().isEmpty() && after.file().isEmpty()) {
            return List.of();
        }
        Pages old = before.pages();
        List<String> lines = new ArrayList<>();
        for (Difference difference : Judgement.of(old, after.pages(), old)) {
            if (difference.kind() != Difference.Kind.REMARK) {
                lines.add(words.say(
                        "compare.on-page", ShownDiff.of(new Edit.Words(difference.before(), difference.after(), ""))));
            }
        }
        return lines;
    }

    /** What changed, and what that means for each demand, for programs. */
    public Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("before", before.name());
        data.put("after", after.name());
        data.put("changes", changes.stream().map(ChangesData::of).toList());
        demands()
                .ifPresent(touched -> data.put(
                        "demands", touched.stream().map(ChangesData::of).toList()));
        return data;
    }

    /** What the changes take from demands, each where the words stand in the files, for editors and build servers. */
    public List<Finding> weakened() {
        return demands().orElse(List.of()).stream()
                .filter(demand -> demand.verdict().takes())
                .map(demand -> Finding.warning(
                        demand.verdict() == DemandChanges.Verdict.NO_LONGER_MET
                                ? Rule.DEMAND_NO_LONGER_MET
                                : Rule.DEMAND_MAY_BE_WEAKENED,
                        origin(demand),
                        DemandChanges.told(demand)))
                .toList();
    }

    /** Where the first provision stands that is another, in the text after or before. */
    private Position origin(DemandChange demand) {
        return Stream.of(after.bill(), before.bill())
                .flatMap(bill -> demand.reasons().stream()
                        .flatMap(reason ->
                                Optional.ofNullable(bill.byId().get(new ProvisionId(reason.provision()))).stream()))
                .map(Provision::origin)
                .findFirst()
                .orElse(Position.startOf(after.name()));
    }

    /** A Word document with tracked changes: who accepts them has the second text, who rejects them the first. */
    public byte[] redline(Revision revision) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
        try {
            RedlineRenderer.write(before.bill(), after.bill(), revision, bytes);
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }
}
