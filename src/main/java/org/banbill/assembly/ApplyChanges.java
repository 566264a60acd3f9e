package org.banbill.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.assembly.Branch.Kind;
import org.banbill.assembly.OwnDefinitions.Pin;
import org.banbill.bill.ProvisionId;
import org.banbill.change.Change;
import org.banbill.change.Change.Place;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.library.Clause.Protection;
import org.banbill.library.DraftProvision;
import org.banbill.library.Library;
import org.banbill.source.YamlScalar;

/**
 * Makes a jurisdiction's changes to the clauses of a bill, one after the other: each sees what those before it made.
 */
final class ApplyChanges {

    private final BillTree tree;
    private final DraftRequest request;
    private final Library library;
    private final OwnWords words;
    private final Findings findings;
    private final Warnings warnings;
    private final Map<ProvisionId, Position> removed = new LinkedHashMap<>();
    private final Set<String> removedIds = new HashSet<>();
    /** The last number that an id got among what stands in a branch; none below it is free until something goes. */
    private final Map<Branch, Integer> numbered = new HashMap<>();

    private final List<Pin> pins = new ArrayList<>();
    private final List<Made> made = new ArrayList<>();

    /** A change, and where it was made. */
    private record Made(Change change, Branch branch) {}

    private ApplyChanges(
            Selection selection, DraftRequest request, Library library, TermIndex terms, Findings findings) {
        this.tree = new BillTree(
                selection, id -> terms.byId(id).map(term -> GatherTerms.definition(term, request.jurisdiction())));
        this.request = request;
        this.library = library;
        this.words = new OwnWords(request, findings);
        this.findings = findings;
        this.warnings = new Warnings(request.jurisdiction().accepted(), findings);
    }

    static LocalVersion to(
            Selection selection, DraftRequest request, Library library, TermIndex terms, Findings findings) {
        ApplyChanges changes = new ApplyChanges(selection, request, library, terms, findings);
        request.jurisdiction().changes().forEach(changes::apply);
        return changes.version();
    }

    private void apply(Change change) {
        Optional<Branch> branch = expect(change.provision());
        if (branch.isPresent() && new FittingChange(change, findings).fits(branch.get())) {
            switch (change.action()) {
                case REPLACE -> replace(branch.get(), change);
                case ADD -> add(branch.get(), change);
                case EXTEND -> extend(branch.get(), change);
                case MOVE -> change.of().flatMap(this::expect).ifPresent(of -> move(branch.get(), of, change));
                case REMOVE -> remove(branch.get(), change);
            }
        }
    }

    /** What a name names; empty, with a finding, where nothing has it, unless its clause was left out on purpose. */
    private Optional<Branch> expect(YamlScalar name) {
        Optional<Branch> found = tree.find(name.text());
        String clause = new ProvisionId(name.text()).clause();
        Position taken = removed.get(new ProvisionId(name.text()));
        if (found.isPresent() || (taken == null && request.leavesOut(clause))) {
            return found;
        }
        if (taken != null) {
            findings.error(Rule.UNKNOWN_PROVISION.as("removed"), name.position(), taken, name);
        } else if (tree.hasClause(clause)) {
            findings.error(
                    Rule.UNKNOWN_PROVISION,
                    name.position(),
                    name,
                    clause,
                    Suggestion.didYouMean(name.text(), tree.namesLike(name.text())));
        } else {
            findings.error(
                    new ProvisionId(clause).isGroup()
                            ? Rule.UNKNOWN_PROVISION.as("group")
                            : Rule.UNKNOWN_PROVISION.as("clause"),
                    name.position(),
                    clause,
                    Suggestion.didYouMean(clause, tree.namesLike(clause)));
        }
        return found;
    }

    private void replace(Branch branch, Change change) {
        tree.group(branch).ifPresent(group -> tree.replaceHeading(branch, words.replaced(group, change)));
        warnOfCore(branch, change);
        branch.setWords(words.replaced(branch.words(), change));
        if (words.has(change)) {
            branch.setInLanguage(true);
        }
        made.add(new Made(change, branch));
    }

    private void add(Branch neighbour, Change change) {
        switch (neighbour.kind()) {
            case CLAUSE -> addClause(neighbour, change);
            case DEFINITION -> addDefinition(neighbour, Optional.of(neighbour.id()), change);
            default ->
                neighbour
                        .parent()
                        .flatMap(above -> freeId(above, Kind.PROVISION, change))
                        .ifPresent(id -> {
                            Branch added = added(Kind.PROVISION, id, change);
                            neighbour.putBeside(added, change.place());
                            tellOfCore(added, change);
                        });
        }
    }

    private void extend(Branch branch, Change change) {
        if (BillTree.holdsDefinitions(branch)) {
            addDefinition(branch, Optional.empty(), change);
        } else {
            freeId(branch, Kind.PROVISION, change).ifPresent(id -> {
                Branch added = added(Kind.PROVISION, id, change);
                branch.put(added, change.place());
                tellOfCore(added, change);
            });
        }
    }

    private Branch added(Kind kind, String id, Change change) {
        Branch added = Branch.added(kind, words.added(id, change));
        added.setInLanguage(words.has(change));
        made.add(new Made(change, added));
        return added;
    }

    private void addDefinition(Branch branch, Optional<String> neighbour, Change change) {
        freeId(branch, Kind.DEFINITION, change).ifPresent(id -> {
            Branch added = added(Kind.DEFINITION, id, change);
            tree.addDefinition(added);
            pins.add(new Pin(id, change.place(), neighbour));
            tellOfCore(added, change);
        });
    }

