package org.banbill.interview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.banbill.jurisdiction.FormQuestions;
import org.banbill.jurisdiction.Jurisdiction;
import org.banbill.jurisdiction.Parameter;
import org.banbill.source.YamlWriter;

/** The file of the place that answers make, and the comments in it that say what each entry answers. */
final class PlaceFile {

    private final BeganFrom from;
    private final Jurisdiction base;
    private final Map<String, FormQuestions.Choice> choices;

    PlaceFile(BeganFrom from, Jurisdiction base, Map<String, FormQuestions.Choice> choices) {
        this.from = from;
        this.base = base;
        this.choices = choices;
    }

    /**
     * What the file says.
     *
     * @param values what is known of each parameter
     */
    Map<String, Object> content(String name, Answers answers, Map<Parameter, Answer> values) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("name", name);
        place.put("level", base.level());
        place.put(from.key(), from.id());
        List<FormQuestions.Answer> chosen = new ArrayList<>();
        choices.values().forEach(choice -> chosen(choice, answers).ifPresent(chosen::add));
        chosen.forEach(answer -> answer.tradition().ifPresent(id -> place.put("tradition", id)));
        chosen.forEach(answer -> answer.outline().ifPresent(id -> place.put("outline", id)));
        put(place, "facts", chosen.stream().map(FormQuestions.Answer::facts).toList());
        put(place, "with", chosen.stream().map(FormQuestions.Answer::with).toList());
        put(place, "without", chosen.stream().map(FormQuestions.Answer::without).toList());
        Map<String, Object> parameters = new LinkedHashMap<>();
        values.forEach((parameter, answer) -> parameters.put(parameter.id(), entry(parameter, answer)));
        place.put("parameters", parameters);
        return place;
    }

    private static void put(Map<String, Object> place, String key, List<List<String>> lists) {
        Set<String> all = new LinkedHashSet<>();
        lists.forEach(all::addAll);
        if (!all.isEmpty()) {
            place.put(key, List.copyOf(all));
        }
    }

    /** The answer that holds: the one given, else the one that is usual. */
    static Optional<FormQuestions.Answer> chosen(FormQuestions.Choice choice, Answers answers) {
        return answers.valueOf(choice.id())
                .filter(choice.answers()::containsKey)
                .or(choice::standard)
                .flatMap(id -> Optional.ofNullable(choice.answers().get(id)));
    }

    private static Map<String, Object> entry(Parameter parameter, Answer answer) {
        Map<String, Object> entry = new LinkedHashMap<>();
        boolean isFact = parameter.nature() == Parameter.Nature.FACT;
        answer.value().ifPresentOrElse(value -> entry.put("value", value), () -> entry.put("unknown", "yes"));
        if (!answer.source().isEmpty()) {
            entry.put("source", answer.source());
        }
        if (!answer.checked().isEmpty()) {
            entry.put("checked", answer.checked());
        }
        if (isFact && !answer.isUnknown()) {
            entry.put("verified", answer.isVerified() ? "yes" : "no");
        }
        return entry;
    }

    /** The text of the file, with a line of comment before each entry. */
    static String text(String head, Map<String, Object> content, Map<String, String> comments) {
        return YamlWriter.write(head, content, comments);
    }
}
