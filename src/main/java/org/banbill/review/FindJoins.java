package org.banbill.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;

/** Finds lists whose items are joined in another way than before: “; or” where “; and” stood. */
final class FindJoins {

    private final Closings closings;
    private final Map<ProvisionId, Provision> provisions;
    /** How each list was joined, by its last item but one. */
    private final Map<ProvisionId, String> joinsAfter = new HashMap<>();

    FindJoins(Closings closings, Map<ProvisionId, Provision> provisions) {
        this.closings = closings;
        this.provisions = provisions;
        for (Provision list : provisions.values()) {
            int items = list.items().size();
            if (items > 1 && !list.source().join().isEmpty()) {
                joinsAfter.putIfAbsent(
                        list.items().get(items - 2).id(), list.source().join());
            }
        }
    }

    /**
     * The new joins, of lists that were there before and of new ones.
     *
     * @param finalOrder the items of each provision; new ones under their makeshift ids
     * @param lastWords the changed words of a provision; empty where they did not change
     */
    Map<ProvisionId, String> in(
            Map<ProvisionId, List<ProvisionId>> finalOrder, Function<ProvisionId, Optional<String>> lastWords) {
        Map<ProvisionId, String> joins = new HashMap<>();
        finalOrder.forEach((list, items) -> {
            Provision provision = provisions.get(list);
            if (provision == null && items.size() > 1) {
                ofNew(items.get(items.size() - 2), lastWords).ifPresent(join -> joins.put(list, join));
            }
            if (provision != null && items.size() > 1 && !stillSays(provision, items, lastWords)) {
                lastWords
                        .apply(items.get(items.size() - 2))
                        .flatMap(closings::in)
                        .flatMap(closings::joinBefore)
                        .filter(join -> !join.equals(provision.source().join()))
                        .ifPresent(join -> joins.put(list, join));
            }
        });
        return joins;
    }

    /** How the last but one item of a new list joins it: as it says, else as it did in the list where it stood. */
    private Optional<String> ofNew(ProvisionId lastButOne, Function<ProvisionId, Optional<String>> lastWords) {
        Optional<String> words = lastWords.apply(lastButOne);
        return words.isPresent()
                ? words.flatMap(closings::in).flatMap(closings::joinBefore)
                : Optional.ofNullable(joinsAfter.get(lastButOne));
    }

    /** Whether the word that joined the items still stands where it stood: a new item after it joins nothing anew. */
    private boolean stillSays(
            Provision list, List<ProvisionId> items, Function<ProvisionId, Optional<String>> lastWords) {
        String join = list.source().join();
        return items.stream()
                .filter(item -> lastWords.apply(item).isEmpty())
                .flatMap(item -> Optional.ofNullable(provisions.get(item)).stream())
                .flatMap(item -> Closings.of(item).flatMap(closings::joinBefore).stream())
                .anyMatch(join::equals);
    }
}
