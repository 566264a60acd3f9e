package org.banbill.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.bill.Inline;
import org.banbill.bill.Inline.Value;
import org.banbill.bill.Inline.Words;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;
import org.banbill.finding.Findings;
import org.banbill.finding.Rule;
import org.banbill.library.DraftInline.Quotation;
import org.banbill.library.DraftInline.ReferenceMark;

/**
 * What a paper says of the bill: its provisions as the bill cites and words them. Of several provisions that a mark
 * names, those are cited that the bill of this place has.
 */
final class FromBill implements Citing {

    private final MadeBill made;
    private final References own;
    private final Set<String> ownClauses;
    private final Findings findings;
    private final Map<ProvisionId, Provision> provisions;

    /**
     * @param own references within the paper
     * @param ownClauses the clauses of the paper
     */
    FromBill(MadeBill made, References own, Set<String> ownClauses) {
        this.made = made;
        this.own = own;
        this.ownClauses = Set.copyOf(ownClauses);
        this.findings = made.sources().findings();
        this.provisions = made.draft().bill().byId();
    }

    @Override
    public List<Inline> of(ReferenceMark mark, Unit from, Before before) {
        if (mark.targets().stream().allMatch(this::isOwn)) {
            return own.of(mark, from, before);
        }
        List<Unit> targets = new ArrayList<>();
        mark.targets().forEach(target -> made.unit(target).ifPresent(targets::add));
        if (targets.isEmpty()) {
            findings.error(Rule.DANGLING_REFERENCE.as("from-paper"), mark.position(), mark.mark());
            return List.of();
        }
        return made.citations().in(mark.form()).outside(targets, mark.joining(), before);
    }

    @Override
    public List<Inline> of(Quotation mark) {
        Optional<Provision> provision = made.unit(mark.target()).map(unit -> provisions.get(unit.id()));
        if (provision.isEmpty()) {
            findings.error(Rule.DANGLING_REFERENCE.as("from-paper"), mark.position(), mark.mark());
            return List.of();
        }
        List<Inline> words = new ArrayList<>();
        switch (mark.part()) {
            case HEADING -> words.addAll(provision.get().heading());
            case TEXT -> text(provision.get(), words);
        }
        return words.stream().map(FromBill::plain).toList();
    }

    private static void text(Provision provision, List<Inline> words) {
        words.addAll(provision.text());
        for (Provision item : provision.items()) {
            words.add(new Words((words.isEmpty() ? "" : " ")
                    + item.label().map(label -> label.text() + " ").orElse("")));
            text(item, words);
        }
        if (!provision.after().isEmpty()) {
            words.add(new Words(" "));
            words.addAll(provision.after());
        }
    }

    /** Nothing in a paper can be led to from outside the bill; only what nobody verified keeps its mark. */
    private static Inline plain(Inline inline) {
        return inline instanceof Value ? inline : new Words(inline.text());
    }

    private boolean isOwn(String target) {
        return ProvisionId.isWithinClause(target) || ownClauses.contains(new ProvisionId(target).clause());
    }
}
