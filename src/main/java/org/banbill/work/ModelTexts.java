package org.banbill.work;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.assembly.ModelSays;
import org.banbill.bill.ProvisionId;
import org.banbill.library.DraftProvision;
import org.banbill.library.DraftText;
import org.banbill.source.LanguageTag;

/**
 * What the model says of each provision of a place, as it stands in the files: language → full name → parts.
 *
 * @param byLanguage in the order of the bill
 */
record ModelTexts(Map<String, Map<String, Parts>> byLanguage) {

    /** The parts of a provision that a change can give, by their keys in files; a part that is not there is missing. */
    record Parts(Map<String, String> byKey) {
        static final List<String> KEYS = List.of("heading", "text", "after", "join");

        Parts {
            byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
        }

        /** The words of a part; empty where there are none. */
        String part(String key) {
            return byKey.getOrDefault(key, "");
        }

        private static Parts of(DraftProvision provision) {
            Map<String, String> parts = new LinkedHashMap<>();
            provision.heading().map(DraftText::marked).ifPresent(heading -> parts.put("heading", heading));
            if (!provision.text().pieces().isEmpty()) {
                parts.put("text", provision.text().marked());
            }
            provision.after().map(DraftText::marked).ifPresent(after -> parts.put("after", after));
            if (!provision.items().isEmpty()) {
                parts.put("join", provision.join().id());
            }
            return new Parts(parts);
        }
    }

    ModelTexts {
        Map<String, Map<String, Parts>> all = new LinkedHashMap<>();
        byLanguage.forEach(
                (language, texts) -> all.put(language, Collections.unmodifiableMap(new LinkedHashMap<>(texts))));
        byLanguage = Collections.unmodifiableMap(all);
    }

    /** @param model what it says, by language */
    static ModelTexts of(Map<LanguageTag, ModelSays> model) {
        Map<String, Map<String, Parts>> all = new LinkedHashMap<>();
        model.forEach((language, says) -> {
            Map<String, Parts> texts = new LinkedHashMap<>();
            says.provisions().forEach((name, provision) -> texts.put(name.path(), Parts.of(provision)));
            all.put(language.tag(), texts);
        });
        return new ModelTexts(all);
    }

    Map<String, Parts> in(String language) {
        return byLanguage.getOrDefault(language, Map.of());
    }

    Optional<Parts> find(String language, String provision) {
        return Optional.ofNullable(in(language).get(provision));
    }

    /** Whether some language has this provision. */
    boolean has(String provision) {
        return byLanguage.values().stream().anyMatch(texts -> texts.containsKey(provision));
    }

    /** Whether two texts say the same; line breaks and runs of spaces mean nothing. */
    static boolean areSame(String one, String other) {
        return normal(one).equals(normal(other));
    }

    static String normal(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** Whether a provision and all in it are the same in both, in every language. */
    static boolean areSame(ModelTexts one, ModelTexts other, String provision) {
        return within(one, provision).equals(within(other, provision));
    }

    private static Map<String, Parts> within(ModelTexts texts, String provision) {
        Map<String, Parts> within = new LinkedHashMap<>();
        texts.byLanguage.forEach((language, ofLanguage) -> ofLanguage.forEach((name, parts) -> {
            if (isWithin(name, provision)) {
                Map<String, String> normal = new LinkedHashMap<>();
                parts.byKey().forEach((key, words) -> normal.put(key, normal(words)));
                within.put(language + " " + name, new Parts(normal));
            }
        }));
        return within;
    }

    static boolean isWithin(String name, String provision) {
        return new ProvisionId(name).isWithin(new ProvisionId(provision));
    }
}
