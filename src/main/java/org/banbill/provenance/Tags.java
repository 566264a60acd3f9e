package org.banbill.provenance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kinds of elements of a closed sum. It cannot be made without one for each kind of the sum. */
final class Tags<V> {

    private final Map<Class<?>, Tag<? extends V>> byType = new HashMap<>();
    private final Map<String, Tag<? extends V>> byName = new HashMap<>();

    private Tags(Class<V> sum, List<Tag<? extends V>> tags) {
        for (Tag<? extends V> tag : tags) {
            byType.put(tag.type(), tag);
            byName.put(tag.name(), tag);
        }
        Set<Class<?>> kinds = Arrays.stream(sum.getPermittedSubclasses()).collect(Collectors.toSet());
        if (!byType.keySet().equals(kinds) || byName.size() != kinds.size()) {
            throw new IllegalStateException("the elements of " + sum + " are " + byName.keySet());
        }
    }

    static <V> Tags<V> of(Class<V> sum, List<Tag<? extends V>> tags) {
        return new Tags<>(sum, tags);
    }

    /** @param name empty for bare words */
    Tag<? extends V> named(String name) {
        @Nullable Tag<? extends V> tag = byName.get(name);
        if (tag == null) {
            throw name.isEmpty() ? new Damaged("words-beside") : new Damaged("unknown-element", name);
        }
        return tag;
    }

    @SuppressWarnings("unchecked") // a tag is kept by the class of its records
    <K extends V> Tag<K> of(K value) {
        @Nullable Tag<? extends V> tag = byType.get(value.getClass());
        if (tag == null) {
            throw new IllegalStateException("no element for " + value.getClass());
        }
        return (Tag<K>) tag;
    }
}
