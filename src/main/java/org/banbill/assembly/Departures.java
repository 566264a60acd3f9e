package org.banbill.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.assembly.Deviation.Kind;
import org.banbill.assembly.GatherTerms.Gathered;
import org.banbill.bill.ProvisionId;
import org.banbill.jurisdiction.Tradition;
import org.banbill.library.Clause;
import org.banbill.library.DraftProvision;
import org.banbill.library.ExceptionWords;
import org.banbill.library.Library;
import org.banbill.library.Meets;
import org.banbill.library.Outline;
import org.banbill.library.Term;
import org.banbill.library.TermText;

/**
 * The bill beside the model: what the model has of it for this place, what of that stands unchanged, and which values
 * keep within their bounds. Where nobody has own words the two are one, and nothing is compared.
 */
final class Departures {

    private final Sources sources;
    private final Library library;
    private final DraftRequest request;
    private final TermIndex terms;
    private final Map<String, SelectedClause> clauses = new LinkedHashMap<>();
    private final ModelText model;
    private final ModelText bill;
    private final ExceptionWords known;
    private final Map<String, List<Deviation>> papers;
    private final List<Deviation> found = new ArrayList<>();

    Departures(
            Sources sources,
            DraftRequest request,
            Tradition tradition,
            Outline outline,
            TermIndex terms,
            FillParameters parameters,
            Selection asked,
            LocalVersion version,
            List<Gathered> gathered) {
        this.sources = sources;
        this.library = sources.library();
        this.request = request;
        this.terms = terms;
        asked.clauses()
                .forEach(clause -> ofModel(clause, outline)
                        .ifPresent(counterpart -> clauses.put(clause.clause().id(), counterpart)));
        Set<String> printed = new LinkedHashSet<>();
        gathered.forEach(definition -> printed.add(definition.id()));
        printed.addAll(version.definitions().removed().keySet());
        Map<String, DraftProvision> definitions = new LinkedHashMap<>();
        printed.forEach(term -> definition(term).ifPresent(definition -> definitions.put(term, definition)));
        this.model = FindDeviations.named(clauses.values().stream(), definitions);
        this.known = sources.take(library.exceptionWords(request.language())).orElse(ExceptionWords.NONE);
        this.bill = bill(version, gathered);
        PlainWords plain = new PlainWords(parameters);
        ReadExceptions exceptions = new ReadExceptions(known, plain, parameters);
        this.papers = library.hasOwn()
                ? new OwnPapers(library, request, terms, exceptions, plain)
                        .of(FittingPapers.of(sources, request.jurisdiction(), request.language()))
                : Map.of();
        if (hasOwnWords(asked, gathered)) {
            found.addAll(new FindDeviations(model, bill, version, terms, exceptions, plain).find());
            gathered.stream().flatMap(one -> one.term().stream()).forEach(this::nameOfTerm);
        }
        found.addAll(new ReadValues(sources, request, parameters, known, model, bill).find());
        found.addAll(new ReadTradition(sources.places(), tradition, request.language(), known).find());
        if (!found.isEmpty()) {
            Set<ProvisionId> resting = resting(gathered);
            found.replaceAll(deviation -> ofWholeLaw(deviation, resting));
        }
    }

    /**
     * An exception that touches nothing on which a demand rests, as in a schedule, is one from all; and so is whatever
     * is done to a clause that carries the whole law.
     */
    private Deviation ofWholeLaw(Deviation deviation, Set<ProvisionId> resting) {
        SelectedClause clause = clauses.get(deviation.provision().clause());
        boolean isOfAll = deviation.kind() == Kind.EXCEPTION
                || (clause != null && clause.clause().carriesAll());
        return isOfAll && resting.stream().noneMatch(deviation.reach()::touches) ? deviation.everywhere() : deviation;
    }

    /** What the demands of the letter rest on, by its names in the model. */
    private Set<ProvisionId> resting(List<Gathered> gathered) {
        Set<ProvisionId> resting = new LinkedHashSet<>();
        clauses.forEach(
                (id, clause) -> meeting(new ProvisionId(id), clause.clause().meets(), resting));
        gathered.forEach(one -> meeting(BillTree.DEFINITIONS.child(one.id()), meets(one.id()), resting));
        resting.addAll(definitionsUnder(resting));
        return resting;
    }

