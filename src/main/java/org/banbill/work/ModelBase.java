package org.banbill.work;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.banbill.finding.Findings;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.source.Folder;
import org.banbill.source.Reading;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;
import org.banbill.source.YamlWriter;
import org.banbill.work.ModelTexts.Parts;

/**
 * What the model said when somebody's own changes were made: the base from which a newer model and their changes both
 * come. Banbill writes it into their folder whenever it makes a change there; without it nobody could tell what the
 * model changed from what they changed.
 *
 * @param edition of the model
 * @param values what the model gave each parameter for the place
 * @param meets the provisions that meet each demand, in the letter's order; empty in what an older Banbill wrote
 */
record ModelBase(String edition, ModelTexts texts, Map<String, String> values, Map<String, List<String>> meets) {

    /** The file in the folder. */
    static final String FILE = "base.yaml";

    private static final Set<String> KEYS = Set.of("edition", "values", "meets", "provisions");
    private static final int LENGTH = 12;

    ModelBase {
        values = Map.copyOf(values);
        Map<String, List<String>> copied = new LinkedHashMap<>();
        meets.forEach((demand, provisions) -> copied.put(demand, List.copyOf(provisions)));
        meets = Collections.unmodifiableMap(copied);
    }

    static ModelBase of(ModelTexts texts, Map<String, String> values, Map<String, List<String>> meets) {
        StringBuilder all = new StringBuilder();
        texts.byLanguage()
                .forEach((language, ofLanguage) -> ofLanguage.forEach((name, parts) ->
                        all.append(language).append(' ').append(name).append(hash(parts))));
        new TreeMap<>(values)
                .forEach((name, value) -> all.append(name).append('=').append(value));
        return new ModelBase(hash(all.toString()), texts, values, meets);
    }

    /** What keeps its old text while somebody has not decided on it. */
    interface Held {
        boolean test(String language, String provision, String part);
    }

    /**
     * A newer base, in which what is held still says what it said.
     *
     * @param newName of a provision
     */
    ModelBase movedTo(ModelBase newer, Held held, UnaryOperator<String> newName) {
        Map<String, Map<String, Parts>> all = new LinkedHashMap<>();
        Map<String, Map<String, Map<String, String>>> old = new LinkedHashMap<>();
        texts.byLanguage()
                .forEach((language, ofLanguage) -> ofLanguage.forEach((name, parts) -> {
                    String now = newName.apply(name);
                    parts.byKey().forEach((key, words) -> {
                        if (held.test(language, now, key)) {
                            old.computeIfAbsent(language, none -> new LinkedHashMap<>())
                                    .computeIfAbsent(now, none -> new LinkedHashMap<>())
                                    .put(key, words);
                        }
                    });
                }));
        newer.texts.byLanguage().forEach((language, ofLanguage) -> {
            Map<String, Map<String, String>> merged = new LinkedHashMap<>();
            ofLanguage.forEach((name, parts) -> {
                Map<String, String> kept = new LinkedHashMap<>();
                parts.byKey().forEach((key, words) -> {
                    if (!held.test(language, name, key)) {
                        kept.put(key, words);
                    }
                });
                if (!kept.isEmpty() || parts.byKey().isEmpty()) {
                    merged.put(name, kept);
                }
            });
            old.getOrDefault(language, Map.of())
                    .forEach((name, parts) -> merged.computeIfAbsent(name, none -> new LinkedHashMap<>())
                            .putAll(parts));
            Map<String, Parts> made = new LinkedHashMap<>();
            merged.forEach((name, parts) -> made.put(name, new Parts(parts)));
            all.put(language, made);
        });
        Set<String> heldNames = new HashSet<>();
        old.values().forEach(ofLanguage -> heldNames.addAll(ofLanguage.keySet()));
        return new ModelBase(
                old.isEmpty() ? newer.edition : edition,
                new ModelTexts(all),
                newer.values,
                meets(newer, heldNames, newName));
    }

    /** What meets each demand in a newer base, and what did of that which is held. */
    private Map<String, List<String>> meets(ModelBase newer, Set<String> held, UnaryOperator<String> newName) {
        Map<String, List<String>> all = new LinkedHashMap<>(newer.meets);
        meets.forEach((demand, provisions) -> {
            Set<String> together = new LinkedHashSet<>(newer.meets.getOrDefault(demand, List.of()));
            provisions.stream()
                    .map(newName)
                    .filter(name -> held.stream().anyMatch(one -> ModelTexts.isWithin(one, name)))
                    .forEach(together::add);
            if (!together.isEmpty()) {
                all.put(demand, List.copyOf(together));
            }
        });
        return all;
    }

