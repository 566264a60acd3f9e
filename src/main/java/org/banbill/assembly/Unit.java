package org.banbill.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.banbill.bill.Filling;
import org.banbill.bill.Label;
import org.banbill.bill.Provision;
import org.banbill.bill.ProvisionId;
import org.banbill.finding.Position;
import org.banbill.jurisdiction.Tradition.FirstUnit;
import org.banbill.jurisdiction.Tradition.Level;
import org.banbill.library.DraftProvision;
import org.banbill.library.DraftProvision.Join;
import org.banbill.library.DraftText;
import org.banbill.library.Quoting;
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
        DEFINITION,
        /** A unit of another law, which the provision around it amends. */
        QUOTED
    }

    /**
     * The words of a unit, as drafted.
     *
     * @param heading as it is printed
     * @param name the heading, printed or not
     */
    record Draft(
            Optional<DraftText> heading,
            Optional<DraftText> name,
            DraftText text,
            Join join,
            Optional<DraftText> after,
            Optional<TermText> defines,
            Quoting quoting,
            Position position) {

        /** Those of a provision, under a heading or none. */
        static Draft of(DraftProvision provision, Optional<DraftText> heading) {
            return new Draft(
                    heading,
                    provision.heading(),
                    provision.text(),
                    provision.join(),
                    provision.after(),
                    Optional.empty(),
                    provision.quoting(),
                    provision.position());
        }

        /** Where its words come from, with what their marks were filled with. */
        Provision.Source source(List<Filling> heading, List<Filling> text, List<Filling> after) {
            return new Provision.Source(position, join.id(), heading, text, after);
        }
    }

    /** Whether a unit is the only one of its level, as schedules have other names then. */
    enum Company {
        OTHERS,
        SOLE
    }

    private final ProvisionId id;
    private final Kind kind;
    private final Level level;
    private final Optional<Unit> parent;
    private final Optional<Label> label;
    private final Draft draft;
    private final Optional<String> number;
    private final Company company;
    private final List<Unit> items = new ArrayList<>();

    Unit(ProvisionId id, Kind kind, Level level, Optional<Unit> parent, Optional<Label> label, Draft draft) {
        this(id, kind, level, parent, label, Optional.empty(), Company.OTHERS, draft);
    }

    /** @param number of a unit of another law, as that law writes it */
    Unit(
            ProvisionId id,
            Kind kind,
            Level level,
            Optional<Unit> parent,
            Optional<Label> label,
            Optional<String> number,
            Company company,
            Draft draft) {
        this.id = id;
        this.kind = kind;
        this.level = level;
        this.parent = parent;
        this.label = label;
        this.draft = draft;
        this.number = number;
        this.company = company;
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

    /** The name of the law that it amends: its heading as drafted, whether or not headings of its level are printed. */
    Optional<DraftText> law() {
        return draft.name();
    }

    /** The number of a unit of another law, as that law writes it; empty for units of the bill. */
    Optional<String> number() {
        return number;
    }

    Company company() {
        return company;
    }

    List<Unit> items() {
        return items;
    }

    /** Whether its items are units of another law. */
    boolean quotes() {
        return draft.quoting().isQuotation();
    }

    Stream<Unit> all() {
        return Stream.concat(Stream.of(this), items.stream().flatMap(Unit::all));
    }

    /** Which of its level it is in the unit that it stands in, counted from one. */
    int place() {
        return parent.map(unit -> 1
                        + unit.items.stream()
                                .filter(item -> item.level.id().equals(level.id()))
                                .toList()
                                .indexOf(this))
                .orElse(1);
    }

    /** Whether it is the first of several, and alone has no number: the caput of a Brazilian article. */
    boolean isFirstWithoutNumber() {
        return kind == Kind.PROVISION
                && label.isEmpty()
                && level.firstUnit() == FirstUnit.UNNUMBERED
                && parent.filter(unit -> unit.items.size() > 1).isPresent()
                && place() == 1;
    }

    /** A paragraph that has no number is cited by its place, “วรรคหนึ่ง”, and one that stands alone is not cited. */
    private boolean isOnlyOneInWords() {
        return level.cite().filter(cite -> !cite.words().isEmpty()).isPresent()
                && parent.filter(unit -> unit.items.size() == 1).isPresent();
    }

    /** The units that a citation of this one names, the outermost first; a unit of another law is cited within that. */
    List<Unit> citationChain() {
        List<Unit> chain = new ArrayList<>();
        Optional<Unit> unit = Optional.of(this);
        while (unit.isPresent()) {
            Unit here = unit.get();
            if (kind == Kind.QUOTED && here.kind != Kind.QUOTED) {
                break;
            }
            boolean citable = here.level.cite().isPresent()
                    && (here.label.isPresent()
                            || here.isFirstWithoutNumber()
                            || (here.level.number().isEmpty() && !here.isOnlyOneInWords()));
            boolean groupBelow = here.kind == Kind.GROUP && here != this;
            // Sections run on through parts, so a part is named only where the numbers in it begin again, and where
            // the tradition says how a section is cited after it (부칙 제1조); and where nothing in it has a number.
            boolean beginsAgain =
                    !chain.isEmpty() && chain.get(0).level.inside().equals(Optional.of(here.level.id()));
            boolean namesGroup =
                    beginsAgain || (here.level.number().isEmpty() && (chain.isEmpty() || canFollow(chain)));
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
