package org.banbill.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.banbill.bill.ProvisionId;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.library.ClauseText;
import org.banbill.library.DraftInline.Quotation;
import org.banbill.library.DraftInline.ReferenceMark;
import org.banbill.library.DraftProvision;
import org.banbill.library.DraftText;
import org.banbill.library.Library;

/**
 * Which texts of a paper can be printed beside a bill: a paper is written for all places, and says nothing of what the
 * bill of one of them does not have.
 */
final class BesideBill {

    private final MadeBill made;
    private final Set<String> ownClauses;

    /** @param ownClauses the clauses of the paper */
    BesideBill(MadeBill made, Set<String> ownClauses) {
        this.made = made;
        this.ownClauses = Set.copyOf(ownClauses);
    }

    private boolean isOwn(String target) {
        return ProvisionId.isWithinClause(target) || ownClauses.contains(new ProvisionId(target).clause());
    }

    /**
     * The provisions of a paper's clause that can be printed beside this bill: a text whose every mark names something
     * that is there; a list that keeps an item.
     */
    List<DraftProvision> of(List<DraftProvision> provisions) {
        List<DraftProvision> kept = new ArrayList<>();
        for (DraftProvision provision : provisions) {
            List<DraftProvision> items = of(provision.items());
            boolean lost = !provision.items().isEmpty() && items.isEmpty();
            if (!lost && provision.ownTexts().allMatch(text -> isPrintable(text))) {
                kept.add(provision.withItems(items));
            }
        }
        return kept;
    }

    boolean isPrintable(DraftText text) {
        boolean cites = text.all(ReferenceMark.class)
                .allMatch(mark -> mark.targets().stream()
                        .anyMatch(target -> isOwn(target) || isThere(target, mark.mark(), text)));
        return cites && text.all(Quotation.class).allMatch(mark -> isThere(mark.target(), mark.mark(), text));
    }

    /** Whether the bill has it. What no bill could have is told: it is a slip of the pen. */
    private boolean isThere(String target, String mark, DraftText text) {
        boolean isThere = made.unit(target).isPresent();
        if (!isThere && !isKnown(new ProvisionId(target))) {
            made.sources()
                    .findings()
                    .error(
                            Rule.DANGLING_REFERENCE.as("beside-bill"),
                            text.position(),
                            mark,
                            target,
                            Suggestion.didYouMean(
                                    target, made.sources().library().clauseIds()));
        }
        return isThere;
    }

    private boolean isKnown(ProvisionId target) {
        Library library = made.sources().library();
        if (target.isGroup() || target.clause().equals(BillTree.DEFINITIONS.path())) {
            return true;
        }
        Set<String> names = new HashSet<>();
        library.clauseText(target.clause(), made.request().language())
                .value()
                .map(ClauseText::provisions)
                .ifPresent(provisions -> names(target.clause(), provisions, names));
        return names.contains(target.path())
                || (library.clauseIds().contains(target.clause())
                        && target.path().equals(target.clause()))
                || (library.clauseIds().contains(target.clause()) && names.isEmpty());
    }

    private static void names(String above, List<DraftProvision> provisions, Set<String> names) {
        for (DraftProvision provision : provisions) {
            String name = above + "." + provision.id();
            names.add(name);
            names(name, provision.items(), names);
        }
    }
}
