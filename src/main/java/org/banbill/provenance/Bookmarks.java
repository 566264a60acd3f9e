package org.banbill.provenance;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.bill.Paragraph.Kind;
import org.banbill.bill.ProvisionId;

/** The bookmarks of a file: known where they are written, filled where they are read. */
final class Bookmarks {

    private final Map<Anchor, String> known;
    private final Map<Anchor, String> met = new LinkedHashMap<>();
    private final Set<String> names = new HashSet<>();

    Bookmarks(Map<Anchor, String> known) {
        this.known = known;
    }

    /** The one where a provision begins. */
    String of(ProvisionId id) {
        return find(new Anchor(id, Kind.UNIT)).orElseThrow(() -> new IllegalArgumentException("no bookmark for " + id));
    }

    Optional<String> find(Anchor anchor) {
        return Optional.ofNullable(known.get(anchor));
    }

    void put(Anchor anchor, String name) {
        if (met.put(anchor, name) != null) {
            throw new Damaged("named-twice", anchor.provision());
        }
        if (!names.add(name)) {
            throw new Damaged("marked-twice", name);
        }
    }

    Map<Anchor, String> met() {
        return met;
    }
}
