package org.banbill.finding;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * What is told, apart from how it is said: the name of a text in the {@link Catalogue}, and what fills its gaps.
 *
 * @param arguments for the gaps <code>{0}</code>, <code>{1}</code> …: a text as written, another message, or a list of
 *     these
 */
public record Message(String key, List<Object> arguments) {

    public Message {
        arguments = arguments.stream().map(Message::argument).toList();
    }

    /** A text of the catalogue, or a part of one. */
    public static Message of(String key, Object... arguments) {
        return new Message(key, Arrays.asList(arguments));
    }

    /** The same, of something that is named first. */
    public Message about(String name) {
        return of("about", name, this);
    }

    /** “a, b or c”, as far as there are several: one of these. */
    public static Message anyOf(List<String> all) {
        int last = all.size() - 1;
        return last == 0 ? of("one", all) : of("or", all.subList(0, last), all.get(last));
    }

    private static Object argument(Object given) {
        if (given instanceof Message) {
            return given;
        }
        return given instanceof Collection<?> many
                ? many.stream().map(Message::argument).toList()
                : String.valueOf(given);
    }
}
