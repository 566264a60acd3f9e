package org.banbill.library;

import java.util.List;
import java.util.Set;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.source.YamlMapping;

/** A defined term: what holds for it in every language. */
public record Term(String id, List<Meets> meets, List<Precedent> precedents, Position position) {

    public Term {
        meets = List.copyOf(meets);
        precedents = List.copyOf(precedents);
    }

    private static final Set<String> KEYS = Set.of("meets", "precedents");

    static Term read(String id, YamlMapping mapping, Findings findings) {
        mapping.refuseOtherKeys(KEYS, findings);
        return new Term(id, Meets.readAll(mapping, findings), Precedent.readAll(mapping, findings), mapping.position());
    }
}