    private void meeting(ProvisionId owner, List<Meets> meets, Set<ProvisionId> resting) {
        for (Meets one : meets) {
            if (one.provisions().isEmpty()) {
                resting.add(owner);
            }
            one.provisions().forEach(written -> inModel(owner, written.text()).ifPresent(resting::add));
        }
    }

    private Set<ProvisionId> definitionsUnder(Set<ProvisionId> provisions) {
        return model.definitionsUnder(provisions, use -> terms.find(use.key()).map(TermText::term));
    }

    private static ModelText bill(LocalVersion version, List<Gathered> gathered) {
        Map<String, DraftProvision> definitions = new LinkedHashMap<>();
        gathered.forEach(definition -> definitions.put(definition.id(), definition.definition()));
        return FindDeviations.named(version.selection().clauses(), definitions);
    }

    private Optional<SelectedClause> ofModel(SelectedClause clause, Outline outline) {
        String id = clause.clause().id();
        return library.isOwnClause(id)
                ? library.model().clauseIds().contains(id)
                        ? SelectClauses.ofModel(id, sources, request, outline)
                        : Optional.empty()
                : Optional.of(clause);
    }

    private Optional<DraftProvision> definition(String term) {
        Optional<TermText> text = library.isOwnTerm(term)
                ? library.model().termText(term, request.language()).value()
                : terms.byId(term);
        return text.map(found -> GatherTerms.definition(found, request.jurisdiction()));
    }

    private boolean hasOwnWords(Selection asked, List<Gathered> gathered) {
        return !request.jurisdiction().changes().isEmpty()
                || asked.clauses()
                        .anyMatch(clause -> library.isOwnClause(clause.clause().id()))
                || gathered.stream().anyMatch(definition -> library.isOwnTerm(definition.id()));
    }

    /** What an own text calls a term of the model is printed where it is defined, and its forms wherever it is used. */
    private void nameOfTerm(TermText term) {
        Optional<TermText> ofModel = library.isOwnTerm(term.term())
                ? library.model().termText(term.term(), request.language()).value()
                : Optional.empty();
        ofModel.ifPresent(before -> {
            List<String> phrases = known.exceptions().newIn(names(term), names(before));
            if (!phrases.isEmpty()) {
                ProvisionId definition = BillTree.DEFINITIONS.child(term.term());
                found.add(new Deviation(
                        definition,
                        Kind.EXCEPTION,
                        names(before),
                        names(term),
                        phrases,
                        Deviation.Reach.of(definition),
                        term.name().position()));
            }
        });
    }

    private static String names(TermText term) {
        return term.printed().distinct().collect(Collectors.joining("; "));
    }

    List<Deviation> all() {
        return Stream.concat(found.stream(), papers.values().stream().flatMap(List::stream))
                .toList();
    }

    /** What somebody's own texts make of a paper that is the instrument for a demand. */
    List<Deviation> inPaper(String id) {
        return papers.getOrDefault(id, List.of());
    }

    /** What a clause of the bill meets by the model's own word. */
    List<Meets> meets(Clause clause) {
        SelectedClause counterpart = clauses.get(clause.id());
        return counterpart == null ? List.of() : counterpart.clause().meets();
    }

    /** Likewise a definition. */
    List<Meets> meets(String term) {
        return (library.isOwnTerm(term) ? library.model().term(term).value() : sources.term(term))
                .map(Term::meets)
                .orElse(List.of());
    }

    /** The clause or definition that a provision belongs to, as a change would name it. */
    static String home(ProvisionId name) {
        String[] steps = name.path().split("\\.", 3);
        return name.clause().equals(BillTree.DEFINITIONS.path()) && steps.length > 1
                ? steps[0] + "." + steps[1]
                : name.clause();
    }

    boolean isOfCore(ProvisionId name) {
        String clause = name.clause();
        return Stream.ofNullable(clauses.get(clause))
                .anyMatch(counterpart -> counterpart.clause().protection() == Clause.Protection.CORE);
    }

    /** The names, as in the model, of what meets a demand. */
    Optional<ProvisionId> inModel(ProvisionId owner, String path) {
        return model.find(owner, path);
    }

    /** What takes away from provisions of the model, or from definitions that they rest on. */
    List<Deviation> touching(Set<ProvisionId> provisions) {
        if (found.isEmpty()) {
            return List.of();
        }
        Set<ProvisionId> all = new LinkedHashSet<>(provisions);
        all.addAll(definitionsUnder(provisions));
        return found.stream()
                .filter(deviation -> all.stream().anyMatch(deviation.reach()::touches))
                .toList();
    }
}
