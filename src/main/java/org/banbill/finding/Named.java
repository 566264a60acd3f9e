package org.banbill.finding;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A constant that files, programs and texts name too. It is spelt the same wherever it is named. */
public interface Named {

    /** The name of the constant in the code. */
    String name();

    /** As files, programs and texts write it: {@code outside-competence}. */
    default String id() {
        return spelt(name());
    }

    /** The same of a constant that belongs to others. */
    static String id(Enum<?> constant) {
        return spelt(constant.name());
    }

    /** The one of some constants that is written so. */
    static <E extends Enum<E>> Optional<E> find(String written, Collection<E> among) {
        return among.stream().filter(constant -> id(constant).equals(written)).findFirst();
    }

    /** How some constants are written, in the order of the alphabet. */
    static SortedSet<String> ids(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Named::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String spelt(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
