package org.banbill.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which demands of the letter rest on a provision, in the model as it was or as it is. */
final class DemandsInModel {

    private final Map<String, List<String>> then;
    private final Map<String, List<String>> now;
    private final Renames renames;

    DemandsInModel(ModelBase base, ModelBase model, Renames renames) {
        this.then = base.meets();
        this.now = model.meets();
        this.renames = renames;
    }

    /** How much of a provision is another. */
    enum Extent {
        /** Its heading alone, or it is new or gone as each of its items is: those touch what rests on them. */
        ALONE,
        /** Its words, which carry its items. */
        WITH_ITEMS
    }

    /** The demands, in the letter's order, that a provision touches, by its name in either model. */
    List<String> touchedBy(String provision, Extent extent) {
        String before = renames.before(provision);
        String after = renames.after(before);
        List<String> touched = new ArrayList<>();
        for (String demand : demands()) {
            if (isTouched(then.getOrDefault(demand, List.of()), before, extent)
                    || isTouched(now.getOrDefault(demand, List.of()), after, extent)) {
                touched.add(demand);
            }
        }
        return touched;
    }

    /** The demands, in the letter's order, that other words in any of some provisions touch. */
    List<String> touchedBy(Collection<String> provisions) {
        Set<String> touched = new LinkedHashSet<>();
        provisions.forEach(provision -> touched.addAll(touchedBy(provision, Extent.WITH_ITEMS)));
        return demands().stream().filter(touched::contains).toList();
    }

    /** Those of today's model first, then those that it meets no more. */
    private Set<String> demands() {
        Set<String> demands = new LinkedHashSet<>(now.keySet());
        demands.addAll(then.keySet());
        return demands;
    }

    private static boolean isTouched(List<String> meeting, String provision, Extent extent) {
        return meeting.stream()
                .anyMatch(one -> ModelTexts.isWithin(provision, one)
                        || (extent == Extent.WITH_ITEMS && ModelTexts.isWithin(one, provision)));
    }
}
