package org.banbill.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.banbill.bill.Label;
import org.banbill.bill.ProvisionId;
import org.banbill.finding.Findings;
import org.banbill.finding.MessageKey;
import org.banbill.finding.Rule;
import org.banbill.library.DraftInline.ReferenceMark;
import org.banbill.library.DraftProvision;

/**
 * Tells of ranges (“subsections (2) to (4)”) that no longer say what they said: whose ends a change has turned round or
 * put into different places, or from whose middle it has taken a provision.
 */
final class Ranges {

    private final LocalVersion version;
    private final Function<ProvisionId, Optional<Unit>> units;
    private final Findings findings;

    /** @param units finds a unit by its name, or by the one that it had before a change */
    Ranges(LocalVersion version, Function<ProvisionId, Optional<Unit>> units, Findings findings) {
        this.version = version;
        this.units = units;
        this.findings = findings;
    }

    void check(ReferenceMark mark, Unit first, Unit last) {
        boolean sameList = first.level().id().equals(last.level().id())
                && (first.level().inside().isEmpty() || first.parent().equals(last.parent()));
        if (!sameList) {
            tell(Rule.CHANGED_RANGE.as("two-lists"), mark, first.id(), last.id());
        } else if (first == last) {
            tell(Rule.CHANGED_RANGE.as("of-one"), mark, first.id());
        } else if (number(first) > number(last)) {
            tell(Rule.CHANGED_RANGE.as("turned"), mark, last.id(), first.id());
        } else {
            lost(first, last)
                    .forEach(gone -> Optional.ofNullable(version.removed().get(gone))
                            .ifPresentOrElse(
                                    change -> tell(Rule.CHANGED_RANGE.as("robbed"), mark, gone, change),
                                    () -> tell(Rule.CHANGED_RANGE.as("moved-out"), mark, gone)));
        }
    }

    private void tell(MessageKey text, ReferenceMark mark, Object... provisions) {
        findings.warning(
                text,
                mark.position(),
                Stream.concat(Stream.of(mark.mark()), Stream.of(provisions)).toArray());
    }

    private static int number(Unit unit) {
        return unit.label().map(Label::number).orElse(0);
    }

    /** The provisions that stand between the two in the clause's own text, and do so no longer. */
    private List<ProvisionId> lost(Unit first, Unit last) {
        Optional<ProvisionId> list =
                first.id().parent().filter(above -> last.id().parent().equals(Optional.of(above)));
        boolean isAsWritten = version.reasons().isEmpty() && version.removed().isEmpty();
        if (isAsWritten || list.isEmpty()) {
            return List.of();
        }
        return version.selection()
                .clauses()
                .filter(clause -> clause.clause().id().equals(first.id().clause()))
                .findFirst()
                .map(clause -> between(written(clause, list.get()), first, last))
                .orElse(List.of());
    }

    private List<ProvisionId> between(List<ProvisionId> written, Unit first, Unit last) {
        int from = written.indexOf(first.id());
        int to = written.indexOf(last.id());
        List<ProvisionId> lost = new ArrayList<>();
        for (ProvisionId member : from < 0 || to < from ? List.<ProvisionId>of() : written.subList(from + 1, to)) {
            Optional<Unit> unit = units.apply(member);
            boolean isMovedOut = unit.filter(now -> !now.parent().equals(first.parent())
                            || number(now) < number(first)
                            || number(now) > number(last))
                    .isPresent();
            if (isMovedOut || (unit.isEmpty() && version.removed().containsKey(member))) {
                lost.add(member);
            }
        }
        return lost;
    }

    /** The provisions of a list as the clause's text has them, before any change. */
    private static List<ProvisionId> written(SelectedClause clause, ProvisionId list) {
        Map<ProvisionId, List<DraftProvision>> lists = new java.util.HashMap<>();
        collect(new ProvisionId(clause.clause().id()), clause.text().provisions(), lists);
        return lists.getOrDefault(list, List.of()).stream()
                .map(provision -> list.child(provision.id()))
                .toList();
    }

    private static void collect(
            ProvisionId list, List<DraftProvision> provisions, Map<ProvisionId, List<DraftProvision>> lists) {
        lists.put(list, provisions);
        provisions.forEach(provision -> collect(list.child(provision.id()), provision.items(), lists));
    }
}
