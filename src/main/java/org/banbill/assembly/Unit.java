package org.banbill.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.banbill.bill.Label;
import org.banbill.bill.ProvisionId;
import org.banbill.finding.Position;
import org.banbill.jurisdiction.Tradition.Level;
import org.banbill.library.DraftProvision.Join;
import org.banbill.library.DraftText;
import org.banbill.library.TermText;

/**
 * A numbered unit of the text whose words are not yet filled: what numbering makes of a draft provision. It knows the
 * unit that it stands in, so that a citation can be put together.
 */
final class Unit {

    /** What a unit is. */
    enum Kind {
        GROUP,
        CLAUSE,
        PROVISION,
        DEFINITION
    }

    /** The words of a unit, as drafted. */
    record Draft(
            Optional<DraftText> heading,
            DraftText text,
            Join join,
            Optional<DraftText> after,
            Optional<TermText> defines,
            Position position) {}

    private final ProvisionId id;
    private final Kind kind;
    private final Level level;
    private final Optional<Unit> parent;
    private final Optional<Label> label;
    private final Draft draft;
    private final List<Unit> items = new ArrayList<>();

    Unit(ProvisionId id, Kind kind, Level level, Optional<Unit> parent, Optional<Label> label, Draft draft) {
        this.id = id;
        this.kind = kind;
        this.level = level;
        this.parent = parent;
        this.label = label;
        this.draft = draft;
        parent.ifPresent(unit -> unit.items.add(this));
    }

    ProvisionId id() {
        return id;
    }

    Kind kind() {
        return kind;
    }

    Level level() {
        return level;
    }

    Optional<Unit> parent() {
        return parent;
    }

    Optional<Label> label() {
        return label;
    }

    Draft draft() {
        return draft;
    }

    List<Unit> items() {
        return items;
    }

    Stream<Unit> all() {
        return Stream.concat(Stream.of(this), items.stream().flatMap(Unit::all));
    }

    /** The units that a citation of this one names, the outermost first. */
    List<Unit> citationChain() {
        List<Unit> chain = new ArrayList<>();
        Optional<Unit> unit = Optional.of(this);
        while (unit.isPresent()) {
            Unit here = unit.get();
            boolean citable = here.level.cite().isPresent()
                    && (here.label.isPresent() || here.level.number().isEmpty());
            boolean groupBelow = here.kind == Kind.GROUP && here != this;
            // Sections run on through parts, so a part is named only where the numbers in it begin again, and where
            // the tradition says how a section is cited after it (부칙 제1조); and where nothing in it has a number.
            boolean namesGroup = here.level.number().isEmpty() && (chain.isEmpty() || canFollow(chain));
            if (citable && (!groupBelow || namesGroup)) {
                chain.add(0, here);
            }
            unit = here.parent;
        }
        return chain;
    }

    private static boolean canFollow(List<Unit> chain) {
        return !chain.isEmpty()
                && chain.get(0).level.cite().flatMap(cite -> cite.following()).isPresent();
    }
}
