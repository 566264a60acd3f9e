package org.banbill.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.bill.Inline;
import org.banbill.bill.ProvisionId;
import org.banbill.finding.Findings;
import org.banbill.finding.Message;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.library.DraftInline.Joining;
import org.banbill.library.DraftInline.Quotation;
import org.banbill.library.DraftInline.ReferenceMark;

/** Finds the units that references name, by their names or by those that they had before a change, and cites them. */
final class References implements Citing {

    /** More names than these nobody reads in a message. */
    private static final int MOST_NAMES = 12;

    private final Map<ProvisionId, Unit> units;
    private final LocalVersion version;
    private final Citations citations;
    private final Set<String> clauses;
    private final Untranslated untranslated;
    private final Findings findings;
    private final NamesByEnding names;
    private final NamesByEnding formerNames;
    private final NamesByEnding removedNames;

    /** @param clauses of the library, in the bill or not */
    References(
            Map<ProvisionId, Unit> units,
            LocalVersion version,
            Citations citations,
            Set<String> clauses,
            Untranslated untranslated,
            Findings findings) {
        this.units = units;
        this.version = version;
        this.citations = citations;
        this.clauses = clauses;
        this.untranslated = untranslated;
        this.findings = findings;
        this.names = new NamesByEnding(units.keySet());
        this.formerNames = new NamesByEnding(new TreeSet<>(version.moved().keySet()));
        this.removedNames = new NamesByEnding(version.removed().keySet());
    }

    @Override
    public List<Inline> of(ReferenceMark mark, Unit from, Before before) {
        List<Unit> targets = new ArrayList<>();
        for (String target : mark.targets()) {
            target(target, from, mark.position()).ifPresent(targets::add);
        }
        if (mark.joining() == Joining.TO && targets.size() == 2) {
            new Ranges(version, this::find, findings).check(mark, targets.get(0), targets.get(1));
        }
        if (targets.size() != mark.targets().size()) {
            // what is not translated yet is told once, with its clause
            return untranslated(mark, from)
                    ? List.of(new Inline.Words("[" + String.join(", ", mark.targets()) + "]"))
                    : List.of();
        }
        tellOfMissingForm(mark, targets);
        return citations.in(mark.form()).of(targets, mark.joining(), from, before);
    }

    @Override
    public List<Inline> of(Quotation mark) {
        findings.error(Rule.BAD_MARK.as("quotes-bill"), mark.position(), mark.mark(), mark.target());
        return List.of();
    }

    private void tellOfMissingForm(ReferenceMark mark, List<Unit> targets) {
        Unit first = targets.get(0);
        if (!mark.form().isEmpty() && !Citations.hasForm(first.citationChain(), mark.form())) {
            findings.error(
                    Rule.UNKNOWN_FORM.as("level"),
                    mark.position(),
                    first.level().id(),
                    mark.form());
        }
    }

    private Optional<Unit> target(String name, Unit from, Position position) {
        String clause = from.id().clause();
        ProvisionId full = full(name, from);
        boolean isInside = ProvisionId.isWithinClause(name) && !full.path().equals(clause);
        Optional<Unit> found = isInside ? within(clause, ProvisionId.idsWithinClause(name), position) : find(full);
        if (found.isEmpty() && !untranslated.contains(full.clause())) {
            dangling(name, from, position);
        }
        return found;
    }

    private boolean untranslated(ReferenceMark mark, Unit from) {
        return mark.targets().stream()
                .anyMatch(name -> untranslated.contains(full(name, from).clause()));
    }

    private static ProvisionId full(String name, Unit from) {
        return ProvisionId.referredTo(name, from.id().clause());
    }

    private void dangling(String name, Unit from, Position position) {
        ProvisionId full = full(name, from);
        Optional<Position> removed = removed(full, name);
        boolean isLeftOut =
                clauses.contains(full.clause()) && names.in(full.clause()).isEmpty();
        if (removed.isPresent()) {
            findings.error(Rule.DANGLING_REFERENCE.as("removed"), position, name, removed.get(), from.id());
        } else if (isLeftOut) {
            findings.error(
                    Rule.DANGLING_REFERENCE.as("clause"),
                    position,
                    name,
                    full.clause(),
                    from.id().clause(),
                    from.id());
        } else {
            findings.error(Rule.DANGLING_REFERENCE, position, name, suggestion(full));
        }
    }

    /** A name like it, else the names of the clause that was meant, from the innermost part that is there. */
    private Message suggestion(ProvisionId full) {
        Set<String> paths = paths();
        if (Suggestion.nearest(full.path(), paths).isPresent()) {
            return Suggestion.didYouMean(full.path(), paths);
        }
        Optional<ProvisionId> around = full.parent();
        while (around.isPresent() && find(around.get()).isEmpty()) {
            around = around.get().parent();
        }
        return around.flatMap(this::find)
                .filter(unit -> !unit.items().isEmpty())
                .map(unit -> Message.of("holds", unit.id(), inQuotes(unit.items())))
                .orElseGet(() -> Suggestion.didYouMean(full.path(), paths));
    }

    private static String inQuotes(List<Unit> units) {
        return units.stream()
                .limit(MOST_NAMES)
                .map(unit -> "`" + unit.id() + "`")
                .collect(Collectors.joining(", ", "", units.size() > MOST_NAMES ? " …" : ""));
    }

    private Optional<Position> removed(ProvisionId full, String name) {
        Stream<ProvisionId> ending = ProvisionId.isWithinClause(name)
                ? removedNames.ending(full.clause(), ProvisionId.idsWithinClause(name)).stream()
                : Stream.empty();
        return Stream.concat(Stream.of(full), ending)
                .flatMap(id -> Optional.ofNullable(version.removed().get(id)).stream())
                .min(Comparator.naturalOrder());
    }

    private Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        units.keySet().forEach(id -> paths.add(id.path()));
        return paths;
    }

    /** The unit of this name, or of the name that it had before a change. */
    Optional<Unit> find(ProvisionId name) {
        return Optional.ofNullable(units.get(name))
                .or(() -> Optional.ofNullable(version.moved().get(name)).map(units::get));
    }

    /** A provision of the same clause: by its way from the clause, or by its last ids where only one has them. */
    private Optional<Unit> within(String clause, String name, Position position) {
        Optional<Unit> exact = find(new ProvisionId(clause + "." + name));
        if (exact.isPresent()) {
            return exact;
        }
        List<ProvisionId> ending = names.ending(clause, name);
        if (ending.size() > 1) {
            findings.error(Rule.AMBIGUOUS_REFERENCE, position, name, clause, ending.get(0));
        }
        return ending.stream().findFirst().map(units::get).or(() -> movedAway(clause, name));
    }

    private Optional<Unit> movedAway(String clause, String name) {
        return formerNames.ending(clause, name).stream().findFirst().flatMap(this::find);
    }
}
