package org.banbill.assembly;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.change.Change.Place;
import org.banbill.finding.Position;
import org.banbill.library.DraftProvision;

/**
 * What a place's changes make of definitions.
 *
 * @param changed by term: the definitions that changes named
 * @param added definitions of the place's own, by id
 * @param removed by term: definitions that are not printed, and the change that takes each away
 * @param pins places that the tradition's sorting does not decide, in the order in which they are given
 */
record OwnDefinitions(
        Map<String, Changed> changed,
        Map<String, DraftProvision> added,
        Map<String, Position> removed,
        List<Pin> pins) {

    /** A definition of the library as it has become, and the last change made to it. */
    record Changed(DraftProvision definition, Position change) {}

    /**
     * The place of a definition.
     *
     * @param neighbour beside which it stands; empty for the first or last place of all
     */
    record Pin(String id, Place place, Optional<String> neighbour) {}

    OwnDefinitions {
        changed = Collections.unmodifiableMap(new LinkedHashMap<>(changed));
        added = Collections.unmodifiableMap(new LinkedHashMap<>(added));
        removed = Collections.unmodifiableMap(new LinkedHashMap<>(removed));
        pins = List.copyOf(pins);
    }
}
