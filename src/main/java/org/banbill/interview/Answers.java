package org.banbill.interview;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * All that was answered so far. It never changes: whoever goes back keeps what came later.
 *
 * @param byQuestion in the order in which they were given
 */
public record Answers(Map<String, Answer> byQuestion) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        byQuestion = Collections.unmodifiableMap(new LinkedHashMap<>(byQuestion));
    }

    public Optional<Answer> to(String question) {
        return Optional.ofNullable(byQuestion.get(question));
    }

    /** The value that was answered; empty where nobody answered, or nobody knows. */
    public Optional<String> valueOf(String question) {
        return to(question).flatMap(Answer::value);
    }

    public Answers with(String question, Answer answer) {
        Map<String, Answer> all = new LinkedHashMap<>(byQuestion);
        all.put(question, answer);
        return new Answers(all);
    }

    public Answers without(String question) {
        Map<String, Answer> all = new LinkedHashMap<>(byQuestion);
        all.remove(question);
        return new Answers(all);
    }
}
