package org.banbill.work;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.bill.Bill;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;
import org.banbill.finding.Message;
import org.banbill.merge.Merge;
import org.banbill.review.Edit;
import org.banbill.review.Edit.Kind;
import org.banbill.review.Edit.Part;
import org.banbill.review.Edit.Words;
import org.banbill.review.Edits;
import org.banbill.review.Edits.Remark;
import org.banbill.review.Edits.Scope;
import org.banbill.review.Edits.Unplaced;
import org.banbill.review.MarkedText;

/**
 * Brings the edits of a file together with what the text says by now: others may have changed it since the file was
 * written from it. Words that only one changed are taken from that one; where both changed the same, what is there
 * stays, and both are told. Nothing that another did is undone.
 */
final class Reconciling {

    private static final Message ELSEWHERE = Message.of("unplaced.changed-meanwhile");

    private final Map<ProvisionId, Provision> base;
    private final Map<ProvisionId, Provision> now;
    private final Set<Edit> insisted;
    private final Map<String, String> renamed = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Edit> edits = new ArrayList<>();
    private final List<Unplaced> conflicts = new ArrayList<>();
    private final List<Disputed> disputed = new ArrayList<>();
    private final Set<String> merged = new LinkedHashSet<>();

    /**
     * @param edits those that can be made of the text as it stands now
     * @param remarks at what their provisions are called then
     * @param conflicts those that cannot
     * @param disputed those of the conflicts between which a person can choose
     * @param merged the names of provisions whose words came from both
     */
    record Reconciled(
            List<Edit> edits,
            List<Remark> remarks,
            List<Unplaced> conflicts,
            List<Disputed> disputed,
            Set<String> merged) {
        Reconciled {
            edits = List.copyOf(edits);
            remarks = List.copyOf(remarks);
            conflicts = List.copyOf(conflicts);
            disputed = List.copyOf(disputed);
            merged = Set.copyOf(merged);
        }
    }

    private Reconciling(Bill base, Bill now, Set<Edit> insisted) {
        this.base = base.byId();
        this.now = now.byId();
        this.insisted = insisted;
    }

    /**
     * @param base the bill as the file was written
     * @param now the bill without these edits, as its files give it today
     * @param insisted those of the edits that hold even where others changed the same: a person saw both, and chose
     */
    static Reconciled of(Edits edits, Bill base, Bill now, Set<Edit> insisted) {
        Reconciling reconciling = new Reconciling(base, now, insisted);
        edits.placed().forEach(reconciling::edit);
        List<Remark> remarks = edits.remarks().stream()
                .map(remark -> new Remark(
                        new ProvisionId(reconciling.name(remark.provision().path())), remark.comment()))
                .toList();
        return new Reconciled(
                reconciling.edits, remarks, reconciling.conflicts, reconciling.disputed, reconciling.merged);
    }

    private void edit(Edit written) {
        Edit edit =
                named(written, name(written.provision()), written.neighbour().map(this::name), written.id());
        switch (edit.kind()) {
            case REPLACE -> replace(edit, written);
            case ADD, EXTEND -> add(edit, written);
            case MOVE -> move(edit);
            case REMOVE -> remove(edit, written);
            case SET -> edits.add(edit); // what a value is by now, its own check tells
        }
    }

    /** @param written the same with the names that the file has */
    private void replace(Edit edit, Edit written) {
        Optional<Provision> before = find(base, edit.provision());
        Optional<Provision> today = find(now, edit.provision());
        if (before.isEmpty()) {
            edits.add(edit); // of something that an earlier edit of the file added
            return;
        }
        if (today.isEmpty()) {
            conflict(edit, "");
            return;
        }
        Map<Part, Words> words = new EnumMap<>(Part.class);
        edit.words().forEach((part, changed) -> words(edit, written, part, changed, before.get(), today.get(), words));
        String joined = today.get().source().join();
        boolean wasJoined = before.get().source().join().equals(joined);
        Optional<String> join = edit.join().filter(wanted -> !wanted.equals(joined));
        if (join.isPresent() && !wasJoined && !insisted.contains(written)) {
            conflict(edit, joined);
            join = Optional.empty();
        }
        if (!words.isEmpty() || join.isPresent()) {
            edits.add(with(edit, words, join, merged.contains(edit.provision())));
        }
    }

    private void words(
            Edit edit,
            Edit written,
            Part part,
            Words changed,
            Provision before,
            Provision today,
            Map<Part, Words> words) {
        String then = MarkedText.of(before, part);
        String own = MarkedText.of(today, part);
        if (ModelTexts.areSame(then, own)) {
            words.put(part, changed);
            return;
        }
        if (ModelTexts.areSame(own, changed.marked())) {
            return;
        }
        Merge marked = Merge.of(then, own, ModelTexts.normal(changed.marked()));
        String printed = MarkedText.printed(today, part);
        if (marked.isClean()) {
            merged.add(edit.provision());
            String after = Merge.of(MarkedText.printed(before, part), printed, changed.after())
                    .text();
            words.put(part, new Words(printed, after, marked.text()));
        } else if (insisted.contains(written)) {
            words.put(part, new Words(printed, changed.after(), changed.marked()));
        } else {
            disputed.add(new Disputed(written, printed));
            conflicts.add(new Unplaced(
                    Scope.PROVISIONS, Unplaced.at(edit.provision()), printed, changed.after(), edit.by(), ELSEWHERE));
        }
    }

