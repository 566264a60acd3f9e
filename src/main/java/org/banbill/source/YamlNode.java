package org.banbill.source;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.banbill.finding.Message;
import org.banbill.finding.Position;

/** A value in a YAML file, with its place. */
public sealed interface YamlNode permits YamlMapping, YamlSequence, YamlScalar {

    Position position();

    /** What a user would call this kind of value. */
    Message kind();

    /** All texts in it, in the order of the file, without the keys. */
    Stream<YamlScalar> texts();

    /** What comes of it, whichever of the three it is. */
    <R> R match(
            Function<? super YamlScalar, ? extends R> scalar,
            Function<? super YamlSequence, ? extends R> sequence,
            Function<? super YamlMapping, ? extends R> mapping);

    /** Does with it what is to be done with its kind. */
    default void visit(
            Consumer<? super YamlScalar> scalar,
            Consumer<? super YamlSequence> sequence,
            Consumer<? super YamlMapping> mapping) {
        Runnable visit = match(
                one -> () -> scalar.accept(one), all -> () -> sequence.accept(all), all -> () -> mapping.accept(all));
        visit.run();
    }

    /** The same without places: texts, lists and maps, as they are written to a file. */
    default Object plain() {
        return match(
                YamlScalar::text,
                sequence -> sequence.items().stream().map(YamlNode::plain).toList(),
                mapping -> {
                    Map<String, Object> plain = new LinkedHashMap<>();
                    mapping.entries().forEach((key, value) -> plain.put(key, value.plain()));
                    return plain;
                });
    }

    default Optional<YamlScalar> asScalar() {
        return this instanceof YamlScalar scalar ? Optional.of(scalar) : Optional.empty();
    }

    default Optional<YamlMapping> asMapping() {
        return this instanceof YamlMapping mapping ? Optional.of(mapping) : Optional.empty();
    }

    default Optional<YamlSequence> asSequence() {
        return this instanceof YamlSequence sequence ? Optional.of(sequence) : Optional.empty();
    }
}
