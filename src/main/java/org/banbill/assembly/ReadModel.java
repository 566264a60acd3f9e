package org.banbill.assembly;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.assembly.GatherTerms.Gathered;
import org.banbill.bill.ProvisionId;
import org.banbill.change.Change;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Tradition;
import org.banbill.library.Demand;
import org.banbill.library.DraftProvision;
import org.banbill.library.DraftText;
import org.banbill.library.Meets;
import org.banbill.library.Outline;

/**
 * What the model says for a place that has own versions of it: the provisions of Banbill's own clauses for the place's
 * level, facts and options, with the changes that it takes over from others and without its own. What is wrong with the
 * files is told where they are drafted.
 */
final class ReadModel {

    private ReadModel() {}

    static ModelSays of(DraftRequest asked, List<Change> own, Tradition tradition, Outline outline, Sources sources) {
        Sources model = sources.ofModel();
        DraftRequest request = without(own, asked);
        TermIndex terms = new TermIndex(model, request.language());
        Selection selection = new SelectClauses(model, request, outline).select();
        LocalVersion version = ApplyChanges.to(selection, request, model.library(), terms, model.findings());
        List<Gathered> gathered =
                GatherTerms.from(version, terms, request, tradition, model.language(), model.findings());
        Map<String, DraftProvision> definitions = new LinkedHashMap<>();
        gathered.forEach(definition -> definitions.put(definition.id(), definition.definition()));
        Map<ProvisionId, DraftProvision> provisions = new LinkedHashMap<>();
        version.selection()
                .clauses()
                .forEach(clause -> provisions.put(
                        new ProvisionId(clause.clause().id()),
                        DraftProvision.plain(
                                clause.clause().id(),
                                Optional.of(clause.text().heading()),
                                DraftText.nothing(clause.text().position()),
                                DraftProvision.Join.NONE,
                                Optional.empty(),
                                clause.text().position())));
        provisions.putAll(
                FindDeviations.named(version.selection().clauses(), definitions).provisions());
        return new ModelSays(provisions, meets(version, gathered, provisions.keySet(), model));
    }

    /** Which of the provisions meet each demand or a part of it. */
    private static Map<String, List<ProvisionId>> meets(
            LocalVersion version, List<Gathered> gathered, Set<ProvisionId> provisions, Sources model) {
        NamesByEnding names = new NamesByEnding(provisions);
        Map<String, Set<ProvisionId>> found = new LinkedHashMap<>();
        model.demands().keySet().forEach(demand -> found.put(demand, new LinkedHashSet<>()));
        version.selection()
                .clauses()
                .map(SelectedClause::clause)
                .forEach(clause -> meets(new ProvisionId(clause.id()), clause.meets(), names, found));
        gathered.stream()
                .flatMap(definition -> definition.term().stream())
                .flatMap(text -> model.term(text.term()).stream())
                .forEach(term -> meets(BillTree.DEFINITIONS.child(term.id()), term.meets(), names, found));
        Map<String, List<ProvisionId>> met = new LinkedHashMap<>();
        found.forEach((demand, meeting) -> {
            if (!meeting.isEmpty()) {
                met.put(demand, List.copyOf(meeting));
            }
        });
        return met;
    }

    private static void meets(
            ProvisionId owner, List<Meets> meets, NamesByEnding names, Map<String, Set<ProvisionId>> found) {
        for (Meets one : meets) {
            Set<ProvisionId> meeting = found.getOrDefault(Demand.idIn(one.demand()), new LinkedHashSet<>());
            if (one.provisions().isEmpty()) {
                meeting.add(owner);
            }
            one.provisions().forEach(path -> meeting.addAll(named(owner, path.text(), names)));
        }
    }

    /** A provision by its way from the clause, or by the end of its name. */
    private static List<ProvisionId> named(ProvisionId owner, String path, NamesByEnding names) {
        ProvisionId exact = owner.child(path);
        List<ProvisionId> all = names.in(owner.clause());
        return all.contains(exact)
                ? List.of(exact)
                : names.ending(owner.clause(), path).stream()
                        .filter(id -> id.isBelow(owner))
                        .limit(1)
                        .toList();
    }

    private static DraftRequest without(List<Change> own, DraftRequest asked) {
        return asked.of(place -> without(own, place));
    }

    private static Jurisdiction without(List<Change> own, Jurisdiction place) {
        return place.withChanges(
                place.changes().stream().filter(change -> !own.contains(change)).toList());
    }
}
