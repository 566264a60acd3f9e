package org.banbill.source;

import java.util.Optional;
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
