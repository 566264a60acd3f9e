package org.banbill.assembly;

import java.util.Map;
import java.util.Optional;
import org.banbill.bill.Inline;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;
import org.banbill.library.Quoting.InForce;

/** What the checklist says of laws in force that a bill amends and that nobody has read for it. */
final class QuotedLaws {

    private final Map<ProvisionId, Unit> units;
    private final Map<ProvisionId, Provision> printed;
    private final Citations citations;

    QuotedLaws(Map<ProvisionId, Unit> units, Map<ProvisionId, Provision> printed, Citations citations) {
        this.units = units;
        this.printed = printed;
        this.citations = citations;
    }

    /**
     * An amendment that prints with a mark.
     *
     * @param citation of the amending provision
     * @param words by which it amends, as they are printed
     */
    record Unverified(String citation, String words, String source, String checked) {}

    /** The amendment by a provision of this name; empty for every other. */
    Optional<Unverified> unverified(String id) {
        Optional<Unit> unit = Optional.ofNullable(units.get(new ProvisionId(id)));
        Optional<InForce> law = unit.flatMap(found -> found.draft().quoting().inForce());
        return law.map(read -> new Unverified(
                citations.name(unit.orElseThrow()),
                Optional.ofNullable(printed.get(new ProvisionId(id)))
                        .map(provision -> Inline.textOf(provision.text()))
                        .orElse(""),
                read.source(),
                read.checked()));
    }
}
