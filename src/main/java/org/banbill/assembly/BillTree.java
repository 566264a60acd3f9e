package org.banbill.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.banbill.assembly.Branch.Kind;
import org.banbill.bill.ProvisionId;
import org.banbill.change.Change.Place;
import org.banbill.finding.Position;
import org.banbill.library.Clause.Protection;
import org.banbill.library.DraftProvision;
import org.banbill.library.DraftProvision.DefinitionsHere;
import org.banbill.library.DraftProvision.Join;
import org.banbill.library.DraftText;
import org.banbill.library.Outline;

/**
 * The clauses of a bill as branches that changes can find by name, alter and move, and the definitions that changes
 * name. A provision that moved is still found by its earlier names.
 */
final class BillTree {

    /** The clause under whose name definitions are found. */
    static final ProvisionId DEFINITIONS = new ProvisionId("definitions");

    private final Map<String, Branch> groups = new HashMap<>();
    private final Map<Branch, Selection.Entry> body = new LinkedHashMap<>();
    private final Map<String, Branch> statements = new LinkedHashMap<>();
    private final Branch definitions = holder("");
    private final Map<Branch, SelectedClause> clauses = new HashMap<>();
    private final NavigableMap<String, Branch> earlier = new TreeMap<>();
    private final Set<String> openedTerms = new HashSet<>();
    private final Function<String, Optional<DraftProvision>> definitionOf;

    /** @param definitionOf the library's definition of a term for the place; empty where there is no such term */
    BillTree(Selection selection, Function<String, Optional<DraftProvision>> definitionOf) {
        this.definitionOf = definitionOf;
        for (Selection.Entry entry : selection.body()) {
            String name = entry.group()
                    .map(group -> ProvisionId.group(group.id()).path())
                    .orElse("");
            Branch holder = holding(name, entry.clauses());
            body.put(holder, entry);
            if (!name.isEmpty()) {
                groups.putIfAbsent(name, holder);
            }
        }
        selection.statements().forEach((name, members) -> statements.put(name, holding("", members)));
    }

    private Branch holding(String name, List<SelectedClause> members) {
        Branch holder = holder(name);
        for (SelectedClause clause : members) {
            String id = clause.clause().id();
            DraftProvision words =
                    clause(id, clause.text().heading(), clause.text().position());
            Branch branch = Branch.ofLibrary(Kind.CLAUSE, words.withItems(clause.provisions()), new ProvisionId(id));
            clauses.put(branch, clause);
            holder.put(branch, Place.LAST);
        }
        return holder;
    }

    private static Branch holder(String name) {
        Position nowhere = Position.startOf(name);
        return Branch.added(Kind.GROUP, clause(name, DraftText.nothing(nowhere), nowhere));
    }

    private static DraftProvision clause(String id, DraftText heading, Position position) {
        return DraftProvision.plain(
                id, Optional.of(heading), DraftText.nothing(position), Join.NONE, Optional.empty(), position);
    }

    /** What has this full name, or had it before it was moved. */
    Optional<Branch> find(String name) {
        Optional<Branch> found = Optional.empty();
        for (ProvisionId step : new ProvisionId(name).way()) {
            String id = step.lastId();
            String path = step.path();
            boolean isOutermost = step.parent().isEmpty();
            found = (isOutermost ? top(id) : found.flatMap(branch -> branch.item(id)))
                    .or(() -> definition(path))
                    .or(() -> Optional.ofNullable(earlier.get(path)).filter(Branch::isPartOfBill));
            boolean nothingBelow = found.isEmpty() && !isOutermost;
            String moved = nothingBelow ? earlier.ceilingKey(path) : path;
            if (moved == null || !moved.startsWith(path)) {
                return found;
            }
        }
        return found;
    }

    private Optional<Branch> top(String id) {
        Branch group = groups.get(id);
        return group != null
                ? Optional.of(group)
                : holders().flatMap(holder -> holder.item(id).stream()).findFirst();
    }

    /** The clauses of the bill, body first. */
    private Stream<Branch> clauses() {
        return holders().flatMap(holder -> holder.items().stream());
    }

    /** What clauses stand in: the groups of the body, then the statements. */
    private Stream<Branch> holders() {
        return Stream.concat(body.keySet().stream(), statements.values().stream());
    }

    private Optional<Branch> definition(String name) {
        ProvisionId definition = new ProvisionId(name);
        String id = definition.lastId();
        if (id.isEmpty()
                || !definition.equals(DEFINITIONS.child(id))
                || clauseOfDefinitions().isEmpty()) {
            return Optional.empty();
        }
        if (openedTerms.add(id)) {
            definitionOf
                    .apply(id)
                    .map(words -> Branch.ofLibrary(Kind.DEFINITION, words, DEFINITIONS.child(id)))
                    .ifPresent(branch -> definitions.put(branch, Place.LAST));
        }
        return definitions.item(id);
    }

    /** The clause in which the definitions are printed. */
    private Optional<Branch> clauseOfDefinitions() {
        return clauses()
                .filter(clause -> clause.all().anyMatch(BillTree::holdsDefinitions))
                .findFirst();
    }

    static boolean holdsDefinitions(Branch branch) {
        return branch.words().definitionsHere() == DefinitionsHere.YES;
    }

