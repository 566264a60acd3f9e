package org.banbill.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.banbill.bill.ProvisionId;
import org.banbill.library.DraftInline.Slot;
import org.banbill.library.DraftInline.TermUse;
import org.banbill.library.DraftProvision;
import org.banbill.library.DraftText;

/**
 * Named provisions of clauses and definitions, from which can be told what a provision rests on: what it stands in,
 * what stands in it, and the definitions that these use.
 */
final class ModelText {

    private final Map<ProvisionId, DraftProvision> provisions = new LinkedHashMap<>();

    void add(ProvisionId name, DraftProvision provision) {
        provisions.put(name, provision);
        provision.items().forEach(item -> add(name.child(item.id()), item));
    }

    void addAll(ProvisionId clause, List<DraftProvision> all) {
        all.forEach(provision -> add(clause.child(provision.id()), provision));
    }

    Map<ProvisionId, DraftProvision> provisions() {
        return provisions;
    }

    Optional<DraftProvision> find(ProvisionId name) {
        return Optional.ofNullable(provisions.get(name));
    }

    /** A provision by its way from the clause, or by the end of its name. */
    Optional<ProvisionId> find(ProvisionId owner, String path) {
        ProvisionId exact = owner.child(path);
        return provisions.containsKey(exact)
                ? Optional.of(exact)
                : provisions.keySet().stream()
                        .filter(id -> id.isBelow(owner))
                        .filter(id -> id.endsIn(path))
                        .findFirst();
    }

    /**
     * The definitions on which provisions rest, directly or through another definition.
     *
     * @param termOf the id of the term that a mark names
     */
    Set<ProvisionId> definitionsUnder(Set<ProvisionId> names, Function<TermUse, Optional<String>> termOf) {
        Set<ProvisionId> found = new LinkedHashSet<>();
        List<ProvisionId> open = new ArrayList<>(names);
        while (!open.isEmpty()) {
            textsUnder(open.remove(open.size() - 1))
                    .flatMap(text -> text.all(TermUse.class))
                    .flatMap(use -> termOf.apply(use).stream())
                    .map(BillTree.DEFINITIONS::child)
                    .filter(provisions::containsKey)
                    .filter(found::add)
                    .forEach(open::add);
        }
        return found;
    }

    /** The provisions in whose own words a parameter stands. */
    List<ProvisionId> using(String parameter) {
        return provisions.entrySet().stream()
                .filter(entry -> entry.getValue()
                        .ownTexts()
                        .flatMap(text -> text.all(Slot.class))
                        .anyMatch(slot -> slot.name().equals(parameter)))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The own words of a provision, of all in it, and of what it stands in. A clause is all that stands in it. */
    private Stream<DraftText> textsUnder(ProvisionId name) {
        Stream<DraftProvision> around = Stream.iterate(
                        name.parent(), Optional::isPresent, above -> above.flatMap(ProvisionId::parent))
                .flatMap(Optional::stream)
                .flatMap(above -> find(above).stream());
        Stream<DraftProvision> inside = find(name)
                .map(DraftProvision::all)
                .orElseGet(() -> provisions.entrySet().stream()
                        .filter(entry -> entry.getKey().isBelow(name))
                        .map(Map.Entry::getValue));
        return Stream.concat(around, inside).flatMap(DraftProvision::ownTexts);
    }
}
