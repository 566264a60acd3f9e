package org.banbill.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.banbill.finding.Findings;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;

/**
 * Plain facts of a jurisdiction under which a provision is printed. All of them must hold; an empty condition always
 * does.
 *
 * @param levels any of these; empty for every level
 * @param given parameters that must have a value
 */
public record Condition(
        List<String> levels, List<String> has, List<String> lacks, List<String> given, List<String> missing) {

    public static final Condition ALWAYS = new Condition(List.of(), List.of(), List.of(), List.of(), List.of());

    private static final Set<String> KEYS = Set.of("level", "has", "lacks", "given", "missing");
    private static final Set<String> LEVELS = Set.of("country", "state", "city", "union");

    public Condition {
        levels = List.copyOf(levels);
        has = List.copyOf(has);
        lacks = List.copyOf(lacks);
        given = List.copyOf(given);
        missing = List.copyOf(missing);
    }

    /** What a condition asks about. */
    public interface Facts {
        String level();

        Set<String> facts();

        boolean isGiven(String parameter);
    }

    public boolean holdsFor(Facts place) {
        return (levels.isEmpty() || levels.contains(place.level()))
                && place.facts().containsAll(has)
                && lacks.stream().noneMatch(place.facts()::contains)
                && given.stream().allMatch(place::isGiven)
                && missing.stream().noneMatch(place::isGiven);
    }

    /** What it asks for, by the keys of its file, as far as it asks. */
    public Map<String, List<String>> asked() {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        asked.put("level", levels);
        asked.put("has", has);
        asked.put("lacks", lacks);
        asked.put("given", given);
        asked.put("missing", missing);
        asked.values().removeIf(List::isEmpty);
        return asked;
    }

    static Condition read(YamlMapping owner, Findings findings) {
        return owner.findMapping("when", findings)
                .map(mapping -> of(mapping, findings))
                .orElse(ALWAYS);
    }

    /** Reads the facts under {@code when}. */
    public static Result<Condition> of(YamlMapping mapping) {
        return Result.from(findings -> Optional.of(of(mapping, findings)));
    }

    private static Condition of(YamlMapping mapping, Findings findings) {
        mapping.refuseOtherKeys(KEYS, findings);
        return new Condition(
                levels(mapping, "level", findings),
                texts(mapping, "has", findings),
                texts(mapping, "lacks", findings),
                texts(mapping, "given", findings),
                texts(mapping, "missing", findings));
    }

    /** The levels of government under a key. */
    static List<String> levels(YamlMapping mapping, String key, Findings findings) {
        for (YamlScalar level : mapping.findTexts(key, findings)) {
            if (!LEVELS.contains(level.text())) {
                findings.error(
                        Rule.UNKNOWN_LEVEL.as("government"),
                        level.position(),
                        level.text(),
                        Suggestion.didYouMean(level.text(), LEVELS));
            }
        }
        return texts(mapping, key, findings);
    }

    /** Likewise. */
    public static Result<List<String>> levels(YamlMapping mapping, String key) {
        return Result.from(findings -> Optional.of(levels(mapping, key, findings)));
    }

    private static List<String> texts(YamlMapping mapping, String key, Findings findings) {
        return mapping.findTexts(key, findings).stream().map(YamlScalar::text).toList();
    }

    /** Every fact named, for the check that the two languages of a clause agree. */
    public Stream<String> words() {
        return Stream.of(levels, has, lacks, given, missing).flatMap(List::stream);
    }
}