    private void addClause(Branch neighbour, Change change) {
        freeId(neighbour, Kind.CLAUSE, change).ifPresent(id -> {
            DraftProvision heading = words.addedClause(id, change);
            Branch clause = Branch.added(Kind.CLAUSE, heading);
            clause.setInLanguage(words.has(change));
            if (change.words().text().isPresent() || change.words().after().isPresent()) {
                DraftProvision text = words.added("text", change);
                Branch provision = Branch.added(
                        Kind.PROVISION,
                        text.withWords(Optional.empty(), text.text(), text.join(), text.after(), text.position()));
                provision.setInLanguage(words.has(change));
                clause.put(provision, Place.LAST);
            }
            tree.addClause(
                    SelectedClause.own(id, request.language(), change.position()), clause, neighbour, change.place());
            made.add(new Made(change, clause));
        });
    }

    private void move(Branch branch, Branch neighbour, Change change) {
        FittingChange fitting = new FittingChange(change, findings);
        boolean inside = change.place() == Place.FIRST || change.place() == Place.LAST;
        if (inside ? !fitting.fitsInto(branch, neighbour) : !fitting.fitsBeside(branch, neighbour)) {
            return;
        }
        boolean toAnotherList = !branch.parent().equals(inside ? Optional.of(neighbour) : neighbour.parent());
        if (branch.kind() == Kind.DEFINITION) {
            pins.add(new Pin(branch.id(), change.place(), Optional.of(neighbour.id())));
        } else {
            if (branch.kind() == Kind.PROVISION && toAnotherList) {
                warnOfCore(branch, change);
                if (branch.home() != neighbour.home()) {
                    tellOfCore(neighbour, change);
                }
            }
            tree.move(branch, neighbour, change.place());
        }
        made.add(new Made(change, branch));
    }

    private void remove(Branch branch, Change change) {
        warnOfCore(branch, change);
        branch.all().forEach(part -> {
            removed.put(part.name(), change.position());
            removedIds.add(part.name().lastId());
        });
        branch.parent().ifPresent(above -> made.add(new Made(change, above)));
        branch.takeOut();
        numbered.clear();
    }

    /** The id that a change gives to what it adds, else one that is free; empty, with a finding, where it is taken. */
    private Optional<String> freeId(Branch above, Kind kind, Change change) {
        boolean amongDefinitions = kind == Kind.DEFINITION
                || (kind == Kind.PROVISION && above.name().equals(BillTree.DEFINITIONS));
        if (change.id().isEmpty()) {
            int number = numbered.getOrDefault(above, 1);
            while (isTaken("added-" + number, above, kind, amongDefinitions)) {
                number++;
            }
            numbered.put(above, number);
            return Optional.of("added-" + number);
        }
        YamlScalar given = change.id().get();
        if (isTaken(given.text(), above, kind, amongDefinitions)) {
            findings.error(Rule.DUPLICATE_ID.as("of-new-provision"), given.position(), given);
            return Optional.empty();
        }
        return Optional.of(given.text());
    }

    private boolean isTaken(String id, Branch above, Kind kind, boolean amongDefinitions) {
        if (amongDefinitions) {
            return !removedIds.contains(id) && (library.termIds().contains(id) || tree.hasDefinition(id));
        }
        return kind == Kind.CLAUSE
                ? library.clauseIds().contains(id) || tree.hasClause(id)
                : above.item(id).isPresent();
    }

    private void warnOfCore(Branch branch, Change change) {
        if (branch.libraryName().isPresent() && tree.protection(branch) == Protection.CORE) {
            warnings.warn(Rule.CORE_CHANGED, change.provision().text(), change.position(), change.provision());
        }
    }

    private void tellOfCore(Branch added, Change change) {
        if (tree.protection(added) == Protection.CORE) {
            warnings.warn(
                    Rule.CORE_EXTENDED,
                    change.provision().text(),
                    change.position(),
                    added.home().name());
        }
    }

    private LocalVersion version() {
        Map<ProvisionId, List<Change>> reasons = new HashMap<>();
        made.stream()
                .filter(one -> one.branch().isPartOfBill())
                .forEach(one -> reasons.computeIfAbsent(one.branch().name(), name -> new ArrayList<>())
                        .add(one.change()));
        return new LocalVersion(tree.selection(), definitions(), tree.moved(), removed, reasons);
    }

    private OwnDefinitions definitions() {
        Map<String, DraftProvision> added = new HashMap<>();
        tree.definitions().stream()
                .filter(definition -> definition.libraryName().isEmpty() && definition.isInLanguage())
                .forEach(definition -> added.put(definition.id(), definition.provision()));
        Map<String, OwnDefinitions.Changed> changed = new HashMap<>();
        for (Made one : made) {
            Branch definition = one.branch().home();
            boolean printed = definition.isPartOfBill() && !added.containsKey(definition.id());
            if (definition.kind() == Kind.DEFINITION && printed) {
                changed.put(
                        definition.id(),
                        new OwnDefinitions.Changed(
                                definition.provision(), one.change().position()));
            }
        }
        Map<String, Position> without = new HashMap<>();
        removed.forEach((name, position) -> {
            if (name.parent().equals(Optional.of(BillTree.DEFINITIONS))
                    && !tree.find(name.path()).isPresent()) {
                without.put(name.lastId(), position);
            }
        });
        return new OwnDefinitions(changed, added, without, pins);
    }
}