    /** Whether the library's words of a branch may be softened by a place. */
    Protection protection(Branch branch) {
        Branch home = branch.home();
        Optional<Branch> clause = home.kind() == Kind.DEFINITION ? clauseOfDefinitions() : Optional.of(home);
        return clause.map(clauses::get)
                .map(selected -> selected.clause().protection())
                .orElse(Protection.OPEN);
    }

    /** The names from which a name may have been meant: those of its clause, else the clauses and groups. */
    Set<String> namesLike(String name) {
        Set<String> names = new TreeSet<>();
        String clause = new ProvisionId(name).clause();
        within(clause).forEach(branch -> names.add(branch.name().path()));
        if (names.isEmpty()) {
            Stream.concat(body.keySet().stream(), clauses())
                    .map(Branch::id)
                    .filter(id -> !id.isEmpty())
                    .forEach(names::add);
        }
        return names;
    }

    private Stream<Branch> within(String clause) {
        Stream<Branch> ofTerms = clause.equals(DEFINITIONS.path()) ? definitions.items().stream() : Stream.empty();
        return Stream.concat(top(clause).stream(), ofTerms).flatMap(Branch::all);
    }

    boolean hasClause(String id) {
        return top(id).isPresent();
    }

    /** Whether something among the definitions, or in the clause that prints them, has this id. */
    boolean hasDefinition(String id) {
        return definitions.item(id).isPresent()
                || top(DEFINITIONS.path()).flatMap(clause -> clause.item(id)).isPresent();
    }

    void addClause(SelectedClause clause, Branch branch, Branch neighbour, Place place) {
        clauses.put(branch, clause);
        neighbour.putBeside(branch, place);
    }

    void addDefinition(Branch definition) {
        openedTerms.add(definition.id());
        definitions.put(definition, Place.LAST);
    }

    /** Gives a group another heading. */
    void replaceHeading(Branch group, Outline.Group replaced) {
        body.computeIfPresent(
                group, (holder, entry) -> new Selection.Entry(Optional.of(replaced), entry.clauseLevel(), List.of()));
    }

    Optional<Outline.Group> group(Branch branch) {
        return Optional.ofNullable(body.get(branch)).flatMap(Selection.Entry::group);
    }

    /** Puts a branch beside another, or among its items. Among neighbours of its id it is named {@code use-2}. */
    void move(Branch branch, Branch neighbour, Place place) {
        if (!branch.name().clause().equals(neighbour.name().clause()) && branch.kind() == Kind.PROVISION) {
            String clause = branch.name().clause();
            branch.all().forEach(part -> part.nameTargets(target -> fullName(target, clause)));
        }
        branch.all().forEach(part -> earlier.put(part.name().path(), part));
        branch.takeOut();
        boolean inside = place == Place.FIRST || place == Place.LAST;
        Optional<Branch> above = inside ? Optional.of(neighbour) : neighbour.parent();
        String id = branch.id();
        for (int number = 2; above.flatMap(list -> list.item(branch.id())).isPresent(); number++) {
            branch.setWords(branch.words().withId(id + "-" + number));
        }
        if (inside) {
            neighbour.put(branch, place);
        } else {
            neighbour.putBeside(branch, place);
        }
    }

    /** A reference that names its own clause by a dot would name another one after a move. */
    private String fullName(String target, String clause) {
        if (!ProvisionId.isWithinClause(target)) {
            return target;
        }
        String name = ProvisionId.referredTo(target, clause).path();
        return find(name)
                .or(() -> within(clause)
                        .filter(branch -> branch.name().endsIn(ProvisionId.idsWithinClause(target)))
                        .findFirst())
                .map(branch -> branch.name().path())
                .orElse(name);
    }

    /** The clauses as they have become; one of which nothing is left is not in the bill. */
    Selection selection() {
        List<Selection.Entry> entries = new ArrayList<>();
        body.forEach((holder, entry) -> {
            List<SelectedClause> members = members(holder);
            if (!members.isEmpty()) {
                entries.add(new Selection.Entry(entry.group(), entry.clauseLevel(), members));
            }
        });
        Map<String, List<SelectedClause>> texts = new LinkedHashMap<>();
        statements.forEach((name, holder) -> texts.put(name, members(holder)));
        return new Selection(entries, texts);
    }

    private List<SelectedClause> members(Branch holder) {
        List<SelectedClause> members = new ArrayList<>();
        for (Branch branch : holder.items()) {
            SelectedClause clause = clauses.get(branch);
            List<DraftProvision> provisions = branch.provisions();
            boolean nothingLeft = provisions.isEmpty()
                    && (branch.libraryName().isPresent() || !branch.items().isEmpty());
            if (clause != null && branch.isInLanguage() && !nothingLeft) {
                DraftText heading = branch.words()
                        .heading()
                        .orElse(DraftText.nothing(branch.words().position()));
                members.add(new SelectedClause(
                        clause.clause(),
                        clause.text().withHeading(heading, branch.words().position()),
                        provisions));
            }
        }
        return members;
    }

    /** The definitions that changes named and did not remove. */
    List<Branch> definitions() {
        return definitions.items();
    }

    /** Earlier names of what was moved, with the names of now. */
    Map<ProvisionId, ProvisionId> moved() {
        Map<ProvisionId, ProvisionId> moved = new LinkedHashMap<>();
        earlier.forEach((name, branch) -> {
            if (branch.isPartOfBill() && !branch.name().path().equals(name)) {
                moved.put(new ProvisionId(name), branch.name());
            }
        });
        return moved;
    }
}
