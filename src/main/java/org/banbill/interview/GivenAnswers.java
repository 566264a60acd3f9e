package org.banbill.interview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.banbill.finding.Finding;
import org.banbill.finding.Findings;
import org.banbill.finding.Position;
import org.banbill.finding.Result;
import org.banbill.finding.Rule;
import org.banbill.finding.Suggestion;
import org.banbill.source.LanguageTag;

/**
 * Answers that were written down elsewhere, each with the place where it stands: a line of a file, a cell of a
 * workbook.
 *
 * @param from the form, or the place, that they were given for
 * @param language that of the people who were asked; empty where it was not written down
 */
public record GivenAnswers(String from, Optional<LanguageTag> language, Answers answers, Map<String, Place> places) {

    /** What a script writes for an answer that nobody knows yet. */
    public static final String UNKNOWN = "-";

    private static final String SOURCE = ".source";
    private static final String CHECKED = ".checked";

    /**
     * Where an answer stands.
     *
     * @param name as its writer would call it: the address of a cell, the name of a question
     */
    public record Place(Position position, String name) {}

    public GivenAnswers {
        places = Map.copyOf(places);
    }

    /**
     * These answers over others; none, with every bad one at its place, where any is wrong. Answers that no question
     * asks for are refused too: they would be lost.
     */
    public Result<Answers> over(Answers others, Interview interview) {
        Findings findings = new Findings();
        Answers all = others;
        Questionnaire before = interview.at(others);
        for (Map.Entry<String, Answer> answer : answers.byQuestion().entrySet()) {
            all = all.with(answer.getKey(), named(before.question(answer.getKey()), answer.getValue()));
        }
        Questionnaire questionnaire = interview.at(all);
        for (String id : answers.byQuestion().keySet()) {
            Place place = places.getOrDefault(id, new Place(Position.COMMAND_LINE, "`" + id + "`"));
            Optional<Question> question = questionnaire.question(id);
            if (question.isEmpty()) {
                unasked(id, place, questionnaire, findings);
                continue;
            }
            interview
                    .check(question.get(), all.byQuestion().getOrDefault(id, Answer.UNKNOWN), all)
                    .forEach(found -> findings.add(new Finding(
                            found.severity(),
                            found.rule(),
                            place.position(),
                            found.message().about(place.name()))));
        }
        return new Result<>(findings.hasErrors() ? Optional.empty() : Optional.of(all), findings.inReadingOrder());
    }

    /** A choice may be written as people read it. */
    private static Answer named(Optional<Question> question, Answer answer) {
        return question.stream()
                .flatMap(asked -> asked.choices().stream())
                .filter(choice -> answer.value().equals(Optional.of(choice.meaning())))
                .findFirst()
                .map(choice -> Answer.of(choice.id()))
                .orElse(answer);
    }

    private static void unasked(String id, Place place, Questionnaire questionnaire, Findings findings) {
        List<String> known =
                questionnaire.questions().stream().map(Question::id).toList();
        findings.error(Rule.UNKNOWN_QUESTION, place.position(), place.name(), id, Suggestion.didYouMean(id, known));
    }

    /** The answers of a script: {@code question=answer}, {@code question.source=…}, {@code question.checked=…}. */
    public static Result<Answers> settings(Map<String, String> settings, Answers others, Interview interview) {
        Answers given = Answers.NONE;
        for (Map.Entry<String, String> setting : new TreeMap<>(settings).entrySet()) {
            String key = setting.getKey();
            if (!key.endsWith(SOURCE) && !key.endsWith(CHECKED)) {
                String source = settings.getOrDefault(key + SOURCE, "");
                String checked = settings.getOrDefault(key + CHECKED, "");
                given = given.with(
                        key,
                        setting.getValue().equals(UNKNOWN)
                                ? Answer.UNKNOWN
                                : Answer.of(setting.getValue().strip(), source, checked));
            }
        }
        Findings findings = new Findings();
        for (String key : settings.keySet()) {
            String question = key.endsWith(SOURCE)
                    ? key.substring(0, key.length() - SOURCE.length())
                    : key.endsWith(CHECKED) ? key.substring(0, key.length() - CHECKED.length()) : key;
            if (given.to(question).isEmpty()) {
                findings.error(Rule.MISSING_ANSWER.as("setting"), Position.COMMAND_LINE, key, question);
            }
        }
        Optional<Answers> all = findings.take(
                new GivenAnswers(interview.from().id(), Optional.empty(), given, Map.of()).over(others, interview));
        return new Result<>(findings.hasErrors() ? Optional.empty() : all, findings.inReadingOrder());
    }
}
