package org.banbill.interview;

import java.util.List;
import java.util.Optional;

/**
 * The questions as they stand after some answers: an answer can bring others with it, or take some away.
 *
 * @param questions in the order in which they are asked
 * @param takenOver what the place takes over as it is, to be shown to whoever answers
 */
public record Questionnaire(List<Question> questions, List<TakenOver> takenOver, Answers answers) {

    public Questionnaire {
        questions = List.copyOf(questions);
        takenOver = List.copyOf(takenOver);
    }

    /**
     * A fact that is known already.
     *
     * @param from the place that it comes from
     */
    public record TakenOver(String parameter, String meaning, String value, String from) {}

    /** The next question that only the place can answer and that has no answer yet. */
    public Optional<Question> next() {
        return questions.stream()
                .filter(question -> question.need() == Question.Need.ASKED)
                .filter(question -> answers.to(question.id()).isEmpty())
                .findFirst();
    }

    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The questions that nobody answered, and that no lawful value answers by itself. */
    public List<Question> open() {
        return questions.stream()
                .filter(question -> question.need() == Question.Need.ASKED
                        && question.standard().isEmpty())
                .filter(question -> answers.to(question.id()).isEmpty())
                .toList();
    }

    /**
     * The answer to a question, given or understood: what an empty one stands for; nothing where the draft goes
     * without.
     */
    public Optional<Answer> settled(Question question) {
        Optional<Answer> given = answers.to(question.id());
        boolean isLeftOut =
                given.isPresent() && given.get().value().filter(String::isEmpty).isPresent();
        return given.filter(answer -> !isLeftOut).or(() -> question.standard().map(Answer::of));
    }

    /** Whether a given answer belongs to no question any more. */
    public List<String> unasked() {
        return answers.byQuestion().keySet().stream()
                .filter(id -> question(id).isEmpty())
                .toList();
    }
}
