package org.banbill.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.banbill.assembly.Deviation.Kind;
import org.banbill.bill.ProvisionId;
import org.banbill.finding.Position;
import org.banbill.jurisdiction.Parameter;
import org.banbill.jurisdiction.ParameterValue;
import org.banbill.library.ExceptionWords;
import org.banbill.source.YamlScalar;

/**
 * Reads the values of a bill for what they take out of the law: those out of bounds, and texts that make an exception.
 */
final class ReadValues {

    private static final Set<Parameter.Type> TEXTS =
            Set.of(Parameter.Type.TEXT, Parameter.Type.NAME, Parameter.Type.CITATION, Parameter.Type.LIST);

    private static final Pattern BETWEEN_PARTS = Pattern.compile("[,;:.—] *");

    private final Sources sources;
    private final DraftRequest request;
    private final FillParameters parameters;
    private final ExceptionWords known;
    private final ModelText model;
    private final ModelText bill;
    private final List<Deviation> found = new ArrayList<>();

    ReadValues(
            Sources sources,
            DraftRequest request,
            FillParameters parameters,
            ExceptionWords known,
            ModelText model,
            ModelText bill) {
        this.sources = sources;
        this.request = request;
        this.parameters = parameters;
        this.known = known;
        this.model = model;
        this.bill = bill;
    }

    List<Deviation> find() {
        outOfBounds();
        exceptionsInValues();
        exceptionsInStandards();
        return List.copyOf(found);
    }

    private void outOfBounds() {
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
        request.jurisdiction().parameters().values().stream()
                .filter(this::isOwn)
                .forEach(given -> Optional.ofNullable(sources.parameters().get(given.parameter()))
                        .filter(parameter -> TEXTS.contains(parameter.type()))
                        .ifPresent(parameter ->
                                texts(given).forEach(text -> exception(parameter, text, given.position()))));
    }

    /** What a parameter of somebody's own says where no value is given. */
    private void exceptionsInStandards() {
        sources.parameters().values().stream()
                .filter(parameter -> sources.places().isOwnParameter(parameter.id()))
                .filter(parameter -> !request.jurisdiction().parameters().containsKey(parameter.id()))
                .forEach(parameter -> parameter
                        .standard()
                        .flatMap(text -> text.in(request.language()))
                        .ifPresent(text -> exception(parameter, text.text(), text.position())));
    }

    private boolean isOwn(ParameterValue given) {
        boolean isOfLibrary = sources.places()
                .jurisdictionIds()
                .contains(request.jurisdiction().id());
        return given.position().equals(Position.COMMAND_LINE)
                || (!isOfLibrary
                        && given.position()
                                .file()
                                .equals(request.jurisdiction().position().file()));
    }

    private Stream<String> texts(ParameterValue given) {
        Stream<String> ofLanguage = Stream.concat(given.value().stream(), given.forms().values().stream())
                .flatMap(text -> text.in(request.language()).stream())
                .map(YamlScalar::text);
        return Stream.concat(ofLanguage, given.list().stream().map(YamlScalar::text));
    }

    private void exception(Parameter parameter, String text, Position position) {
        List<String> phrases = phrases(parameter.id(), text);
        if (!phrases.isEmpty() && parameters.asked().containsKey(parameter.id())) {
            found.add(new Deviation(
                    new ProvisionId(parameter.id()),
                    Kind.EXCEPTION,
                    "",
                    text,
                    phrases,
                    reach(parameter.id()),
                    position));
        }
    }

    /**
     * What library places say in the same value, as “to exclude its results from evidence”, is not held against it, nor
     * a phrase that a form suggests there: a council makes its ordinances with the consent of its governor.
     */
    private List<String> phrases(String parameter, String text) {
        if (!known.exceptions().isIn(text)) {
            return List.of();
        }
        Set<String> suggested = suggested(parameter);
        List<String> ofLibrary = sources.places().jurisdictionIds().stream()
                .flatMap(id -> sources.places().jurisdiction(id).value().stream())
                .flatMap(place -> Optional.ofNullable(place.parameters().get(parameter)).stream())
                .flatMap(this::texts)
                .map(ReadValues::spaced)
                .toList();
        return BETWEEN_PARTS
                .splitAsStream(spaced(text))
                .filter(part -> ofLibrary.stream().noneMatch(said -> said.contains(part)))
                .flatMap(part -> known.exceptions().in(part).keySet().stream())
                .filter(phrase -> !suggested.contains(phrase))
                .distinct()
                .toList();
    }

    private Set<String> suggested(String parameter) {
        return sources.places().formIds().stream()
                .flatMap(form -> sources.places().questions(form).value().stream())
                .flatMap(
                        questions -> Optional.ofNullable(questions.suggestions().get(parameter)).stream())
                .flatMap(suggestion -> suggestion.byEnding().values().stream())
                .flatMap(text -> text.in(request.language()).stream())
                .flatMap(text -> known.exceptions().in(text.text()).keySet().stream())
                .collect(Collectors.toSet());
    }

    private static String spaced(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** The provisions that print a value; a value in a formula, a title or an own clause speaks of the whole bill. */
    private Deviation.Reach reach(String parameter) {
        List<ProvisionId> ofModel = model.using(parameter);
        return bill.using(parameter).stream().allMatch(model.provisions()::containsKey) && !ofModel.isEmpty()
                ? new Deviation.Reach(false, ofModel)
                : Deviation.Reach.EVERYWHERE;
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
}
