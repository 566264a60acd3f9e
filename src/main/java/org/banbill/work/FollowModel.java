package org.banbill.work;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.banbill.work.DemandsInModel.Extent;
import org.banbill.work.ModelTexts.Parts;
import org.banbill.work.UpdatePlan.Following;
import org.banbill.work.UpdatePlan.News;

/** What a newer model says otherwise where nobody has anything of their own: it holds without a question. */
final class FollowModel {

    private final ModelBase base;
    private final ModelBase model;
    private final Renames renames;
    private final DemandsInModel demands;
    private final Set<String> touched;

    /** @param touched by own changes, as the old model names it */
    FollowModel(ModelBase base, ModelBase model, Renames renames, DemandsInModel demands, Set<String> touched) {
        this.base = base;
        this.model = model;
        this.renames = renames;
        this.demands = demands;
        this.touched = Set.copyOf(touched);
    }

    /** In the order of the model, what it has no more after that; then the values. */
    List<Following> all() {
        List<Following> follows = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        model.texts().byLanguage().values().forEach(texts -> names.addAll(texts.keySet()));
        base.texts().byLanguage().values().forEach(texts -> names.addAll(texts.keySet()));
        for (String name : names) {
            String then = renames.before(name);
            boolean isOldName = !renames.after(name).equals(name);
            if (touched.contains(name) || touched.contains(then) || isOldName) {
                continue;
            }
            String before = words(base, then);
            String after = words(model, name);
            if (!base.texts().has(then)) {
                follows.add(new Following(name, News.NEW, "", after, demands.touchedBy(name, Extent.ALONE)));
            } else if (!model.texts().has(name)) {
                follows.add(new Following(name, News.GONE, before, "", demands.touchedBy(name, Extent.ALONE)));
            } else if (!before.equals(after)) {
                follows.add(
                        new Following(name, News.CHANGED, before, after, demands.touchedBy(name, extent(then, name))));
            }
        }
        new TreeMap<>(model.values()).forEach((name, value) -> {
            String before = base.values().getOrDefault(name, "");
            if (!before.isEmpty() && !before.equals(value)) {
                follows.add(new Following("{{" + name + "}}", News.CHANGED, before, value, demandsWith(name)));
            }
        });
        return follows;
    }

    /** Those that rest on provisions in which a value stands. */
    private List<String> demandsWith(String parameter) {
        Set<String> provisions = new LinkedHashSet<>();
        model.texts()
                .byLanguage()
                .values()
                .forEach(texts -> texts.forEach((name, parts) -> {
                    if (parts.byKey().values().stream().anyMatch(words -> isIn(parameter, words))) {
                        provisions.add(name);
                    }
                }));
        return demands.touchedBy(provisions);
    }

    private static boolean isIn(String parameter, String words) {
        return words.contains("{{" + parameter + "}}") || words.contains("{{" + parameter + ".");
    }

    /** How much of a provision the model has changed. */
    private Extent extent(String then, String now) {
        boolean isHeadingAlone = model.texts().byLanguage().keySet().stream()
                .allMatch(language -> Stream.of("text", "after", "join")
                        .allMatch(part -> ModelTexts.areSame(
                                part(base, language, then, part), part(model, language, now, part))));
        return isHeadingAlone ? Extent.ALONE : Extent.WITH_ITEMS;
    }

    private static String part(ModelBase of, String language, String provision, String part) {
        return of.texts()
                .find(language, provision)
                .map(parts -> parts.part(part))
                .orElse("");
    }

    private static String words(ModelBase of, String name) {
        StringBuilder words = new StringBuilder();
        Map<String, String> seen = new HashMap<>();
        of.texts().byLanguage().forEach((language, texts) -> {
            Parts parts = texts.get(name);
            if (parts != null && seen.put(language, name) == null) {
                parts.byKey()
                        .forEach((key, text) ->
                                words.append(words.isEmpty() ? "" : " / ").append(ModelTexts.normal(text)));
            }
        });
        return words.toString();
    }
}
