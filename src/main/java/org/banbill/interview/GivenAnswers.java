package org.banbill.interview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
     * asks for are refused too: they would be lost. A source alone belongs to what stands there, or is usual.
     */
    public Result<Answers> over(Answers others, Interview interview) {
        Findings findings = new Findings();
        Answers all = others;
        Questionnaire before = interview.at(others);
        for (Map.Entry<String, Answer> answer : answers.byQuestion().entrySet()) {
            if (!isSourceAlone(answer.getValue())) {
                all = all.with(
                        answer.getKey(),
                        before.question(answer.getKey())
                                .map(question -> interview.filed(question, answer.getValue()))
                                .orElse(answer.getValue()));
            }
        }
        Questionnaire questionnaire = interview.at(all);
        for (Map.Entry<String, Answer> answer : answers.byQuestion().entrySet()) {
            String id = answer.getKey();
            Place place = places.getOrDefault(id, new Place(Position.COMMAND_LINE, "`" + id + "`"));
            Optional<Question> question = questionnaire.question(id);
            if (question.isEmpty()) {
                unasked(id, place, questionnaire, findings);
                continue;
            }
            if (!isSourceAlone(answer.getValue())) {
                // another answer may have brought the question just now
                all = all.with(id, interview.filed(question.get(), all.to(id).orElse(answer.getValue())));
            } else {
                Optional<String> usual = questionnaire.settled(question.get()).flatMap(Answer::value);
                if (usual.isEmpty()) {
                    findings.error(Rule.MISSING_ANSWER.as("source"), place.position(), place.name());
                    continue;
                }
                all = all.with(
                        id,
                        Answer.of(
                                usual.get(),
                                answer.getValue().source(),
                                answer.getValue().checked()));
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

    private static boolean isSourceAlone(Answer answer) {
        return answer.value().filter(String::isEmpty).isPresent()
                && !(answer.source().isEmpty() && answer.checked().isEmpty());
    }

    private static void unasked(String id, Place place, Questionnaire questionnaire, Findings findings) {
        List<String> known =
                questionnaire.questions().stream().map(Question::id).toList();
        findings.error(Rule.UNKNOWN_QUESTION, place.position(), place.name(), id, Suggestion.didYouMean(id, known));
    }

    /** The answers of a script: {@code question=answer}, {@code question.source=…}, {@code question.checked=…}. */
    public static Result<Answers> settings(Map<String, String> settings, Answers others, Interview interview) {
        Set<String> questions = new TreeSet<>();
        settings.keySet().forEach(key -> questions.add(question(key)));
        Answers given = Answers.NONE;
        for (String id : questions) {
            String value = settings.getOrDefault(id, "").strip();
            given = given.with(
                    id,
                    value.equals(UNKNOWN)
                            ? Answer.UNKNOWN
                            : Answer.of(
                                    value,
                                    settings.getOrDefault(id + SOURCE, ""),
                                    settings.getOrDefault(id + CHECKED, "")));
        }
        Findings findings = new Findings();
        Optional<Answers> all = findings.take(
                new GivenAnswers(interview.from().id(), Optional.empty(), given, Map.of()).over(others, interview));
        return new Result<>(findings.hasErrors() ? Optional.empty() : all, findings.inReadingOrder());
    }

    /** The question that a setting is about. */
    private static String question(String key) {
        for (String part : List.of(SOURCE, CHECKED)) {
            if (key.endsWith(part)) {
                return key.substring(0, key.length() - part.length());
            }
        }
        return key;
    }
}
