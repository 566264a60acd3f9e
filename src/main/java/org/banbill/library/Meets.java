package org.banbill.library;

import java.util.ArrayList;
import java.util.List;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.source.YamlMapping;
import org.banbill.source.YamlScalar;

/**
 * A demand, or a part of one, that a clause or term meets.
 *
 * @param demand such as {@code L2.1/on-behalf}
 * @param provisions ids of the provisions that meet it, within the clause; empty for the whole of it
 */
public record Meets(String demand, List<YamlScalar> provisions, Position position) {

    public Meets {
        provisions = List.copyOf(provisions);
    }

    static List<Meets> readAll(YamlMapping owner, Findings findings) {
        List<Meets> all = new ArrayList<>();
        owner.findMapping("meets", findings)
                .ifPresent(mapping -> mapping.keys()
                        .forEach(demand -> all.add(
                                new Meets(demand, mapping.findTexts(demand, findings), mapping.keyPosition(demand)))));
        return List.copyOf(all);
    }
}
