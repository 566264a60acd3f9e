package org.banbill.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.banbill.bill.Commentary;
import org.banbill.bill.ProvisionId;
import org.banbill.provenance.Anchor;
import org.banbill.review.Arrangement.Entry;
import org.banbill.review.Edits.Remark;

/** At which provisions the comments of an edited file stand. */
final class RemarkPlaces {

    private final Map<ProvisionId, ProvisionId> names;
    private final Map<Entry, ProvisionId> fresh;
    private final List<Remark> remarks = new ArrayList<>();

    /**
     * @param names what each provision is called once all edits are made
     * @param fresh what new ones are called meanwhile
     */
    RemarkPlaces(Map<ProvisionId, ProvisionId> names, Map<Entry, ProvisionId> fresh) {
        this.names = Map.copyOf(names);
        this.fresh = Map.copyOf(fresh);
    }

    /** @param orphans comments of paragraphs that are gone */
    List<Remark> of(List<Entry> entries, Map<Anchor, List<Comment>> orphans) {
        for (Entry entry : entries) {
            ProvisionId written = entry.isNew()
                    ? Objects.requireNonNull(fresh.get(entry))
                    : entry.anchors().get(0).provision();
            entry.paragraph().comments().forEach(comment -> add(written, comment));
        }
        orphans.forEach((anchor, comments) -> comments.forEach(comment -> add(anchor.provision(), comment)));
        return remarks;
    }

    private void add(ProvisionId written, Comment comment) {
        Optional.ofNullable(names.get(written))
                .ifPresent(name -> people(comment).ifPresent(kept -> remarks.add(new Remark(name, kept))));
    }

    /** Banbill's own notes are made anew. What people answered to one is a thread of their own. */
    private static Optional<Comment> people(Comment comment) {
        if (!comment.author().equals(Commentary.OWN)) {
            return Optional.of(comment);
        }
        List<Comment> answers = comment.answers();
        return answers.stream()
                .findFirst()
                .map(first -> new Comment(
                        first.author(),
                        first.date(),
                        first.text(),
                        first.resolved() || comment.resolved(),
                        answers.subList(1, answers.size())));
    }
}
