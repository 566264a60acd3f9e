package org.banbill.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.banbill.assembly.Deviation.Kind;
import org.banbill.assembly.GatherTerms.Gathered;
import org.banbill.bill.ProvisionId;
import org.banbill.finding.Position;
import org.banbill.jurisdiction.Parameter;
import org.banbill.jurisdiction.ParameterValue;
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

    private static final Set<Parameter.Type> TEXTS =
            Set.of(Parameter.Type.TEXT, Parameter.Type.NAME, Parameter.Type.CITATION);

    private final Sources sources;
    private final Library library;
    private final DraftRequest request;
    private final TermIndex terms;
    private final FillParameters parameters;
    private final Map<String, SelectedClause> clauses = new LinkedHashMap<>();
    private final ModelText model;
    private final List<Deviation> found = new ArrayList<>();

    Departures(
            Sources sources,
            DraftRequest request,
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
        this.parameters = parameters;
        asked.clauses()
                .forEach(clause -> ofModel(clause, outline)
                        .ifPresent(counterpart -> clauses.put(clause.clause().id(), counterpart)));
        Set<String> printed = new LinkedHashSet<>();
        gathered.forEach(definition -> printed.add(definition.id()));
        printed.addAll(version.definitions().removed().keySet());
        Map<String, DraftProvision> definitions = new LinkedHashMap<>();
        printed.forEach(term -> definition(term).ifPresent(definition -> definitions.put(term, definition)));
        this.model = FindDeviations.named(clauses.values().stream(), definitions);
        if (hasOwnWords(asked, gathered)) {
            compare(version, gathered);
        }
        values();
        exceptionsInValues();
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

    private void compare(LocalVersion version, List<Gathered> gathered) {
        Map<String, DraftProvision> definitions = new LinkedHashMap<>();
        gathered.forEach(definition -> definitions.put(definition.id(), definition.definition()));
        PlainWords plain = new PlainWords(parameters);
        ExceptionWords known =
                sources.take(library.exceptionWords(request.language())).orElse(ExceptionWords.NONE);
        found.addAll(new FindDeviations(
                        model,
                        FindDeviations.named(version.selection().clauses(), definitions),
                        version,
                        new ReadExceptions(known, plain, parameters),
                        plain)
                .find());
    }

    private void values() {
        sources.parameters()
                .values()
                .forEach(parameter -> parameter.bounds().ifPresent(bounds -> {
                    ParameterValue given = request.jurisdiction().parameters().get(parameter.id());
                    if (given != null) {
                        given.value()
                                .flatMap(text -> text.in(request.language()))
                                .ifPresent(value -> bounds.passedBy(
                                                parameter.type(),
                                                value.text(),
                                                request.jurisdiction().currency())
                                        .ifPresent(passed -> value(parameter, value.text(), passed, given)));
                    }
                }));
    }

    /** A text that somebody gives as a value can make an exception wherever it is printed. */
    private void exceptionsInValues() {
        String own = request.jurisdiction().position().file();
        boolean isOfLibrary = sources.places()
                .jurisdictionIds()
                .contains(request.jurisdiction().id());
        ExceptionWords known =
                sources.take(library.exceptionWords(request.language())).orElse(ExceptionWords.NONE);
        request.jurisdiction().parameters().values().forEach(given -> {
            boolean isOwn = given.position().equals(Position.COMMAND_LINE)
                    || (!isOfLibrary && given.position().file().equals(own));
            Parameter parameter = sources.parameters().get(given.parameter());
            if (isOwn && parameter != null && TEXTS.contains(parameter.type())) {
                Stream.concat(given.value().stream(), given.forms().values().stream())
                        .flatMap(text -> text.in(request.language()).stream())
                        .forEach(text -> exception(
                                parameter,
                                text.text(),
                                List.copyOf(known.exceptions().in(text.text()).keySet()),
                                given));
            }
        });
    }

    private void exception(Parameter parameter, String text, List<String> phrases, ParameterValue given) {
        List<ProvisionId> printed = model.using(parameter.id());
        if (!phrases.isEmpty() && !printed.isEmpty()) {
            found.add(new Deviation(
                    new ProvisionId(parameter.id()),
                    Kind.EXCEPTION,
                    "",
                    text,
                    phrases,
                    new Deviation.Reach(false, printed),
                    given.position()));
        }
    }

    private void value(Parameter parameter, String value, String passed, ParameterValue given) {
        found.add(new Deviation(
                new ProvisionId(parameter.id()),
                Kind.VALUE,
                passed,
                value,
                List.of(),
                new Deviation.Reach(false, model.using(parameter.id())),
                given.position()));
    }

    List<Deviation> all() {
        return List.copyOf(found);
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
        all.addAll(
                model.definitionsUnder(provisions, use -> terms.find(use.key()).map(TermText::term)));
        return found.stream()
                .filter(deviation -> all.stream().anyMatch(deviation.reach()::touches))
                .toList();
    }
}
