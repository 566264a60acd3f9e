package org.banbill.work;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.banbill.work.ModelTexts.Parts;

/**
 * Provisions that have another name in a newer model: one that is not there any more, whose words stand under a new
 * one.
 */
final class Renames {

    /** Below this share of common words two provisions are two. */
    private static final double LEAST_IN_COMMON = 0.8;

    private final Map<String, String> after = new HashMap<>();
    private final Map<String, String> before = new HashMap<>();

    private Renames() {}

    static Renames between(ModelTexts then, ModelTexts now) {
        Renames renames = new Renames();
        then.byLanguage().forEach((language, texts) -> {
            Map<String, Parts> gone = new LinkedHashMap<>();
            texts.forEach((name, parts) -> {
                if (!now.has(name)) {
                    gone.put(name, parts);
                }
            });
            Map<String, Parts> come = new LinkedHashMap<>();
            now.in(language).forEach((name, parts) -> {
                if (!then.has(name)) {
                    come.put(name, parts);
                }
            });
            gone.forEach((name, parts) -> renames.pair(name, parts, come));
        });
        return renames;
    }

    /** Only where one new name alone will do. */
    private void pair(String name, Parts parts, Map<String, Parts> come) {
        Set<String> alike = new TreeSet<>();
        come.forEach((other, words) -> {
            boolean isTaken = before.containsKey(other) && !name.equals(before.get(other));
            if (!isTaken && areAlike(parts, words)) {
                alike.add(other);
            }
        });
        if (alike.size() == 1) {
            String other = alike.iterator().next();
            after.putIfAbsent(name, other);
            before.putIfAbsent(other, name);
        }
    }

    private static boolean areAlike(Parts one, Parts other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        Set<String> common = new HashSet<>(words);
        common.retainAll(others);
        Set<String> all = new HashSet<>(words);
        all.addAll(others);
        return !common.isEmpty() && common.size() >= LEAST_IN_COMMON * all.size();
    }

    private static Set<String> words(Parts parts) {
        String text = String.join(" ", parts.part("heading"), parts.part("text"), parts.part("after"));
        return new HashSet<>(List.of(ModelTexts.normal(text).split(" ")));
    }

    /** The name in the newer model. */
    String after(String name) {
        return after.getOrDefault(name, name);
    }

    /** The name in the older one. */
    String before(String name) {
        return before.getOrDefault(name, name);
    }
}