    /** @param written the same with the names that the file has */
    private void add(Edit edit, Edit written) {
        String wanted = edit.id().orElse("");
        String around = around(edit);
        String name = joined(around, wanted);
        Optional<Provision> there = find(now, name);
        if (there.isPresent() && find(base, name).isEmpty() && isSame(there.get(), edit)) {
            return; // the same was taken in before
        }
        String id = wanted;
        for (int number = 1; isTaken(joined(around, id)); number++) {
            id = wanted.replaceFirst("-?\\d*$", "") + "-" + number;
        }
        taken.add(joined(around, id));
        if (!id.equals(wanted)) {
            renamed.put(joined(around(written), wanted), joined(around, id));
        }
        edits.add(named(edit, edit.provision(), edit.neighbour(), Optional.of(id)));
    }

    /** What an added provision comes to stand in; empty for a clause. */
    private static String around(Edit edit) {
        return edit.kind() == Kind.EXTEND
                ? edit.provision()
                : new ProvisionId(edit.provision())
                        .parent()
                        .map(ProvisionId::path)
                        .orElse("");
    }

    private static String joined(String around, String id) {
        return around.isEmpty() ? id : around + "." + id;
    }

    private boolean isTaken(String name) {
        return find(now, name).isPresent() || taken.contains(name);
    }

    private static boolean isSame(Provision there, Edit edit) {
        return edit.words().entrySet().stream()
                .allMatch(words -> ModelTexts.areSame(
                        MarkedText.of(there, words.getKey()), words.getValue().marked()));
    }

    private void move(Edit edit) {
        Optional<Provision> before = find(base, edit.provision());
        if (before.isEmpty() || find(now, edit.provision()).isPresent()) {
            edits.add(edit);
        } else {
            conflict(edit, "");
        }
    }

    /** @param written the same with the names that the file has */
    private void remove(Edit edit, Edit written) {
        Optional<Provision> before = find(base, edit.provision());
        Optional<Provision> today = find(now, edit.provision());
        if (before.isPresent() && today.isEmpty()) {
            return; // it is gone already
        }
        boolean isSame =
                before.isEmpty() || today.isEmpty() || texts(before.get()).equals(texts(today.get()));
        if (isSame || insisted.contains(written)) {
            edits.add(edit);
        } else {
            String printed = MarkedText.printed(today.get(), Part.TEXT);
            disputed.add(new Disputed(written, printed));
            conflict(edit, printed);
        }
    }

    /** All that a provision and those in it say. */
    private static List<String> texts(Provision provision) {
        List<String> texts = new ArrayList<>();
        for (Part part : Part.values()) {
            texts.add(MarkedText.of(provision, part));
        }
        provision.items().forEach(item -> texts.addAll(texts(item)));
        return texts;
    }

    private void conflict(Edit edit, String today) {
        String after =
                edit.words().values().stream().map(Words::after).findFirst().orElse("");
        Message why = edit.kind() == Kind.REMOVE ? Message.of("unplaced.removed-but-changed") : ELSEWHERE;
        conflicts.add(new Unplaced(Scope.PROVISIONS, Unplaced.at(edit.provision()), today, after, edit.by(), why));
    }

    private static Optional<Provision> find(Map<ProvisionId, Provision> provisions, String name) {
        return Optional.ofNullable(provisions.get(new ProvisionId(name)));
    }

    /** What something is called that an earlier edit added under another name than the file has for it. */
    private String name(String written) {
        for (Map.Entry<String, String> entry : renamed.entrySet()) {
            if (ModelTexts.isWithin(written, entry.getKey())) {
                return new ProvisionId(written)
                        .renamed(new ProvisionId(entry.getKey()), new ProvisionId(entry.getValue()))
                        .path();
            }
        }
        return written;
    }

    private static Edit named(Edit edit, String provision, Optional<String> neighbour, Optional<String> id) {
        return new Edit(
                edit.kind(),
                provision,
                edit.words(),
                id,
                edit.place(),
                neighbour,
                edit.join(),
                edit.by(),
                edit.guess());
    }

    private static Edit with(Edit edit, Map<Part, Words> words, Optional<String> join, boolean isMerged) {
        Optional<Message> guess = isMerged ? Optional.of(Message.of("guess.merged")) : edit.guess();
        return new Edit(
                edit.kind(),
                edit.provision(),
                words,
                edit.id(),
                edit.place(),
                edit.neighbour(),
                join,
                edit.by(),
                guess);
    }
}
