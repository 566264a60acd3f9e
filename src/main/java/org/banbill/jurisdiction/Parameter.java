package org.banbill.jurisdiction;

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
import org.banbill.source.Ids;
import org.banbill.source.Text;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;

/**
 * A named, typed value that a jurisdiction supplies.
 *
 * @param meaning in plain words
 * @param ask the question put to people who set up a jurisdiction
 * @param group what the question belongs to
 * @param help what helps to answer it
 * @param standard the value that holds where a jurisdiction gives none; only for choices
 * @param bounds within which a value keeps what the letter asks
 * @param isOwn whether each place has its own, so that none takes over that of a place of another level: what a country
 *     calls itself, its parliament and its Acts is not so in its towns
 */
public record Parameter(
        String id,
        Type type,
        Nature nature,
        Text meaning,
        Optional<Text> ask,
        Group group,
        Optional<Text> help,
        Optional<Text> example,
        Optional<Text> standard,
        Optional<Bounds> bounds,
        boolean isOwn,
        Position position) {

    private static final Set<String> KEYS =
            Set.of("type", "nature", "meaning", "ask", "group", "help", "unit", "example", "default", "bounds", "own");

    /** What kind of value it is, which decides how it is written and checked. */
    public enum Type implements Named {
        TEXT,
        NAME,
        NUMBER,
        PERCENT,
        AMOUNT,
        DURATION,
        DATE,
        CITATION,
        LIST,
        YES_NO;
    }

    /** A fact must be checked against a source; a choice is a policy decision, free to change. */
    public enum Nature implements Named {
        FACT,
        CHOICE
    }

    /** What a question belongs to, in the order in which people are asked. */
    public enum Group implements Named {
        PLACE,
        BODIES,
        BILL,
        MONEY,
        PAPERS;
    }

    static Map<String, Parameter> readAll(YamlMapping file, Findings findings) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (String id : file.keys()) {
            Ids.check(id, file.keyPosition(id), findings);
            file.findMapping(id, findings).ifPresent(mapping -> parameters.put(id, read(id, mapping, findings)));
        }
        return Collections.unmodifiableMap(parameters);
    }

    private static Parameter read(String id, YamlMapping mapping, Findings findings) {
        mapping.refuseOtherKeys(KEYS, findings);
        Type type = choice(mapping, "type", Type.values(), Type.TEXT, findings);
        Nature nature = choice(mapping, "nature", Nature.values(), Nature.FACT, findings);
        return new Parameter(
                id,
                type,
                nature,
                Text.expect(mapping, "meaning", findings).orElse(new Text(Map.of())),
                Text.find(mapping, "ask", findings),
                mapping.find("group").isPresent()
                        ? choice(mapping, "group", Group.values(), Group.BILL, findings)
                        : usualGroup(type, nature),
                Text.find(mapping, "help", findings),
                Text.find(mapping, "example", findings),
                Text.find(mapping, "default", findings),
                mapping.findMapping("bounds", findings).map(bounds -> Bounds.read(type, bounds, findings)),
                mapping.isYes("own", findings),
                mapping.position());
    }

    /** Sums are money, facts are found out about bodies and their laws, choices are what the bill does. */
    private static Group usualGroup(Type type, Nature nature) {
        if (type == Type.AMOUNT || type == Type.PERCENT) {
            return Group.MONEY;
        }
        return nature == Nature.FACT ? Group.BODIES : Group.BILL;
    }

    /** The constant whose name is written under the key. */
    static <E extends Enum<E>> E choice(YamlMapping mapping, String key, E[] all, E other, Findings findings) {
        Optional<YamlScalar> written = mapping.expectText(key, findings);
        return written.flatMap(scalar -> scalar.oneOf(
                        List.of(all),
                        near -> findings.error(Rule.WRONG_TYPE.as("choice"), scalar.position(), scalar, key, near)))
                .orElse(other);
    }
}
