package org.banbill.render.word.text;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.banbill.bill.Form.Look;

/** Sets of looks, always in one order, so that the same bill gives the same bytes. */
final class Looks {

    private Looks() {}

    static Set<Look> sorted(Collection<Look> looks) {
        EnumSet<Look> sorted = EnumSet.noneOf(Look.class);
        sorted.addAll(looks);
        return Collections.unmodifiableSet(sorted);
    }

    static Set<Look> without(Collection<Look> looks, Collection<Look> others) {
        EnumSet<Look> rest = EnumSet.noneOf(Look.class);
        rest.addAll(looks);
        rest.removeAll(others);
        return Collections.unmodifiableSet(rest);
    }

    static Set<Look> both(Collection<Look> looks, Collection<Look> others) {
        EnumSet<Look> both = EnumSet.noneOf(Look.class);
        both.addAll(looks);
        both.retainAll(others);
        return Collections.unmodifiableSet(both);
    }

    static Set<Look> together(Collection<Look> looks, Collection<Look> others) {
        EnumSet<Look> together = EnumSet.noneOf(Look.class);
        together.addAll(looks);
        together.addAll(others);
        return Collections.unmodifiableSet(together);
    }
}
