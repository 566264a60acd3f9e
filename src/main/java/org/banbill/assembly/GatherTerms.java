package org.banbill.assembly;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.banbill.assembly.OwnDefinitions.Pin;
import org.banbill.change.Change.Place;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Rule;
import org.banbill.jurisdiction.Tradition;
import org.banbill.language.Language;
import org.banbill.library.Condition;
import org.banbill.library.DraftInline.TermUse;
import org.banbill.library.DraftProvision;
import org.banbill.library.DraftProvision.DefinitionsHere;
import org.banbill.library.DraftText;
import org.banbill.library.TermText;

/**
 * The second pass: the terms that the selected text uses, directly or through another definition, sorted as the
 * tradition sorts them; among them what the place defines, changes or leaves undefined by its own changes.
 */
final class GatherTerms {

    /**
     * A definition that is printed, as it holds for the place.
     *
     * @param term empty for a definition of the place's own, which is printed as it is
     */
    record Gathered(Optional<TermText> term, DraftProvision definition) {
        String id() {
            return definition.id();
        }
    }

    private final LocalVersion version;
    private final TermIndex index;
    private final DraftRequest request;
    private final Language language;
    private final Findings findings;
    private final Map<String, Gathered> found = new LinkedHashMap<>();
    private final Deque<Stream<DraftText>> open = new ArrayDeque<>();

    private GatherTerms(
            LocalVersion version, TermIndex index, DraftRequest request, Language language, Findings findings) {
        this.version = version;
        this.index = index;
        this.request = request;
        this.language = language;
        this.findings = findings;
    }

    static List<Gathered> from(
            LocalVersion version,
            TermIndex index,
            DraftRequest request,
            Tradition tradition,
            Language language,
            Findings findings) {
        GatherTerms terms = new GatherTerms(version, index, request, language, findings);
        terms.gather();
        terms.tellOfUnused();
        return terms.sorted(tradition);
    }

    /** In the order of first use: what a clause uses, and what the definitions of that use, before the next clause. */
    private void gather() {
        boolean definedSomewhere = version.selection()
                .clauses()
                .flatMap(clause -> clause.provisions().stream())
                .flatMap(DraftProvision::all)
                .anyMatch(provision -> provision.definitionsHere() == DefinitionsHere.YES);
        version.selection().clauses().forEach(clause -> gather(clause.texts(), definedSomewhere));
        version.definitions().added().values().forEach(definition -> gather(texts(definition), definedSomewhere));
    }

    private void gather(Stream<DraftText> texts, boolean definedSomewhere) {
        open.add(texts);
        while (!open.isEmpty()) {
            open.remove()
                    .flatMap(text -> text.all(TermUse.class))
                    .forEach(use -> index.expect(use)
                            .filter(term -> !found.containsKey(term.term()))
                            .filter(term -> !version.definitions().added().containsKey(term.term()))
                            .ifPresent(term -> add(term, use, definedSomewhere)));
        }
    }

    private void add(TermText term, TermUse use, boolean definedSomewhere) {
        OwnDefinitions own = version.definitions();
        OwnDefinitions.Changed changed = own.changed().get(term.term());
        DraftProvision definition = changed == null ? definition(term, request.jurisdiction()) : changed.definition();
        found.put(term.term(), new Gathered(Optional.of(term), definition));
        Position removed = own.removed().get(term.term());
        if (removed != null) {
            findings.warning(Rule.REMOVED_DEFINITION, removed, use.shown(), use.position());
            return;
        }
        open.add(texts(definition));
        if (!definedSomewhere) {
            findings.error(Rule.UNDEFINED_TERM, use.position(), use.shown());
        }
    }

    private static Stream<DraftText> texts(DraftProvision definition) {
        return definition.all().flatMap(DraftProvision::ownTexts);
    }

    private void tellOfUnused() {
        version.definitions().changed().forEach((term, changed) -> {
            if (!found.containsKey(term)) {
                findings.warning(Rule.UNUSED_CHANGE, changed.change(), term);
            }
        });
    }

    private static String name(Gathered gathered) {
        return gathered.term().map(term -> term.name().text()).orElse("");
    }

    private List<Gathered> sorted(Tradition tradition) {
        List<Gathered> sorted = new ArrayList<>(found.values());
        if (tradition.definitions().sort() == Tradition.Sort.ALPHABETICAL) {
            Comparator<String> order = language.order();
            sorted.sort((left, right) -> order.compare(name(left), name(right)));
        }
        version.definitions().pins().forEach(pin -> pin(pin, sorted));
        // Only now: what stands beside a removed definition has found its place.
        sorted.removeIf(gathered -> version.definitions().removed().containsKey(gathered.id()));
        return sorted;
    }

    /** Puts a definition where a change wants it; one whose neighbour is not there goes to the end. */
    private void pin(Pin pin, List<Gathered> sorted) {
        Gathered pinned = Optional.ofNullable(version.definitions().added().get(pin.id()))
                .map(definition -> new Gathered(Optional.empty(), definition))
                .orElse(found.get(pin.id()));
        if (pinned == null) {
            return;
        }
        sorted.removeIf(gathered -> gathered.id().equals(pin.id()));
        int place = pin.place() == Place.FIRST ? 0 : sorted.size();
        for (int index = 0; index < sorted.size(); index++) {
            if (pin.neighbour().equals(Optional.of(sorted.get(index).id()))) {
                place = pin.place() == Place.BEFORE ? index : index + 1;
            }
        }
        sorted.add(place, pinned);
    }

    /** The definition of the library that holds for a place, with the items that do. */
    static DraftProvision definition(TermText term, Condition.Facts place) {
        return keep(term.definitionFor(place), place);
    }

    private static DraftProvision keep(DraftProvision provision, Condition.Facts place) {
        List<DraftProvision> items = new ArrayList<>();
        for (DraftProvision item : provision.items()) {
            if (item.when().holdsFor(place)) {
                items.add(keep(item, place));
            }
        }
        return provision.withItems(items);
    }
}
