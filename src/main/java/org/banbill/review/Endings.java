package org.banbill.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.bill.Filling;
import org.banbill.bill.Inline;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;
import org.banbill.review.Edit.Part;

/**
 * Whose the signs at the end of words are: the tradition's, which closes lists and what stands before them, or theirs.
 */
final class Endings {

    /** Whether the tradition closes the words with its punctuation, or they bring their own. */
    enum Ending {
        SUPPLIED,
        TYPED,
        /** They bring their own, and a mark at their beginning would get a capital. */
        NEW_SENTENCE,
        /** They bring their own, and what the tradition put there is their own now. */
        KEPT,
        /** Items come after them: they bring their own, or the sign that the tradition puts before items. */
        BEFORE_ITEMS
    }

    private final Map<ProvisionId, Provision> provisions;
    private final Set<ProvisionId> withItems;

    /** @param withItems the provisions that have items in the edited file */
    Endings(Map<ProvisionId, Provision> provisions, Set<ProvisionId> withItems) {
        this.provisions = provisions;
        this.withItems = Set.copyOf(withItems);
    }

    /** The ending of words as they were written. */
    static Ending before(Provision provision, Part part) {
        return isClosed(provision, part) ? Ending.SUPPLIED : Ending.TYPED;
    }

    /** The ending of words as they are now. What stands before items has another one where these came or went. */
    Ending of(Owner owner) {
        Optional<Provision> provision = Optional.ofNullable(provisions.get(owner.provision()));
        if (provision.filter(this::hasLostItems).isPresent() && owner.part() == Part.TEXT) {
            return Ending.KEPT;
        }
        boolean precedesItems = owner.part() == Part.TEXT && withItems.contains(owner.provision());
        // where the words before items are a whole sentence, as in Korean, their full stop is their own
        boolean precededItems = provision.filter(it -> !it.items().isEmpty()).isPresent();
        return precedesItems && !precededItems
                ? Ending.SUPPLIED
                : provision.map(it -> before(it, owner.part())).orElse(Ending.TYPED);
    }

    /** Whether a sentence had items and has none any more. One that is an item itself is closed by its list. */
    boolean hasLostItems(Provision provision) {
        boolean isItem = provision
                .id()
                .parent()
                .map(provisions::get)
                .filter(around -> !around.text().isEmpty())
                .isPresent();
        return !provision.items().isEmpty()
                && !provision.text().isEmpty()
                && provision.after().isEmpty()
                && !withItems.contains(provision.id())
                && !isItem;
    }

    private static boolean isClosed(Provision provision, Part part) {
        int end = Inline.textOf(MarkedText.text(provision, part)).strip().length();
        List<Filling> fillings = MarkedText.fillings(provision, part);
        return fillings.stream().anyMatch(filling -> filling.mark().isEmpty() && filling.to() >= end);
    }
}
