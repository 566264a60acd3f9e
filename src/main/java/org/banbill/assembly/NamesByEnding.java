package org.banbill.assembly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.banbill.bill.ProvisionId;

/**
 * Finds provisions of a clause by the last ids of their names. It looks at each name once, however many references
 * there are: a name has no more endings than the tradition has levels.
 */
final class NamesByEnding {

    private final Map<String, List<ProvisionId>> byClause = new HashMap<>();
    private final Map<String, Map<String, List<ProvisionId>>> endings = new HashMap<>();

    NamesByEnding(Collection<ProvisionId> names) {
        names.forEach(name -> byClause.computeIfAbsent(name.clause(), absent -> new ArrayList<>())
                .add(name));
    }

    /** The names of a clause's provisions, the clause's own among them, in their order. */
    List<ProvisionId> in(String clause) {
        return byClause.getOrDefault(clause, List.of());
    }

    /** Those that end in a dot and these ids, in their order. */
    List<ProvisionId> ending(String clause, String ids) {
        return endings.computeIfAbsent(clause, this::endings).getOrDefault(ids, List.of());
    }

    private Map<String, List<ProvisionId>> endings(String clause) {
        Map<String, List<ProvisionId>> byEnding = new HashMap<>();
        for (ProvisionId name : in(clause)) {
            name.endings()
                    .forEach(ids -> byEnding.computeIfAbsent(ids, absent -> new ArrayList<>(1))
                            .add(name));
        }
        return byEnding;
    }
}
