package org.banbill.library;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.finding.Findings;
import org.banbill.finding.Named;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.source.Text;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;

/**
 * A demand of the letter.
 *
 * @param text what the letter asks, in short
 * @param by who can meet it
 * @param why for demands on others: where it is met
 * @param parts id → meaning; a demand is met where each of its parts is
 */
public record Demand(String id, Text text, By by, Optional<Text> why, Map<String, Text> parts, Position position) {

    private static final Set<String> KEYS = Set.of("id", "text", "whom", "by", "why", "parts");

    public Demand {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }

    /** Who can meet a demand. */
    public enum By implements Named {
        /** A legislature, by an instrument. */
        LAW,
        /** Somebody else, by a paper of another kind. */
        OTHERS
    }

    /** The demand that is named whole, as {@code L2.1}, or by one of its parts, as {@code L2.1/on-behalf}. */
    public static String idIn(String name) {
        int slash = name.indexOf('/');
        return slash < 0 ? name : name.substring(0, slash);
    }

    /** What the part that is named so asks, else what the demand does. */
    public Text meaning(String name) {
        return parts.getOrDefault(name.substring(name.indexOf('/') + 1), text);
    }

    static Map<String, Demand> readAll(YamlMapping file, Findings findings) {
        Map<String, Demand> demands = new LinkedHashMap<>();
        file.refuseOtherKeys(Set.of("demands"), findings);
        file.expectSequence("demands", findings)
                .ifPresent(sequence -> sequence.expectMappings(findings).forEach(mapping -> {
                    Demand demand = read(mapping, findings);
                    if (demands.putIfAbsent(demand.id(), demand) != null) {
                        findings.error(Rule.DUPLICATE_ID.as("demand"), mapping.position(), demand.id());
                    }
                }));
        return Collections.unmodifiableMap(demands);
    }

    private static Demand read(YamlMapping mapping, Findings findings) {
        mapping.refuseOtherKeys(KEYS, findings);
        Map<String, Text> parts = new LinkedHashMap<>();
        mapping.findMapping("parts", findings)
                .ifPresent(all -> all.keys()
                        .forEach(key -> Text.find(all, key, findings).ifPresent(text -> parts.put(key, text))));
        return new Demand(
                mapping.expectText("id", findings).map(YamlScalar::text).orElse(""),
                Text.expect(mapping, "text", findings).orElse(new Text(Map.of())),
                by(mapping, findings),
                Text.find(mapping, "why", findings),
                parts,
                mapping.position());
    }

    private static By by(YamlMapping mapping, Findings findings) {
        return mapping.expectText("by", findings)
                .flatMap(written -> written.oneOf(
                        List.of(By.values()),
                        near -> findings.error(Rule.WRONG_TYPE.as("by"), written.position(), written, near)))
                .orElse(By.LAW);
    }

    /** The same demand, also in the languages in which another file says it. */
    Demand inMoreLanguages(Demand other) {
        Map<String, Text> all = new LinkedHashMap<>(parts);
        all.replaceAll((part, meaning) ->
                other.parts.containsKey(part) ? meaning.inMoreLanguages(other.parts.get(part)) : meaning);
        Optional<Text> reason =
                why.map(own -> other.why.map(own::inMoreLanguages).orElse(own));
        return new Demand(id, text.inMoreLanguages(other.text), by, reason, all, position);
    }

    /** The ids by which clauses say what they meet: one for each part, or the demand's own. */
    public List<String> needs() {
        return parts.isEmpty()
                ? List.of(id)
                : parts.keySet().stream().map(part -> id + "/" + part).toList();
    }
}