    /**
     * The same base with what a newer one says of some provisions.
     *
     * @param isNew by a provision's full name
     */
    ModelBase extendedBy(ModelBase newer, Predicate<String> isNew) {
        ModelBase moved =
                movedTo(newer, (language, provision, part) -> !isNew.test(provision), UnaryOperator.identity());
        return new ModelBase(edition, moved.texts, values, meets);
    }

    /** The text of the file. */
    String write() {
        List<Object> provisions = new ArrayList<>();
        texts.byLanguage()
                .forEach((language, ofLanguage) -> ofLanguage.forEach((name, parts) -> {
                    Map<String, Object> entry = new LinkedHashMap<>();
                    entry.put("provision", name);
                    entry.put("language", language);
                    entry.putAll(parts.byKey());
                    entry.put("sha256", hash(parts));
                    provisions.add(entry);
                }));
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("edition", edition);
        file.put("values", new TreeMap<>(values));
        file.put("meets", meets);
        file.put("provisions", provisions);
        return YamlWriter.write(
                "What the model said when your changes were made. `banbill update` needs it; leave it as it is.", file);
    }

    /** The base of a folder; empty where there is none. An entry that somebody changed is told, and left out. */
    static Result<Optional<ModelBase>> read(Folder folder) {
        if (!folder.has(FILE)) {
            return Result.of(Optional.empty());
        }
        return Result.from(findings -> {
            Reading reading = new Reading();
            Optional<ModelBase> base = reading.yaml(folder, FILE).map(mapping -> read(mapping, reading.findings()));
            findings.addAll(reading.findings().inReadingOrder());
            return Optional.of(base);
        });
    }

    private static ModelBase read(YamlMapping mapping, Findings findings) {
        mapping.refuseOtherKeys(KEYS, findings);
        Map<String, Map<String, Parts>> all = new LinkedHashMap<>();
        mapping.expectSequence("provisions", findings)
                .map(sequence -> sequence.expectMappings(findings))
                .orElse(List.of())
                .forEach(entry -> entry(entry, all, findings));
        Map<String, String> values = new LinkedHashMap<>();
        mapping.findMapping("values", findings)
                .ifPresent(written -> written.keys()
                        .forEach(name ->
                                written.findText(name, findings).ifPresent(value -> values.put(name, value.text()))));
        Map<String, List<String>> meets = new LinkedHashMap<>();
        mapping.findMapping("meets", findings)
                .ifPresent(written -> written.keys()
                        .forEach(demand -> meets.put(
                                demand,
                                written.findTexts(demand, findings).stream()
                                        .map(YamlScalar::text)
                                        .toList())));
        String edition =
                mapping.expectText("edition", findings).map(YamlScalar::text).orElse("");
        return new ModelBase(edition, new ModelTexts(all), values, meets);
    }

    private static void entry(YamlMapping entry, Map<String, Map<String, Parts>> all, Findings findings) {
        Optional<YamlScalar> name = entry.expectText("provision", findings);
        Optional<YamlScalar> language = entry.expectText("language", findings);
        Optional<YamlScalar> hash = entry.expectText("sha256", findings);
        Map<String, String> byKey = new LinkedHashMap<>();
        for (String key : Parts.KEYS) {
            entry.findText(key, findings).ifPresent(text -> byKey.put(key, text.text()));
        }
        if (name.isEmpty() || language.isEmpty() || hash.isEmpty()) {
            return;
        }
        Parts parts = new Parts(byKey);
        if (!hash(parts).equals(hash.get().text())) {
            findings.warning(Rule.CHANGED_BASE, entry.position(), name.get());
            return;
        }
        all.computeIfAbsent(language.get().text(), none -> new LinkedHashMap<>())
                .put(name.get().text(), parts);
    }

    private static String hash(Parts parts) {
        StringBuilder text = new StringBuilder();
        Parts.KEYS.forEach(key -> text.append(key)
                .append('=')
                .append(ModelTexts.normal(parts.part(key)))
                .append('\n'));
        return hash(text.toString());
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
