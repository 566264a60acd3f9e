package org.banbill.assembly;

import com.ibm.icu.text.Collator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.banbill.finding.Findings;
import org.banbill.jurisdiction.Tradition;
import org.banbill.library.DraftInline.TermUse;
import org.banbill.library.DraftProvision;
import org.banbill.library.DraftText;
import org.banbill.library.TermText;

/**
 * The second pass: the terms that the selected text uses, directly or through another definition, sorted as the
 * tradition sorts them.
 */
final class GatherTerms {

    /** A term in use, with the definition that holds for the place. */
    record Gathered(TermText term, DraftProvision definition) {}

    private GatherTerms() {}

    static List<Gathered> from(
            Selection selection, TermIndex index, DraftRequest request, Tradition tradition, Findings findings) {
        Map<String, Gathered> found = new LinkedHashMap<>();
        Deque<Stream<DraftText>> open = new ArrayDeque<>();
        boolean[] definedSomewhere = {false};
        selection.clauses().forEach(clause -> {
            open.add(clause.texts());
            definedSomewhere[0] |= clause.provisions().stream()
                    .flatMap(DraftProvision::all)
                    .anyMatch(provision -> provision.definitionsHere() == DraftProvision.DefinitionsHere.YES);
        });
        while (!open.isEmpty()) {
            open.remove()
                    .flatMap(text -> text.all(TermUse.class))
                    .forEach(use -> index.expect(use)
                            .filter(term -> !found.containsKey(term.term()))
                            .ifPresent(term -> {
                                DraftProvision definition = keep(term.definitionFor(request.jurisdiction()), request);
                                found.put(term.term(), new Gathered(term, definition));
                                open.add(definition.all().flatMap(DraftProvision::ownTexts));
                                if (!definedSomewhere[0]) {
                                    findings.error(
                                            "undefined-term",
                                            use.position(),
                                            "`" + use.shown()
                                                    + "` is used, but this bill has no place for definitions.",
                                            "Add a clause with `definitions: here` to the outline.");
                                }
                            }));
        }
        List<Gathered> sorted = new ArrayList<>(found.values());
        if (tradition.definitions().sort() == Tradition.Sort.ALPHABETICAL) {
            Collator collator = Collator.getInstance(request.language().locale());
            sorted.sort(Comparator.comparing(
                    (Gathered gathered) -> gathered.term().name().text(), collator::compare));
        }
        return sorted;
    }

    private static DraftProvision keep(DraftProvision provision, DraftRequest request) {
        List<DraftProvision> items = new ArrayList<>();
        for (DraftProvision item : provision.items()) {
            if (item.when().holdsFor(request.jurisdiction())) {
                items.add(keep(item, request));
            }
        }
        return provision.withItems(items);
    }
}
