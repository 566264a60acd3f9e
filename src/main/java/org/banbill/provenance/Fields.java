package org.banbill.provenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * The fields of an element, each named once for both ways: {@link Writing} takes the value from a record, writes it and
 * gives it back; {@link Reading} gives what is written there. So whatever names all arguments of a record's constructor
 * writes and reads the whole record. Attributes come before what an element holds.
 */
abstract class Fields<R> {

    /** An attribute as text. */
    abstract String text(String key, Function<R, String> of);

    /** An attribute that is there only where its value is not the usual one. */
    abstract String text(String key, Function<R, String> of, String usual);

    /** An attribute of several words; files of older editions lack some, as those have none of them. */
    abstract String list(String key, Function<R, List<String>> of);

    /** Elements of one kind, in order. */
    abstract <V> List<V> elements(Tag<V> tag, Function<R, ? extends Collection<V>> of);

    /** Everything that the element holds: elements of the kinds of a closed sum, in order. */
    abstract <V> List<V> all(Tags<V> tags, Function<R, List<V>> of);

    /** The words that the element holds. */
    abstract String words(Function<R, String> of);

    final <V> V element(Tag<V> tag, Function<R, V> of) {
        return find(tag, record -> Optional.of(of.apply(record))).orElseThrow(() -> new Damaged("missing", tag.name()));
    }

    /** An element that is there once, or not at all. */
    abstract <V> Optional<V> find(Tag<V> tag, Function<R, Optional<V>> of);

    /** An attribute that is empty where there is none. */
    final Optional<String> find(String key, Function<R, Optional<String>> of) {
        return Optional.of(text(key, record -> of.apply(record).orElse(""))).filter(text -> !text.isEmpty());
    }

    final int integer(String key, ToIntFunction<R> of) {
        return integer(key, text(key, record -> Integer.toString(of.applyAsInt(record))));
    }

    /** @param usual what it is where nothing is written */
    final int integer(String key, int usual, ToIntFunction<R> of) {
        String standard = Integer.toString(usual);
        return integer(key, text(key, record -> Integer.toString(of.applyAsInt(record)), standard));
    }

    final List<Integer> integers(String key, Function<R, List<Integer>> of) {
        List<Integer> integers = new ArrayList<>();
        for (String word : split(list(
                key, record -> of.apply(record).stream().map(String::valueOf).toList()))) {
            integers.add(integer(key, word));
        }
        return integers;
    }

    final double number(String key, ToDoubleFunction<R> of) {
        String text = text(key, record -> Double.toString(of.applyAsDouble(record)));
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told with the others
        }
        throw new Damaged("no-number", key, text);
    }

    final boolean yes(String key, Function<R, Boolean> of) {
        return text(key, record -> of.apply(record) ? "yes" : "no").equals("yes");
    }

    final <E extends Enum<E>> E choice(String key, Class<E> kind, Function<R, E> of) {
        return choice(key, kind, text(key, record -> of.apply(record).name()));
    }

    /** @param usual what it is where nothing is written */
    final <E extends Enum<E>> E choice(String key, Class<E> kind, E usual, Function<R, E> of) {
        return choice(key, kind, text(key, record -> of.apply(record).name(), usual.name()));
    }

    final <E extends Enum<E>> List<E> choices(String key, Class<E> kind, Function<R, List<E>> of) {
        List<E> choices = new ArrayList<>();
        for (String word : split(
                list(key, record -> of.apply(record).stream().map(Enum::name).toList()))) {
            choices.add(choice(key, kind, word));
        }
        return choices;
    }

    private static <E extends Enum<E>> E choice(String key, Class<E> kind, String word) {
        for (E constant : kind.getEnumConstants()) {
            if (constant.name().equals(word)) {
                return constant;
            }
        }
        throw new Damaged("no-choice", key, word);
    }

    private static int integer(String key, String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            throw new Damaged("no-whole-number", key, word);
        }
    }

    private static List<String> split(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
    }
}
