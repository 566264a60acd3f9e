package org.banbill.source;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * What was loaded already, by key. Each key is loaded once, by whichever thread needs it first; the others wait for it.
 * A loader depends on its key and on files alone, and asks this memo for no other key.
 */
public final class Memo<K, T> {

    private final ConcurrentMap<K, Loaded<T>> loaded = new ConcurrentHashMap<>();
    private final Function<K, Loaded<T>> loader;

    public Memo(Function<K, Loaded<T>> loader) {
        this.loader = loader;
    }

    public Loaded<T> get(K key) {
        // most keys are there, and asking for one that is takes no lock
        Loaded<T> there = loaded.get(key);
        return there == null ? loaded.computeIfAbsent(key, loader) : there;
    }
}
