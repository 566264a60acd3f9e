package org.banbill.assembly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.banbill.assembly.GatherTerms.Gathered;
import org.banbill.bill.ProvisionId;
import org.banbill.change.Change;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Tradition;
import org.banbill.library.DraftProvision;
import org.banbill.library.DraftText;
import org.banbill.library.Outline;

/**
 * What the model says for a place that has own versions of it: the provisions of Banbill's own clauses for the place's
 * level, facts and options, with the changes that it takes over from others and without its own. What is wrong with the
 * files is told where they are drafted.
 */
final class ReadModel {

    private ReadModel() {}

    static Map<ProvisionId, DraftProvision> of(
            DraftRequest asked, List<Change> own, Tradition tradition, Outline outline, Sources sources) {
        Sources model = sources.ofModel();
        DraftRequest request = without(own, asked);
        TermIndex terms = new TermIndex(model, request.language());
        Selection selection = new SelectClauses(model, request, outline).select();
        LocalVersion version = ApplyChanges.to(selection, request, model.library(), terms, model.findings());
        Map<String, DraftProvision> definitions = new LinkedHashMap<>();
        for (Gathered gathered :
                GatherTerms.from(version, terms, request, tradition, model.language(), model.findings())) {
            definitions.put(gathered.id(), gathered.definition());
        }
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
        return provisions;
    }

    private static DraftRequest without(List<Change> own, DraftRequest asked) {
        return asked.of(place -> without(own, place));
    }

    private static Jurisdiction without(List<Change> own, Jurisdiction place) {
        return place.withChanges(
                place.changes().stream().filter(change -> !own.contains(change)).toList());
    }
}
