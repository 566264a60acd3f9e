package org.banbill.interview;

import java.util.List;
import java.util.Optional;
import org.banbill.jurisdiction.Parameter;

/**
 * One question, in the words of the people who are asked.
 *
 * @param ask the question itself
 * @param meaning why it is asked
 * @param example how an answer looks; empty where there is none
 * @param help what helps to answer it; empty where there is nothing to add
 * @param printedIn where the answer is printed; empty where it decides what is printed
 * @param standard what an empty answer stands for
 * @param choices the only answers there are; empty where any is free
 */
public record Question(
        String id,
        Kind kind,
        Parameter.Group group,
        Parameter.Type type,
        Need need,
        String ask,
        String meaning,
        String example,
        String help,
        String printedIn,
        Optional<String> standard,
        List<Choice> choices) {

    /** What an answer becomes. */
    public enum Kind {
        /** The name of the place. */
        NAME,
        /** One of few answers, which decides how the bill is made. */
        CHOICE,
        /** A policy decision, printed in the bill. */
        DECISION,
        /** A fact, printed in the bill: it has a source, and a day on which somebody read it. */
        FACT
    }

    /** How much the draft needs the answer. */
    public enum Need {
        /** Nobody but the place can say it. */
        ASKED,
        /** A lawful value holds, unless the place decides otherwise. */
        SETTLED,
        /** The draft goes without. */
        OPTIONAL
    }

    /**
     * One of few answers.
     *
     * @param weakens what the bill no longer does under it; empty where it takes nothing away
     */
    public record Choice(String id, String meaning, String weakens) {}

    public Question {
        choices = List.copyOf(choices);
    }

    /** Whether its answer must be checked against a source. */
    public boolean isFact() {
        return kind == Kind.FACT;
    }
}
