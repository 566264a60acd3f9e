package org.banbill.reading;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.banbill.ooxml.WordElements;
import org.w3c.dom.Element;

/** The looks that change what a person reads: words that are there and not seen, or seen and not meant. */
final class Looks {

    private static final Set<String> OFF = Set.of("0", "false", "off", "none");
    private static final String WHITE = "FFFFFF";
    /** In half points: letters that nobody can read. */
    private static final int TOO_SMALL = 4;

    private Looks() {}

    /** Whether a switch of this value is on; one without a value is. */
    static boolean isOn(String value) {
        return !OFF.contains(value);
    }

    /** @param properties {@code w:rPr} */
    static Optional<Boolean> hidden(Element properties) {
        Optional<Boolean> vanished = toggle(properties, "vanish");
        boolean isWhite = WordElements.value(properties, "color").equalsIgnoreCase(WHITE)
                && WordElements.child(properties, "shd").isEmpty()
                && WordElements.child(properties, "highlight").isEmpty();
        boolean isTiny = Numbers.parsed(WordElements.value(properties, "sz"))
                .filter(size -> size <= TOO_SMALL)
                .isPresent();
        return vanished.or(() -> isWhite || isTiny ? Optional.of(true) : Optional.empty());
    }

    static Optional<Boolean> struck(Element properties) {
        return Stream.of("strike", "dstrike")
                .flatMap(name -> toggle(properties, name).stream())
                .reduce(Boolean::logicalOr);
    }

    private static Optional<Boolean> toggle(Element properties, String name) {
        return WordElements.child(properties, name).map(found -> isOn(WordElements.value(found)));
    }
}
