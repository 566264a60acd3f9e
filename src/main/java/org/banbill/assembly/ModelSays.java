package org.banbill.assembly;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.banbill.bill.ProvisionId;
import org.banbill.library.DraftProvision;

/**
 * What the model says for a place that has own versions of it.
 *
 * @param provisions as they stand in the files, by their full names, in the order of the bill; a clause stands there
 *     with its heading alone
 * @param meets the names of the provisions that meet each demand, in the letter's order
 */
public record ModelSays(Map<ProvisionId, DraftProvision> provisions, Map<String, List<ProvisionId>> meets) {

    static final ModelSays NOTHING = new ModelSays(Map.of(), Map.of());

    public ModelSays {
        provisions = Collections.unmodifiableMap(new LinkedHashMap<>(provisions));
        Map<String, List<ProvisionId>> copied = new LinkedHashMap<>();
        meets.forEach((demand, names) -> copied.put(demand, List.copyOf(names)));
        meets = Collections.unmodifiableMap(copied);
    }
}
